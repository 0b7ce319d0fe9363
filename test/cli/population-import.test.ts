import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRegister } from "../../src/tables/registers/read-register.ts";
import { ROOT } from "../docs/pages.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const ANSWER = `${ROOT}fixtures/scb/v1-BefolkManadCKM-2026M05.json-stat2.json`;
const folder = temporaryFolder();

const imported = (...argv: string[]) => recorded(["population", "import", ...argv, "--lang", "en"]);

describe("fordela population import", () => {
  it("checks an answer in json-stat and writes a register with the same counts", async () => {
    const output = join(folder, "register.csv");
    const { code, out, err } = await imported(ANSWER, "--date", "2026-05-31", "--output", output);
    expect([code, err.split("\n").filter(Boolean)]).toEqual([
      0,
      [
        "! The figures are perturbed by SCB's disclosure control: 17 sums differ from their parts, at most by 11 persons (00). That is within what the method gives.",
      ],
    ]);
    expect(out).toContain(`Use it with --population ${output} --population-date 2026-05-31.`);
    const date = "2026-05-31";
    const [before, after] = [ANSWER, output].map((file) =>
      readRegister(readFileSync(file), { id: "register", date }),
    );
    expect(after?.codes()).toHaveLength(312);
    for (const one of before?.codes() ?? []) expect(after?.count(one)).toBe(before?.count(one));
  });

  it("writes nothing without --output, and nothing where the date is another", async () => {
    expect((await imported(ANSWER, "--date", "2026-05-31")).out).not.toContain("The register is in");
    const output = join(folder, "fel.csv");
    const { code, err } = await imported(ANSWER, "--date", "2026-04-30", "--output", output);
    expect([code, existsSync(output)]).toEqual([2, false]);
    expect(err).toContain('"2026M05" (31 May 2026) is not the register\'s date, 30 April 2026.');
  });

  it("writes over no input, and takes --output for nothing else", async () => {
    expect((await imported(ANSWER, "--date", "2026-05-31", "--output", ANSWER)).code).toBe(2);
    const { code, err } = await recorded(["population", "list", "--output", join(folder, "lista.csv")]);
    expect([code, err]).toEqual([2, expect.stringContaining("import <file>")]);
  });
});
