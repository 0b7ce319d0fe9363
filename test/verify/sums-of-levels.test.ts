import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { sumsOfLevels } from "../../src/verify/internals/sums-of-levels.ts";

const AGREEMENT = agreementOf("2025");
const CLAIM: Claim = { kind: "recipients", agreement: AGREEMENT };
const COUNTY = { lines: ["lan-komplexa-behov"] };
const REGION = { lines: ["region-komplexa-behov"] };
const BOTH = { lines: ["lan-komplexa-behov", "region-komplexa-behov"] };

/** The lines of columns B, C and so on under their headings; `null` where the claim is as it was. */
function read(headings: string, claim = CLAIM, columns = {}) {
  const width = headings.split(";").length;
  const row = Array.from({ length: width }, (_, at) => 1152341 + at).join(";");
  const table = tableFrom(
    new TextEncoder().encode(`Län;${headings}\nGotlands län;${row}\nSkåne län;${row}`),
    {
      columns,
    },
  );
  const found = sumsOfLevels(table, claim);
  return found === claim ? null : found.columns;
}
const PARTS = "Komplexa behov (län);Komplexa behov (region)";

describe("a sum of the columns of one name", () => {
  it.each([
    "Summa komplexa behov",
    "Delsumma komplexa behov",
    "Komplexa behov totalt",
    "Total, komplexa behov",
    "Sum: komplexa behov",
  ])("is of the lines of all levels: %s", (sum) => {
    expect(read(`${PARTS};${sum}`)).toEqual({ B: COUNTY, C: REGION, D: BOTH });
    expect(read(`${sum};${PARTS}`)).toEqual({ B: BOTH, C: COUNTY, D: REGION });
  });

  it.each([
    "Summan komplexa behov",
    "Subtotal komplexa behov",
    "Sums komplexa behov",
    "Consum komplexa behov",
    "Komplexa behov",
    "Summa",
  ])("is called one: %s", (sum) => {
    expect(read(`${PARTS};${sum}`)).toBeNull();
  });

  it("may be beside levels alone, if it is the only one", () => {
    expect(read("Länet;Regionen;Summa komplexa behov")).toEqual({ B: COUNTY, C: REGION, D: BOTH });
    expect(read("Länet;Regionen;Summa komplexa behov;Summa suicidprevention")).toBeNull();
    expect(read("Länet;Regionen;Summa")).toBeNull();
    // A sum of everything is none of one name.
    for (const all of ["Summa", "Summa kostnader", "Totalt"])
      expect(read(`Länet;Regionen;Summa komplexa behov;${all}`)).toEqual({ B: COUNTY, C: REGION, D: BOTH });
    expect(read("Länet;Kommunen;Summa komplexa behov")).toBeNull();
  });

  it("may be beside that of another name, and beside columns of other lines", () => {
    expect(
      read(
        `${PARTS};Summa komplexa behov;Suicidprevention län;Suicidprevention region;Summa suicidprevention`,
      ),
    ).toEqual({
      B: COUNTY,
      C: REGION,
      D: BOTH,
      E: { lines: ["lan-suicidprevention"] },
      F: { lines: ["region-suicidprevention"] },
      G: { lines: ["lan-suicidprevention", "region-suicidprevention"] },
    });
    expect(read(`${PARTS};Summa komplexa behov;Barn och unga;Totalt`)).toEqual({
      B: COUNTY,
      C: REGION,
      D: BOTH,
    });
  });

  it("is of several levels", () => {
    expect(read("Komplexa behov (län);Summa komplexa behov")).toBeNull();
    expect(read("Komplexa behov (region);Summa komplexa behov")).toBeNull();
    expect(read(`${PARTS};Summa komplexa behov (region)`)).toBeNull();
    expect(read("Barn och unga;Summa komplexa behov")).toBeNull();
    expect(read(`${PARTS};Komplexa behov, summa län`)).toBeNull();
    expect(read(`${PARTS};Insatser: komplexa behov, summa region`)).toBeNull();
  });

  it("has no part that is of other lines besides", () => {
    const named = AGREEMENT.lines.map((line) =>
      line.id === "region-komplexa-behov" || line.id === "region-suicidprevention"
        ? { ...line, name: "Regionernas insatser" }
        : line,
    );
    expect(
      read("lan-komplexa-behov;Regionernas insatser;Summa komplexa behov", {
        ...CLAIM,
        agreement: { ...AGREEMENT, lines: named },
      }),
    ).toBeNull();
  });

  it("shows every line of its name at those levels", () => {
    const [line] = AGREEMENT.lines.filter(({ id }) => id === "lan-komplexa-behov");
    if (!line) throw new Error("no line");
    const more = (level: typeof line.level): Claim => ({
      ...CLAIM,
      agreement: {
        ...AGREEMENT,
        lines: [...AGREEMENT.lines, { ...line, level, id: "own", name: "Något annat" }],
      },
    });
    const named = "lan-komplexa-behov;region-komplexa-behov;Summa komplexa behov";
    expect(read(named)).toEqual({ B: COUNTY, C: REGION, D: BOTH });
    expect(read(named, more("county"))).toBeNull();
    expect(read(`own;${named}`, more("county"))).toEqual({
      B: { lines: ["own"] },
      C: COUNTY,
      D: REGION,
      E: { lines: [...BOTH.lines, "own"] },
    });
    // A level that is not beside it is no part of it.
    expect(read(named, more("municipality"))).toEqual({ B: COUNTY, C: REGION, D: BOTH });
  });

  it("is of lines that are claimed", () => {
    expect(read(`${PARTS};Summa komplexa behov`, { ...CLAIM, ...BOTH })).toEqual({
      B: COUNTY,
      C: REGION,
      D: BOTH,
    });
    expect(read(`${PARTS};Summa komplexa behov`, { ...CLAIM, ...COUNTY })).toBeNull();
    expect(read(`${PARTS};Summa komplexa behov`, { ...CLAIM, levels: ["region"] } as Claim)).toBeNull();
  });

  it("is not what the caller names", () => {
    const given = (columns: Claim["columns"] & object): Claim => ({ ...CLAIM, columns });
    const all = `${PARTS};Summa komplexa behov`;
    expect(read(all, given({ D: COUNTY }))).toBeNull();
    expect(read(all, given({ "Summa komplexa behov": COUNTY }))).toBeNull();
    expect(read(all, given({ C: REGION }))).toBeNull();
    expect(read(`${all};Annat`, given({ E: COUNTY }))).toEqual({ B: COUNTY, C: REGION, D: BOTH, E: COUNTY });
  });

  it("is of amounts, in a table of recipients by an agreement", () => {
    const all = `${PARTS};Summa komplexa behov`;
    expect(read(all, CLAIM, { A: "label", B: "amount", C: "amount", D: "other" })).toBeNull();
    expect(read(all, CLAIM, { A: "label", B: "other", C: "amount", D: "amount" })).toBeNull();
    expect(read(all, { ...CLAIM, kind: "summary" })).toBeNull();
    expect(read(all, { kind: "recipients" })).toBeNull();
  });
});
