import { inKronor } from "./json-text.ts";

/** Items that are made one by one, as they are written. */
export class LazyList<T> {
  constructor(
    readonly items: readonly T[],
    readonly make: (item: T) => unknown,
  ) {}
}

/** The text of `jsonText` in parts, for data too large for one text. */
export function* jsonParts(data: unknown): Iterable<string> {
  yield* partsOf(data, "\n");
  yield "\n";
}

/** `line` is a line break with the indentation of the value. */
function* partsOf(value: unknown, line: string): Iterable<string> {
  if (typeof value !== "object" || value === null) {
    yield JSON.stringify(inKronor(value));
    return;
  }
  const inner = `${line}  `;
  let before = "[";
  if (value instanceof LazyList) {
    for (const item of value.items) {
      yield before + inner + JSON.stringify(inKronor(value.make(item)), null, 2).replaceAll("\n", inner);
      before = ",";
    }
    yield before === "[" ? "[]" : `${line}]`;
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) {
      yield before + inner;
      yield* partsOf(item, inner);
      before = ",";
    }
    yield before === "[" ? "[]" : `${line}]`;
    return;
  }
  before = "{";
  for (const [name, one] of Object.entries(value)) {
    if (one === undefined) continue;
    yield `${before}${inner}${JSON.stringify(name)}: `;
    yield* partsOf(one, inner);
    before = ",";
  }
  yield before === "{" ? "{}" : `${line}}`;
}
