import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { COUNTIES } from "../../src/recipients/counties.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim, TableKind } from "../../src/verify/claim.ts";
import { turnedSheet } from "../../src/verify/internals/turned-sheet.ts";
import { places, verified } from "./verified.ts";

const AGREEMENT = agreementOf("2025");
const LINES = ["lan-medverkan", "lan-komplexa-behov", "lan-suicidprevention"];
const registers = [await loadRegister("scb-2024-11-01")];
const { lines } = allocate(AGREEMENT, { lines: LINES, registers, unit: "krona" });
const kronor = (line: string, at: number): number =>
  Number((lines.find((one) => one.line.id === line)?.amounts[at] ?? 0n) / 100n);
const claim = (...named: string[]): Claim => ({ kind: "recipients", agreement: AGREEMENT, lines: named });
const NAMES = COUNTIES.map(({ name }) => name);

describe("a table that stands the other way", () => {
  const turned = [
    ["Post", ...NAMES].join(";"),
    ...LINES.map((line) => [line, ...NAMES.map((_, at) => kronor(line, at))].join(";")),
  ].join("\n");

  it("has one problem: how it is turned", () => {
    const found = verified(turned, claim(...LINES));
    expect(places(found)).toEqual([["table-turned", ""]]);
    expect(found.problems[0]?.details).toMatchObject({ headers: true, names: NAMES });
    expect(new Set(found.account.unchecked.map(({ reason }) => reason))).toEqual(new Set(["not-understood"]));
  });

  it("has its sums checked all the same", () => {
    const below = [
      "Summa",
      ...NAMES.map((_, at) => LINES.reduce((all, line) => all + kronor(line, at), at === 3 ? 1 : 0)),
    ];
    expect(places(verified(`${turned}\n${below.join(";")}`, claim(...LINES)))).toEqual([
      ["table-turned", ""],
      ["column-sum", "E5"],
    ]);
  });

  it("has recipients down the rows where a summary has lines", () => {
    const rows = [
      "Län;Komplexa behov (kr)",
      ...NAMES.map((name, at) => `${name};${kronor("lan-komplexa-behov", at)}`),
    ];
    const found = verified(rows.join("\n"), { kind: "summary", agreement: AGREEMENT });
    expect(places(found)).toEqual([["table-turned", ""]]);
    expect(found.problems[0]?.details).toMatchObject({ headers: false });
  });

  it("is none with a county or two in its headers", () => {
    const rows = [
      "Län;Komplexa behov (kr);Jämtlands län",
      ...NAMES.map((name, at) => `${name};${kronor("lan-komplexa-behov", at)};x`),
    ];
    expect(verified(rows.join("\n"), claim("lan-komplexa-behov")).problems).toEqual([]);
  });
});

