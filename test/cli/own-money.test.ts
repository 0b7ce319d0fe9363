import { describe, expect, it } from "vitest";
import { levelsInUse } from "../../src/recipients/in-use.ts";
import { LEVELS } from "../../src/recipients/recipient.ts";
import { ROOT } from "../docs/pages.ts";
import { recorded } from "../support/recording-terminal.ts";

const OWN = `${ROOT}fixtures/own/`;
const BUDGET = `${OWN}departments/budget.json`;
const FUND = [`${OWN}countries/fund.json`, "--recipients", `${OWN}countries/countries.csv`];

/** Words that only kronor have. */
const KRONOR = /\bt?kr\b|\bSEK\b|(?<!\p{L})[öÖ]re|kron(a|or)/u;

const CALLS: readonly (readonly string[])[] = [
  ["allocate", BUDGET],
  ["allocate", BUDGET, "--format", "markdown"],
  ["allocate", BUDGET, "--publish", "1000", "--level", "department"],
  ["explain", BUDGET, "--recipient", "IT"],
  ["explain", BUDGET, "--recipient", "IT", "--format", "html"],
  ["compare", BUDGET, "--set", "department-heads.amount=90000000"],
  ["agreement", "describe", BUDGET],
  ["sensitivity", BUDGET, "--line", "department-heads"],
  ["allocate", ...FUND],
  ["explain", ...FUND, "--recipient", "Belgien"],
  ["agreement", "describe", ...FUND],
];

describe("money of one's own", () => {
  it.each(CALLS)("%s %s %s has no word of kronor", async (...argv) => {
    for (const lang of ["sv", "en"]) {
      const { code, out, err } = await recorded([...argv, "--lang", lang]);
      expect([code, err]).toEqual([0, ""]);
      const lines = out.split("\n").filter((line) => KRONOR.test(line));
      expect(lines).toEqual([]);
    }
  });
});

it("is out of use when the command has ended, also in the same process", async () => {
  const before = await recorded(["allocate", "2025", "--level", "county"]);
  await recorded(["allocate", BUDGET]);
  expect([...levelsInUse()]).toEqual([...LEVELS]);
  expect(await recorded(["allocate", "2025", "--level", "county"])).toEqual(before);
});
