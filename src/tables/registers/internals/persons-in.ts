import { readWhole } from "../../../numbers/read-whole.ts";

/**
 * Parses a number of persons that a `number` holds exactly, also as a program writes it with decimals, "49148.0".
 * `undefined` for anything else, including ".." and "-".
 */
export function personsIn(text: string): number | undefined {
  const reading = readWhole(text.trim().replace(/^(\d+)\.00?$/, "$1"));
  const count = "value" in reading ? Number(reading.value) : undefined;
  return Number.isSafeInteger(count) ? count : undefined;
}
