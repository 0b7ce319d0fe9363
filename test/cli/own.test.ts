import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { definitionsInUse } from "../../src/own/definitions-in-use.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const RULES = join(folder, "rules.mjs");
const GRANT = join(folder, "grant.json");
cpSync("fixtures/own/rules", folder, { recursive: true });

let printed = "";
async function fordela(...args: string[]): Promise<number> {
  const { code, out, err } = await recorded(args);
  printed = plainSpaces(out + err);
  return code;
}

beforeEach(() => {
  printed = "";
});
afterEach(() => expect(definitionsInUse()).toEqual([]));

describe("a file of own definitions", () => {
  it("is needed by the agreement that names them, and the message says how to give it", async () => {
    expect(await fordela("agreement", "check", GRANT)).toBe(1);
    expect(printed).toContain("own:rural-bonus");
    expect(printed).toContain("--own FIL");
  });

  it("makes the agreement whole: check, describe, allocate, explain in both languages", async () => {
    expect(await fordela("agreement", "check", GRANT, "--own", RULES)).toBe(0);
    expect(await fordela("agreement", "describe", GRANT, "--own", RULES)).toBe(0);
    expect(printed).toContain("5 000 kr till varje storstadslän, resten efter folkmängden i kvadrat");
    expect(await fordela("explain", GRANT, `--own=${RULES}`, "--recipient", "Skåne")).toBe(0);
    expect(printed).toContain("5 000 kr till varje storstadslän");
    expect(await fordela("explain", GRANT, "--own", RULES, "--recipient", "Skåne", "--lang", "en")).toBe(0);
    expect(printed).toContain("SEK 5,000 to each metropolitan county");
  });

  it("gives a rounding for --rounding, and a receipt that is recomputed with the file only", async () => {
    const receipt = join(folder, "receipt.json");
    const rounded = ["--own", RULES, "--rounding", "own:up", "--round-to", "1000", "--receipt", receipt];
    expect(await fordela("allocate", GRANT, ...rounded)).toBe(0);
    expect(printed).toContain("uppåt");
    expect(await fordela("receipt", "check", receipt, "--agreement", GRANT, "--own", RULES)).toBe(0);
    expect(await fordela("receipt", "check", receipt, "--agreement", GRANT)).toBeGreaterThan(0);
    expect(printed).toContain("--own");
  });

  it("checks tables too: what its checks find fails the table", async () => {
    const table = join(folder, "table.csv");
    writeFileSync(table, "Län;Belopp (kr)\nUppsala län;2500,50\nSkåne län;1000,00\nTotalt;3500,50\n");
    expect(await fordela("verify", table)).toBe(0);
    expect(await fordela("verify", table, "--own", RULES, "--lang", "en")).toBe(1);
    expect(printed).toContain("B2: Uppsala län has no whole kronor.");
  });

  it("may export a definition by name, made with fordela/own, and several files may be named", async () => {
    const other = join(folder, "other.mjs");
    writeFileSync(
      other,
      `export const plain = { definition: { kind: "rounding", name: "down", version: "1", sums: false,
        round: ({ floors }) => ({ units: floors }), words: { sv: "nedåt", en: "down" } } };`,
    );
    const own = ["--own", `${RULES},${other}`, "--rounding", "own:down"];
    expect(await fordela("allocate", GRANT, ...own)).toBe(0);
    expect(printed).toContain("nedåt");
  });

  it.each([
    ["is not there", "nothing.mjs", undefined, "nothing.mjs"],
    ["has a fault", "fault.mjs", "export default () => missing();", "missing is not defined"],
    ["defines nothing", "empty.mjs", "export const a = 1;", "defineRule"],
    [
      "defines a rule without words",
      "words.mjs",
      `export default ({ defineRule }) => defineRule({ name: "x", version: "1", weights: () => [] });`,
      "words",
    ],
  ])("that %s is refused by its name, and nothing is computed", async (_, name, text, said) => {
    const file = join(folder, name);
    if (text !== undefined) writeFileSync(file, text);
    expect(await fordela("allocate", GRANT, "--own", file)).toBe(2);
    expect(printed).toContain(said);
  });
});
