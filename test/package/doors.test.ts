import { describe, expect, it } from "vitest";
import { exportsOf } from "../docs/exports.ts";
import { DOORS } from "../support/doors.ts";

/** As many names as an editor's list of completions shows without being searched. */
const SCREEN = 60;

describe("the values of the doors", () => {
  const values = new Map<string, string[]>();
  for (const { door, name, isValue } of exportsOf())
    if (isValue) values.set(door, [...(values.get(door) ?? []), name]);

  it.each(DOORS.map((door) => door.import))(`of %s fit on one screen of ${SCREEN}`, (door) => {
    const names = values.get(door) ?? [];
    expect(names.length).toBeGreaterThan(0);
    expect(names.length).toBeLessThanOrEqual(SCREEN);
  });

  it("are exported by one door each, but for those of fordela/core that fordela has too", () => {
    const doorsOf = new Map<string, string[]>();
    for (const [door, names] of values)
      for (const name of names) doorsOf.set(name, [...(doorsOf.get(name) ?? []), door]);
    const several = [...doorsOf].filter(([, doors]) => doors.length > 1);
    expect(several.length).toBeGreaterThan(0);
    expect(several.filter(([, doors]) => doors.join() !== "fordela,fordela/core")).toEqual([]);
  });
});
