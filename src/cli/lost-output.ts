/** Standard output or standard error took only a part of what was printed; `cause` is the system's error. */
export class LostOutput extends Error {
  override readonly cause: unknown;

  constructor(cause: unknown) {
    super("output cut short");
    this.cause = cause;
  }
}
