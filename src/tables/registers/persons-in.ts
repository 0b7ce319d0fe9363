import { readWhole } from "../../numbers/read-whole.ts";

/** Parses a number of persons that a `number` holds exactly; `undefined` for anything else, including ".." and "-". */
export function personsIn(text: string): number | undefined {
  const reading = readWhole(text.trim());
  const count = "value" in reading ? Number(reading.value) : undefined;
  return Number.isSafeInteger(count) ? count : undefined;
}
