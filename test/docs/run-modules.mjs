// Imports the modules named in the arguments, one after the other, and prints what each did as one JSON text. A process of
// its own, so that examples meet the built package as a user's program does.
import { format, inspect, isDeepStrictEqual } from "node:util";

const print = console.log;
const plain = (value) => (typeof value === "string" ? value.replaceAll("\u00a0", " ") : value);
const results = [];

for (const module of process.argv.slice(2)) {
  const result = { printed: [], checked: [], wrong: [], error: null };
  console.log = (...values) => void result.printed.push(format(...values));
  globalThis.__check = (index, value, expected, comment) => {
    result.checked.push(index);
    const same =
      isDeepStrictEqual(plain(value), plain(expected)) || inspect(value, { depth: null }) === comment;
    if (!same) result.wrong.push(`is ${inspect(value, { depth: null })}, but the comment says ${comment}`);
    return value;
  };
  try {
    await import(module);
  } catch (error) {
    result.error = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  results.push(result);
}

print(JSON.stringify(results));
