import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { levelsInUse } from "../../src/recipients/in-use.ts";
import { LEVELS } from "../../src/recipients/recipient.ts";
import { ROOT } from "../docs/pages.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

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
  ["allocate", BUDGET, "--publish", "1000", "--level", "department", "--format", "csv"],
  ["allocate", BUDGET, "--publish", "50000", "--level", "department"],
  ["requisition", BUDGET, "--recipient", "Engineering"],
  ["requisition", BUDGET, "--recipient", "Engineering", "--format", "html"],
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

describe("a table of one's own grant", () => {
  const table = async (...argv: readonly string[]): Promise<string> => {
    const { out } = await recorded(["allocate", ...argv, "--format", "csv"]);
    return out;
  };
  const verified = (text: string, ...argv: readonly string[]) => {
    const file = join(temporaryFolder(), "table.csv");
    writeFileSync(file, text);
    return recorded(["verify", file, ...argv, "--lang", "en"]);
  };

  it("is right in thousands, with the unit as its heading has it", async () => {
    const text = await table(
      BUDGET,
      "--level",
      "department",
      "--line",
      "department-heads",
      "--publish",
      "1000",
    );
    expect(text).toContain("amount (kJPY)");
    expect(await verified(text, "--agreement", BUDGET)).toMatchObject({ code: 0 });
  });

  it("is right though a country is called what ends tables of Sweden", async () => {
    const text = await table(...FUND, "--line", "country-base");
    expect(text).toContain("Sverige");
    const [agreement, ...recipients] = FUND;
    expect(await verified(text, "--agreement", `${agreement}`, ...recipients)).toMatchObject({ code: 0 });
  });

  it("is wrong where two names are exchanged whose codes have letters", async () => {
    const SCHOOLS = `${OWN}schools/schools.json`;
    const text = await table(SCHOOLS, "--line", "skola-grund", "--round-to", "krona");
    const [one = "", other = ""] = text
      .split("\n")
      .slice(1)
      .map((line) => line.split(",")[5]);
    const exchanged = text.replace(one, "§").replace(other, one).replace("§", other);
    const { code, out } = await verified(exchanged, "--agreement", SCHOOLS);
    expect(code).toBe(1);
    expect(out).toContain(`S01 (${one})`);
  });
});
