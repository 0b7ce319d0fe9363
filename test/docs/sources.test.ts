import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AGREEMENTS } from "../../src/agreements/bundled/index.ts";
import { BUNDLED } from "../../src/population/bundled/bundled-info.ts";
import { VERSION } from "../../src/version.ts";
import { ROOT } from "./pages.ts";

describe("docs/sources.md", () => {
  const text = readFileSync(`${ROOT}docs/sources.md`, "utf8");
  const rows = text
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const rowOf = (id: string): string[] | undefined => rows.find(([first]) => first === `\`${id}\``);

  it.each(BUNDLED.map((register) => [register.id, register] as const))(
    "has the register %s with its day, status and table",
    (id, { date, status, table, levels, ages }) => {
      const row = rowOf(id);
      expect(row?.slice(1, 4)).toEqual([
        date,
        status,
        table === "publicerade belopp per invånare" ? "worked out, see below" : table,
      ]);
      expect(row?.[4]?.includes("municipalities")).toBe(levels.includes("municipality"));
      expect(row?.[4]?.includes("single years of age")).toBe(ages.length > 0);
    },
  );

  it.each(Object.values(AGREEMENTS).map((agreement) => [agreement.id, agreement] as const))(
    "has the agreement %s with its diary number, and the day people are counted on",
    (id, { source, population }) => {
      expect(rowOf(id)?.slice(1)).toEqual([source, population.date, population.by]);
    },
  );

  it("lists nothing else, and cites the version that there is", () => {
    expect(rows).toHaveLength(BUNDLED.length + Object.keys(AGREEMENTS).length);
    expect([...text.matchAll(/\d+\.\d+\.\d+(?= from)|(?<=^version: )\S+/gm)].map(([found]) => found)).toEqual(
      [VERSION, VERSION, VERSION],
    );
  });
});
