import { describe, expect, it } from "vitest";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { importRegister } from "../../src/tables/registers/import-register.ts";

const HEAD = `CHARSET="ANSI";
AXIS-VERSION="2013";
CODEPAGE="iso-8859-1";
LANGUAGE="sv";
LANGUAGES="sv","en";
MATRIX="BE0101A1";
TITLE="Folkmängd efter region, ålder och år; a = b";
CONTENTS="Folkmängd";
STUB="region","ålder";
HEADING="år";
VALUES("region")="Upplands Väsby",
"Vallentuna";
VALUES[en]("region")="Elsewhere","Nowhere";
VALUES("ålder")="0 år","100+ år";
VALUES("år")="2023","2024";
TIMEVAL("år")=TLIST(A1),"2023","2024";
CODES("region")="0114","0115";
NOTE="En lång text; med semikolon, "
"över två rader";
`;

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const read = (text: string | Uint8Array, date?: string) => importRegister(text, { id: "t.px", date });

function faultOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof AllocationError) return error.problems.map(({ code, details }) => [code, details]);
    throw error;
  }
  return undefined;
}

describe("a register in PX", () => {
  it("has the counts of the day, from rows by stub and columns by heading", () => {
    const { register, title, table, contents } = read(
      latin1(`${HEAD}DATA=\n1 2\n3 4\n5 6\n7 8;\n`),
      "2024-12-31",
    );
    expect(register.count("0114", [0, 0])).toBe(2);
    expect(register.count("0115", [100, 100])).toBe(8);
    expect([table, title, contents]).toEqual(["BE0101A1", "Folkmängd", "Folkmängd"]);
  });

  it("has 0 for a dash, and no count for dots, with or without quotation marks", () => {
    const { register } = read(`${HEAD}DATA=1 - 3 4 5 6 7 8;`, "2024-12-31");
    expect(register.count("0114", [0, 0])).toBe(0);
    for (const missing of ["..", '"."', "......"])
      expect(faultOf(() => read(`${HEAD}DATA=1 ${missing} 3 4 5 6 7 8;`, "2024-12-31"))).toEqual([
        ["population-count", { text: "", code: "0114" }],
      ]);
  });

  it("asks for a day where it has several times, and takes the only one", () => {
    expect(faultOf(() => read(`${HEAD}DATA=1 2 3 4 5 6 7 8;`))).toEqual([
      ["date-missing", { file: "t.px", found: ["2023-12-31", "2024-12-31"] }],
    ]);
    const one = HEAD.replaceAll('"2023",', "");
    expect(read(`${one}DATA=2 4 6 8;`).register.date).toBe("2024-12-31");
  });

  it.each([
    ["no-values", HEAD],
    ["no-values", `${HEAD}DATA=;`],
    ["cut-short", `${HEAD}DATA=1 2 3;`],
    ["dimension-missing", `${HEAD.replace('VALUES("ålder")="0 år","100+ år";', "")}DATA=1 2 3 4 5 6 7 8;`],
    ["keys", `${HEAD}KEYS("region")=VALUES;\nDATA="Vallentuna" 1 2;`],
  ])("is refused: %s", (fault, text) => {
    expect(faultOf(() => read(text, "2024-12-31"))).toEqual([
      ["file-format", { file: "t.px", format: "PX", title: null, fault }],
    ]);
  });

  it("is refused where its bytes are not in the encoding that it names", () => {
    const bytes = latin1(`${HEAD.replace("iso-8859-1", "utf-8")}DATA=1 2 3 4 5 6 7 8;`);
    expect(faultOf(() => read(bytes, "2024-12-31"))).toEqual([
      ["file-format", { file: "t.px", format: "PX", title: null, fault: "encoding" }],
    ]);
  });
});
