import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { namesOfR } from "../../src/verify/internals/names-of-r.ts";

const CLAIM: Claim = { kind: "recipients", agreement: agreementOf("2025"), lines: ["lan-suicidprevention"] };
const tableWith = (header: string, first = "Län") =>
  tableFrom(new TextEncoder().encode(`${first},${header}\nGotlands län,5547362\nSkåne län,17818172`));
const named = (header: string, first?: string, claim = CLAIM) =>
  namesOfR(tableWith(header, first), claim).columns[1]?.header;

describe("headings that a program made names of", () => {
  it.each([
    ["X2024", "2024"],
    ["x2024", "2024"],
    ["Belopp.2024..kr.", "Belopp 2024 kr"],
    ["belopp_2024", "belopp 2024"],
    ["Vård..och.insatsprogram", "Vård och insatsprogram"],
  ])("%s is %s", (header, printed) => {
    expect(named(header)).toBe(printed);
  });

  it.each(["Belopp", "X", "lan-suicidprevention", "Belopp 1.1", "Belopp, kr", "2024"])(
    "%s is as it is",
    (header) => {
      const table = tableWith(header.includes(",") ? `"${header}"` : header);
      expect(namesOfR(table, CLAIM)).toBe(table);
    },
  );

  it("are none beside a heading that is no name, and where the caller names them", () => {
    expect(named("Belopp.2024", "Län och region")).toBe("Belopp.2024");
    const given: Claim = { ...CLAIM, columns: { "Belopp.2024": { lines: ["lan-suicidprevention"] } } };
    expect(named("Belopp.2024", "Län", given)).toBe("Belopp.2024");
  });

  it("are those of the cells too", () => {
    const { rows, columns } = namesOfR(tableWith("X2024"), CLAIM);
    expect(rows.map(({ cells }) => cells[0]?.column)).toEqual([columns[1], columns[1]]);
    expect(rows[0]?.cells[0]?.column).toBe(columns[1]);
  });

  it("begin with an X before a digit alone", () => {
    expect(named("Belopp.max2024")).toBe("Belopp max2024");
    expect(named("X.2024")).toBe("X 2024");
  });

  it("are of amounts alone, and of something", () => {
    const roles = { columns: { A: "label", B: "amount" } } as const;
    const of = (header: string) =>
      tableFrom(new TextEncoder().encode(`${header}\nGotlands län,5\nSkåne län,7`), roles);
    expect(namesOfR(of("Namn.1,X2024"), CLAIM).columns.map(({ header }) => header)).toEqual([
      "Namn.1",
      "2024",
    ]);
    const nothing = of("Län,...");
    expect(namesOfR(nothing, CLAIM)).toBe(nothing);
  });

  it("may be beside R's column of row names, which has none", () => {
    const table = tableFrom(
      new TextEncoder().encode(",Län,Belopp.2024\n1,Gotlands län,5547362\n2,Skåne län,17818172"),
    );
    expect(namesOfR(table, CLAIM).columns.map(({ header }) => header)).toEqual(["", "Län", "Belopp 2024"]);
  });

  it("are not those of a line's id, and need no agreement", () => {
    const agreement = agreementOf("2025");
    const [line, ...lines] = agreement.lines;
    if (!line) throw new Error("no lines");
    const own: Claim = {
      kind: "recipients",
      agreement: { ...agreement, lines: [{ ...line, id: "own_2" }, ...lines] },
    };
    expect(named("own_2", "Län", own)).toBe("own_2");
    expect(named("own_3", "Län", own)).toBe("own 3");
    expect(named("own_2", "Län", { kind: "recipients" })).toBe("own 2");
  });
});
