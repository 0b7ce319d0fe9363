import { Worker } from "node:worker_threads";
import fc from "fast-check";
import { afterAll, expect } from "vitest";

/** How many inputs are tried in all, on every reader together: FORDELA_FUZZ, by default 20 000. */
const INPUTS: number = Number(process.env["FORDELA_FUZZ"] ?? 20_000);

/** What a test of that many inputs may take, in milliseconds; what has no end is ended by the watchdog. */
export const TIMEOUT: number = 60_000 + INPUTS * 10;

/** The part of all inputs that each reader gets, in hundredths. */
const PARTS = {
  money: 35,
  csv: 20,
  tables: 10,
  registers: 12,
  indicators: 5,
  agreements: 8,
  descriptions: 4,
  arguments: 6,
};

/** An input that takes longer than this has no end; the slowest ones take some hundredths of a second. */
const SECONDS = 60;
const LONGEST = 4_096;

let watched: ReturnType<typeof watch> | undefined;

/**
 * Tries a reader on its part of all inputs; whatever is thrown fails. An input without end ends the process, which names it.
 *
 * @returns how often `read` gave each answer
 */
export function fuzzed<T>(
  part: keyof typeof PARTS,
  inputs: fc.Arbitrary<T>,
  read: (input: T) => string,
): ReadonlyMap<string, number> {
  watched ??= watch();
  const { begin, end } = watched;
  const answers = new Map<string, number>();
  const numRuns = Math.ceil((INPUTS * PARTS[part]) / 100);
  const tried = fc.property(inputs, (input) => {
    begin(input);
    const answer = read(input);
    end();
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
  });
  fc.assert(tried, { numRuns });
  expect([...answers.values()].reduce((sum, count) => sum + count, 0)).toBe(numRuns);
  if (process.env["FORDELA_FUZZ"]) console.log(`${part}: ${numRuns} inputs, ${JSON.stringify([...answers])}`);
  return answers;
}

function watch(): { begin: (input: unknown) => void; end: () => void } {
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const length = new Int32Array(new SharedArrayBuffer(4));
  const bytes = new Uint8Array(new SharedArrayBuffer(LONGEST));
  const workerData = { counter, length, bytes, seconds: SECONDS };
  const worker = new Worker(new URL("./watchdog.mjs", import.meta.url), { workerData });
  worker.unref();
  afterAll(() => {
    watched = undefined;
    return worker.terminate();
  });
  const encoder = new TextEncoder();
  return {
    begin: (input) => {
      const written = encoder.encode(
        (typeof input === "string" ? input : fc.stringify(input)).slice(0, LONGEST / 4),
      );
      bytes.set(written);
      length[0] = written.length;
      Atomics.add(counter, 0, 1);
    },
    end: () => void Atomics.add(counter, 0, 1),
  };
}
