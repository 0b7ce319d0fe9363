import { describe, expect, it } from "vitest";
import type { AgreedLine } from "../../src/agreements/agreement.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import type { ColumnRole } from "../../src/tables/table.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { sharedByPeople } from "../../src/verify/internals/shared-by-people.ts";

const AGREEMENT = agreementOf("2025");
const CLAIM: Claim = { kind: "recipients", agreement: AGREEMENT, lines: ["lan-suicidprevention"] };
const ROLES: Readonly<Record<string, ColumnRole>> = { A: "label", B: "amount", C: "population" };

/** The last column's role, unit and figures; `null` where the table is as it was. */
function read(headings: string, claim = CLAIM, columns = ROLES, above: readonly string[] = []) {
  const lines = ["Gotlands län;547362", "Skåne län;12818172"].map((row) => {
    const [name = "", part = ""] = row.split(";");
    return [name, ...headings.split(";").map(() => part)].join(";");
  });
  const table = tableFrom(new TextEncoder().encode([...above, `Län;${headings}`, ...lines].join("\n")), {
    columns,
  });
  const found = sharedByPeople(table, claim, SWEDEN);
  if (found === table) return null;
  const last = found.columns.at(-1);
  for (const { cells } of found.rows) for (const { column } of cells) expect(found.columns).toContain(column);
  return [
    last?.role,
    last?.unit,
    last?.unitFrom,
    ...found.rows.map(({ cells }) => cells.find(({ column }) => column === last)?.value),
  ];
}
const KRONOR = ["amount", "kr", "assumed", 54736200n, 1281817200n];

describe("a column of what is shared out by population", () => {
  it.each([
    "varav efter folkmängd",
    "Varav: efter befolkning",
    "därav efter invånarantal",
    "of which by population",
    "fördelat efter folkmängd",
    "Fördelas efter folkmängd",
    "fördelade efter folkmängd",
    "shared by population",
    "efter folkmängd",
    "By population",
    "Suicidprevention efter folkmängd",
    "Suicidprevention, varav efter folkmängd",
    "Suicidprevention: efter folkmängd",
    "Suicidprevention  därav  efter folkmängd",
  ])("is of money: %s", (header) => {
    expect(read(`Belopp;${header}`)).toEqual(KRONOR);
  });

  it.each([
    "Folkmängd",
    "Folkmängd, varav barn",
    "Personer som fick suicidprevention och stöd efter folkmängd",
    "Personer i stärkt suicidpreventivt arbete efter folkmängd",
    "Antal efter folkmängd",
    "Kommuner: varav efter folkmängd",
    "Invånare i länet efter folkmängd",
    "Eftersläpning folkmängd",
    "därefter folkmängd",
    "xvarav efter kommun",
  ])("is one of people: %s", (header) => {
    expect(read(`Belopp;${header}`)).toBeNull();
  });

  it("was read as people", () => {
    const header = "Belopp;varav efter folkmängd";
    expect(read(header, CLAIM, { ...ROLES, C: "amount" })).toBeNull();
    expect(read(header, CLAIM, { ...ROLES, C: "other" })).toBeNull();
  });

  it("is beside another that is of people", () => {
    const found = read("Belopp;Folkmängd;varav efter folkmängd", CLAIM, { ...ROLES, D: "population" });
    expect(found).toEqual(KRONOR);
    const people = tableFrom(
      new TextEncoder().encode(
        "Län;Belopp;Folkmängd;varav efter folkmängd\nGotlands län;5547362;61029;547362",
      ),
      { columns: { ...ROLES, D: "population" } },
    );
    const { columns, rows } = sharedByPeople(people, CLAIM, SWEDEN);
    expect(columns.map(({ role }) => role)).toEqual(["label", "amount", "population", "amount"]);
    expect(rows[0]?.cells.map(({ value }) => value)).toEqual([554736200n, 61029n, 54736200n]);
  });

  it("is in the unit of the amounts to its left, else in that of a title or kronor", () => {
    const thousands = (unitFrom: string) => ["amount", "tkr", unitFrom, 54736200000n, 1281817200000n];
    expect(read("Belopp (tkr);varav efter folkmängd")).toEqual(thousands("header"));
    expect(
      read("Belopp (mnkr);Belopp (tkr);Not;varav efter folkmängd", CLAIM, {
        ...ROLES,
        C: "amount",
        D: "other",
        E: "population",
      }),
    ).toEqual(thousands("header"));
    const alone: Readonly<Record<string, ColumnRole>> = { A: "label", B: "population" };
    expect(read("varav efter folkmängd", CLAIM, alone)).toEqual(KRONOR);
    expect(read("varav efter folkmängd", CLAIM, alone, ["Belopp i tusental kronor", ""])).toEqual(
      thousands("assumed"),
    );
    const after = tableFrom(
      new TextEncoder().encode(
        "Län;efter folkmängd;Belopp (tkr)\nGotlands län;547362;5547\nSkåne län;12818172;17818",
      ),
      { columns: { A: "label", B: "population", C: "amount" } },
    );
    expect(sharedByPeople(after, CLAIM, SWEDEN).columns.map(({ unit }) => unit)).toEqual(["kr", "kr", "tkr"]);
  });
});

describe("the line that is shared out by population besides", () => {
  const header = "Belopp;varav efter folkmängd";
  const of = (...lines: readonly string[]): Claim => ({ ...CLAIM, lines });

  it("has a fixed amount for each", () => {
    expect(read(header, of("lan-medverkan", "lan-suicidprevention"))).toEqual(KRONOR);
    for (const line of ["lan-medverkan", "lan-komplexa-behov"])
      expect(read(header, of(line)), line).toBeNull();
  });

  it("has the fixed amount first, and one key more", () => {
    const own = (change: (key: AgreedLine["key"]) => AgreedLine["key"]): Claim => ({
      ...CLAIM,
      agreement: {
        ...AGREEMENT,
        lines: AGREEMENT.lines.map((line) => ({ ...line, key: change(line.key) })),
      },
    });
    expect(
      read(
        header,
        own((key) => key),
      ),
    ).toEqual(KRONOR);
    expect(
      read(
        header,
        own((key) => key.toReversed()),
      ),
    ).toBeNull();
    expect(
      read(
        header,
        own((key) => [...key, ...key]),
      ),
    ).toBeNull();
    expect(
      read(
        header,
        own(() => []),
      ),
    ).toBeNull();
  });

  it("is one of the claimed level", () => {
    expect(read(header, { kind: "recipients", agreement: AGREEMENT })).toEqual(KRONOR);
    expect(read(header, { kind: "recipients", agreement: AGREEMENT, level: "region" })).toBeNull();
  });

  it("is one of a table of recipients by an agreement", () => {
    expect(read(header, { ...CLAIM, kind: "summary" })).toBeNull();
    expect(read(header, { kind: "recipients", lines: ["lan-suicidprevention"] })).toBeNull();
  });
});
