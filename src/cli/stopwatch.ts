import type { Terminal } from "./terminal.ts";

/** Work shorter than this does not report how far it has come, in milliseconds. */
const SILENT = 1000;
const BETWEEN = 100;

/** Measures long work: reports how far it has come, and whether it must stop because of the clock or an interrupt. */
export class Stopwatch {
  readonly #start = performance.now();
  readonly #limit: number;
  readonly #terminal: Terminal;
  readonly #interrupt = (): void => {
    this.#stopped = true;
  };
  #stopped = false;
  #last = 0;
  #told = false;

  constructor(seconds: number | undefined, terminal: Terminal) {
    this.#limit = seconds === undefined ? Number.POSITIVE_INFINITY : seconds * 1000;
    this.#terminal = terminal;
    process.once("SIGINT", this.#interrupt);
  }

  /** Whether the work must stop. */
  get over(): boolean {
    return this.#stopped || this.#passed >= this.#limit;
  }

  /** Whether it is time to pause, such as to receive an interrupt. */
  get due(): boolean {
    if (this.#passed - this.#last < BETWEEN) return false;
    this.#last = this.#passed;
    return true;
  }

  report(text: string): void {
    if (this.#passed < SILENT) return;
    this.#told = true;
    this.#terminal.progress(text);
  }

  end(): void {
    process.removeListener("SIGINT", this.#interrupt);
    if (this.#told) this.#terminal.progress("");
  }

  get #passed(): number {
    return performance.now() - this.#start;
  }
}