describe("the fixed amounts and the rest of a line", () => {
  const LINE = "lan-suicidprevention";
  const table = (
    header: string,
    row: (at: number, base: number, rest: number) => readonly number[] = (_, base, rest) => [
      base,
      rest,
      base + rest,
    ],
  ): string =>
    [
      header,
      ...NAMES.map((name, at) => [name, ...row(at, 5_000_000, kronor(LINE, at) - 5_000_000)].join(";")),
    ].join("\n");

  it.each([
    "Län;Grundbelopp;Rörlig del;Totalt (kr)",
    "Län;Fast del (kr);Befolkningsdel (kr);Belopp (kr)",
    "County;Base amount (SEK);Variable (SEK);Total (SEK)",
  ])("are compared under %s", (header) => {
    const found = verified(table(header), claim(LINE));
    expect(found.problems).toEqual([]);
    expect(found.account).toMatchObject({ compared: 63, unchecked: [] });
  });

  it("are wrong in one row", () => {
    const off = table("Län;Grundbelopp;Rörlig del;Totalt (kr)", (at, base, rest) => [
      base,
      rest + (at === 8 ? 7 : 0),
      base + rest,
    ]);
    expect(places(verified(off, claim(LINE)))).toEqual([
      ["amount-differs", "C10"],
      ["stated-differs", "C"],
    ]);
  });

  it("are wrong in every row", () => {
    const off = table("Län;Grundbelopp;Rörlig del;Totalt (kr)", (_, base, rest) => [
      base - 1_000_000,
      rest,
      base + rest,
    ]);
    const found = places(verified(off, claim(LINE)));
    expect(found.filter(([code]) => code === "amount-differs")).toHaveLength(21);
    expect(new Set(found.map(([, cell]) => cell.slice(0, 1)))).toEqual(new Set(["B"]));
  });

  it("are the line where they stand without its total", () => {
    const parts = table("Län;Grundbelopp (kr);Rörlig del (kr)", (_, base, rest) => [base, rest]);
    expect(verified(parts, claim(LINE)).problems).toEqual([]);
    const alone = table("Län;Grundbelopp (kr);Procent", (_, base) => [base, 1]);
    expect(places(verified(alone, claim(LINE)))).toContainEqual(["line-missing", ""]);
  });

  it("are not sought in a line without them", () => {
    const rows = [
      "Län;Grundbelopp (kr);Totalt (kr)",
      ...NAMES.map((name, at) => `${name};1;${kronor("lan-komplexa-behov", at)}`),
    ];
    const found = verified(rows.join("\n"), claim("lan-komplexa-behov"));
    expect(found.problems).toEqual([]);
    expect(found.account.unchecked).toHaveLength(21);
  });
});

describe("whether a table is turned", () => {
  const turned = (kind: TableKind, ...lines: readonly string[]) =>
    turnedSheet(tableFrom(new TextEncoder().encode(lines.join("\n"))), kind, AGREEMENT, SWEDEN);
  const THREE = "Gotlands län;Skåne län;Kalmar län";

  it("is shown by three names of recipients at least, that are half of the headings", () => {
    const row = "Medverkan;1;2;1;5;5;5";
    expect(turned("recipients", `Post;${THREE};Not;Anm`, row)?.problems).toMatchObject([
      { code: "table-turned", details: { names: THREE.split(";"), headers: true } },
    ]);
    expect(turned("recipients", `Post;${THREE};Not;Anm;Kod`, row)).toBeUndefined();
    expect(turned("recipients", "Post;Gotlands län;Skåne län", "Medverkan;1;2")).toBeUndefined();
    expect(turned("recipients", "Post;Gotlands län;Skåne län;Länet", "Medverkan;1;2;3")).toBeUndefined();
    expect(turned("split", `Post;${THREE}`, row)).toBeUndefined();
    expect(turned("summary", `Post;${THREE}`, row)).toBeUndefined();
  });

  it("is shown in a summary by the labels of its rows", () => {
    const rows = THREE.split(";").map((name) => `${name};1`);
    expect(turned("summary", "Län;Medverkan", ...rows, ";5")?.problems).toMatchObject([
      { code: "table-turned", details: { names: THREE.split(";"), headers: false } },
    ]);
    expect(turned("recipients", "Län;Medverkan", ...rows)).toBeUndefined();
  });

  it("leaves its sums to be added up, unless an area beside its lines may be one", () => {
    const sums = (...rows: readonly string[]): unknown =>
      turned("recipients", `Post;${THREE}`, ...rows)?.columns.map((one) => [
        one.unchecked,
        one.sums.map(({ added }) => added),
      ]);
    expect(
      sums(
        "Medverkan;100000;200000;100000",
        "Nationella strategin;200000;300000;200000",
        "Totalt;300000;500000;300000",
      ),
    ).toEqual([
      ["not-understood", [300_000_00n]],
      ["not-understood", [500_000_00n]],
      ["not-understood", [300_000_00n]],
    ]);
    expect(
      sums("Medverkan;100000;200000;100000", "Område 1;200000;300000;200000", "Totalt;300000;500000;300000"),
    ).toEqual(Array(3).fill(["not-understood", []]));
  });
});
