import { drained, writeStream } from "./write-stream.ts";

/** What a command writes to; replaced in tests. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Replaces the line of progress where a person is watching; "" clears it. */
  progress(text: string): void;
  /** Characters to a line, where standard output is a terminal. */
  readonly width: number | undefined;
  /** Waits until a slow reader has taken what was printed; absent where all is taken at once. */
  drained?(): Promise<void>;
}

const ESCAPE = "\u001b";
/** Marks that change the direction of writing; with them a name can show figures in another order. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** What may have to be shown otherwise: most texts have none of it, and are long. */
const HIDDEN = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const CLEAR = "\r\u001b[K";

/** The process's own output, with control characters of the data made visible so that no name can steer the terminal. */
export function processTerminal(): Terminal {
  return {
    out: (text) => writeStream(process.stdout, visible(text)),
    err: (text) => writeStream(process.stderr, visible(text)),
    progress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(CLEAR + visible(text));
    },
    width: process.stdout.isTTY ? process.stdout.columns : undefined,
    drained: () => drained(process.stdout),
  };
}

/**
 * The text with control characters and marks of direction shown as symbols. Tabs and line breaks, with or without a
 * carriage return, are unchanged.
 */
export function visible(text: string): string {
  if (!HIDDEN.test(text)) return text;
  let shown = "";
  let at = 0;
  for (const character of text) {
    at += character.length;
    if (character === "\r" && text[at] === "\n") {
      shown += character;
      continue;
    }
    const code = character.codePointAt(0) as number;
    const control = (code < 32 && character !== "\n" && character !== "\t") || (code >= 127 && code < 160);
    const shows = !control && !TURNING.test(character);
    shown += shows ? character : character === ESCAPE ? "␛" : "\ufffd";
  }
  return shown;
}
