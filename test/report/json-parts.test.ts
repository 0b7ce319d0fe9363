import { expect, it } from "vitest";
import { jsonParts, LazyList } from "../../src/report/json-parts.ts";
import { jsonText } from "../../src/report/json-text.ts";

const DATA = {
  none: [],
  empty: {},
  left: undefined,
  amount: 100_00n,
  list: [1, "två\nrader", null, { a: [[], {}, [true]] }],
  deep: { er: { est: [{ x: 1n }] } },
};

it("writes what jsonText writes", () => {
  expect([...jsonParts(DATA)].join("")).toBe(jsonText(DATA));
});

it("makes the items of a lazy list one by one, as they are asked for", () => {
  const made: number[] = [];
  const items = [1, 2, 3];
  const make = (item: number) => {
    made.push(item);
    return { item, ore: BigInt(item), names: ["a", "b"] };
  };
  const parts = jsonParts({ items: new LazyList(items, make), none: new LazyList([], make) })[
    Symbol.iterator
  ]();
  let text = "";
  while (!text.includes('"item": 1')) text += parts.next().value;
  expect(made).toEqual([1]);
  for (let next = parts.next(); !next.done; next = parts.next()) text += next.value;
  expect(text).toBe(jsonText({ items: items.map(make), none: [] }));
});
