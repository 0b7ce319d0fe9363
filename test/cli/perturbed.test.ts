import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/workbooks/read-workbook.ts";
import { ROOT } from "../docs/pages.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const ANSWER = `${ROOT}fixtures/scb/v1-BefolkManadCKM-2026M05.json-stat2.json`;
const MUNICIPALITIES = `${ROOT}test/population/ckm-2025-12-31-municipalities.csv`;
const folder = temporaryFolder();
const OF_2026 = ["--population", ANSWER, "--population-date", "2026-05-31", "--round-to", "krona"];
const LINE = ["2025", "--line", "lan-komplexa-behov"];

describe("a register that SCB has perturbed", () => {
  it("needs no flag: every report says so, with the width of every amount", async () => {
    const { code, out } = await recorded(["allocate", ...LINE, ...OF_2026, "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toContain("SCB's disclosure control has changed every count above 0 by at most 3 persons");
    expect(out).toMatch(/^01 Stockholms län +46,957,664 +310$/m);
    expect(out).toMatch(/^09 Gotlands län +1,146,217 +64$/m);
    expect(out).toContain(
      "± lan-komplexa-behov: by the counts before disclosure control, no amount would be more than SEK 310 lower or higher (Stockholms län: SEK 46,957,355 to SEK 46,957,974). The bounds are exact.",
    );
    const markdown = await recorded(["allocate", ...LINE, ...OF_2026, "--format", "markdown"]);
    expect(markdown.out).toMatch(/\| 01 \| Stockholms län \| 46\s957\s664 \| 310 \|/);
    const csv = await recorded(["allocate", ...LINE, ...OF_2026, "--format", "csv"]);
    expect(csv.out.split("\n")[0]).toBe("agreement,line,area,level,code,recipient,amount,estimate");
  });

  it("gives bounds of each amount as data, in explanations and in receipts that can be recomputed", async () => {
    const json = await recorded(["allocate", ...LINE, ...OF_2026, "--format", "json"]);
    const { uncertainty } = JSON.parse(json.out);
    expect(uncertainty.perturbed).toHaveLength(1);
    expect(uncertainty.perturbed[0].amounts).toHaveLength(21);
    expect(uncertainty.perturbed[0].amounts[0]).toEqual({
      code: "01",
      amount: "46957664.00",
      least: "46957355.00",
      most: "46957974.00",
    });
    const sv = await recorded(["explain", ...LINE, ...OF_2026, "--recipient", "Stockholms län"]);
    expect(sv.out).toContain(
      "efter de ursprungliga vore beloppet 46 957 355 kr till 46 957 974 kr (exakta gränser)",
    );
    const receipt = join(folder, "receipt.json");
    await recorded(["allocate", ...LINE, ...OF_2026, "--receipt", receipt]);
    const written = JSON.parse(readFileSync(receipt, "utf8"));
    expect(written.result.perturbed[0].amounts["county:01"]).toEqual(["46957355.00", "46957974.00"]);
    const checked = await recorded(["receipt", "check", receipt, "--population", ANSWER]);
    expect([checked.code, checked.err]).toEqual([0, ""]);
    expect(checked.out).toContain("SCB:s röjandeskydd");
  });

  it("is summed only where no row is published, and the report says of how many figures", async () => {
    const { out } = await recorded([
      "allocate",
      ...LINE,
      "--population",
      MUNICIPALITIES,
      "--round-to",
      "krona",
    ]);
    expect(out).toContain("Antalen är summor av upp till 49 publicerade tal");
    expect(out).toMatch(/^01 Stockholms län +46 886 018 +4 628$/m);
  });

  it("is said below tables in thousands, and in workbooks", async () => {
    const published = await recorded(["allocate", ...LINE, ...OF_2026, "--publish", "tkr", "--lang", "en"]);
    expect(published.out).toContain("no amount would be more than SEK 310 lower or higher");
    const workbook = join(folder, "lan.xlsx");
    const { code } = await recorded(["allocate", ...LINE, ...OF_2026, "--output", workbook, "--lang", "en"]);
    expect(code).toBe(0);
    const { sheets } = await readWorkbook(readFileSync(workbook));
    expect(JSON.stringify(sheets[0])).toMatch(/no amount would be more than SEK\s310 lower or higher/);
  });

  it("is so in a comparison too, for the side that it counts", async () => {
    const of2026 = ["--with-population", ANSWER, "--with-population-date", "2026-05-31"];
    const { code, out } = await recorded(["compare", ...LINE, ...of2026, "--round-to", "krona"]);
    expect(code).toBe(0);
    expect(out).toContain("Efter: ± lan-komplexa-behov: efter antalen före röjandeskyddet");
    expect(out).not.toContain("Före: ±");
  });

  it("is not what the bundled registers are: nothing of it is in their reports", async () => {
    const { out } = await recorded(["allocate", ...LINE, "--round-to", "krona", "--format", "json"]);
    expect(JSON.parse(out).uncertainty).toEqual({ estimates: [], perturbed: [] });
    const receipt = join(folder, "exact.json");
    const text = await recorded(["allocate", ...LINE, "--receipt", receipt]);
    expect(text.out).not.toContain("±");
    expect(JSON.parse(readFileSync(receipt, "utf8")).result).not.toHaveProperty("perturbed");
  });
});

describe("an estimate by the nearest register", () => {
  it("names its candidates and what a year moved, in both languages", async () => {
    const argv = ["allocate", "2021", "--line", "lan-ungdomsmottagningar", "--substitute", "nearest"];
    const sv = await recorded(argv);
    expect(sv.out).toContain(
      "Valt bland 4 register med det som lan-ungdomsmottagningar kräver, närmast först: scb-2020-12-31 (60 dagar), scb-2019-12-31 (306 dagar), scb-2022-09-30 (698 dagar), scb-2018-09-30 (763 dagar).",
    );
    expect(sv.out).toContain(
      "från 31 december 2019 till 31 december 2020 (366 dagar) flyttade 244 291,64 kr",
    );
    const en = await recorded([...argv, "--lang", "en"]);
    expect(en.out).toContain("Chosen among 4 registers");
    expect(en.out).toContain("only an estimate of how wrong the amounts can be");
  });

  it("cuts a long list of candidates, and explains one recipient's change", async () => {
    const argv = [
      "2021",
      "--line",
      "kommun-handlingsplaner",
      "--substitute",
      "nearest",
      "--round-to",
      "krona",
    ];
    expect((await recorded(["allocate", ...argv])).out).toContain("scb-2018-12-31 (671 dagar) och 6 till.");
    const { out } = await recorded(["explain", ...argv, "--recipient", "Östersund", "--lang", "en"]);
    expect(out).toMatch(/How wrong it can be is not known; from .* the recipient's amount changed by SEK/);
  });
});

it("the list of registers shows which have the ages of counties", async () => {
  const { out } = await recorded(["population", "list", "--lang", "en"]);
  expect(out).toMatch(/^scb-2020-12-31 +official +✓ +✓ +counties$/m);
  expect(out).toMatch(/^scb-2019-12-31 +official +✓ +✓ +✓$/m);
  expect(out).toMatch(/^scb-2024-12-31 +official +✓ +✓ +nation$/m);
});
