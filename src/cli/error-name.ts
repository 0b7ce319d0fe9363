/** The operating system's name of an error, such as ENOENT, or its text where it has none. */
export function errorName(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
