import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { toCsv } from "../../src/population/to-csv.ts";
import { recorded } from "../support/recording-terminal.ts";
import { registerText } from "../support/register-file.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const COUNTIES = ["allocate", "2025", "--level", "county", "--unit", "krona", "--format", "csv"];

describe("--population", () => {
  it("by id and by date is the bundled register, an estimate when the date is another", async () => {
    const own = await recorded(COUNTIES);
    expect(await recorded([...COUNTIES, "--population", "scb-2024-11-01"])).toEqual(own);
    const other = await recorded([...COUNTIES, "--population", "2022-09-30"]);
    expect(other.code).toBe(0);
    expect(other.out).toMatch(/,lan-komplexa-behov,3,county,23,Jämtlands län,\d+,true$/m);
    expect(other.out).toMatch(/,lan-medverkan,1,county,23,Jämtlands län,1000000,false$/m);
  });

  it("as a file with the bundled figures gives the bundled amounts", async () => {
    const register = await loadRegister("scb-2024-11-01");
    const path = file(
      "scb-2024-11-01.csv",
      toCsv(register, (code) => code),
    );
    expect((await recorded([...COUNTIES, "--population", path])).out).toBe((await recorded(COUNTIES)).out);
  });

  it("as a file takes its date from its name, or from --population-date, which wins", async () => {
    const path = file("folkmangd-2024-11-01.csv", registerText());
    const estimates = async (...rest: string[]): Promise<boolean> =>
      (await recorded([...COUNTIES, "--population", path, ...rest])).out.includes("true");
    expect(await estimates()).toBe(false);
    expect(await estimates("--population-date", "2023-11-01")).toBe(true);
  });

  it("as a file without a date is refused, with the way out", async () => {
    const path = file("folkmangd.csv", registerText());
    const { code, out, err } = await recorded([...COUNTIES, "--population", path]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("--population-date");
    expect(
      (await recorded([...COUNTIES, "--population", path, "--population-date", "2024-11-01"])).code,
    ).toBe(0);
  });

  it("with a date that does not exist is refused", async () => {
    const path = file("folkmangd.csv", registerText());
    const { code, err } = await recorded([
      ...COUNTIES,
      "--population",
      path,
      "--population-date",
      "2024-11-31",
    ]);
    expect(code).toBe(2);
    expect(err).toContain("2024-11-31");
  });

  it("explains by the file, and names it", async () => {
    const path = file("egen-2024-11-01.csv", registerText());
    const argv = ["explain", "2025", "--recipient", "Jämtlands län", "--line", "lan-komplexa-behov"];
    const { code, out } = await recorded([...argv, "--population", path]);
    expect(code).toBe(0);
    expect(out).toContain("8 000 av 290 000 invånare (egen-2024-11-01.csv, 1 november 2024)");
  });
});

describe("population check", () => {
  it("says that a sound file can be used", async () => {
    const { code, out, err } = await recorded([
      "population",
      "check",
      file("bra-2024-11-01.csv", registerText()),
    ]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^✓ bra-2024-11-01\.csv kan användas: 1 november 2024/);
  });

  it("names a missing municipality and exits 1", async () => {
    const text = registerText((row, code) => (code === "2380" ? "" : row));
    const { code, out, err } = await recorded(["population", "check", file("saknas-2024-11-01.csv", text)]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("2380");
  });

  it("names a total that its parts do not give and exits 1", async () => {
    const text = `${registerText()}23,Jämtlands län,total,8001\n`;
    const { code, err } = await recorded([
      "population",
      "check",
      file("summa-2024-11-01.csv", text),
      "--lang",
      "en",
    ]);
    expect(code).toBe(1);
    expect(err).toContain("23 is stated as 8001, but its parts add up to 8000");
  });

  it("shows a file as it shows a bundled register", async () => {
    const { code, out } = await recorded(["population", "show", file("visa-2024-11-01.csv", registerText())]);
    expect(code).toBe(0);
    expect(out).toMatch(/^23 Jämtlands län +8 000$/m);
  });

  it.each(["csv", "xlsx", "ods"])(
    "writes what it shows as %s, which is read as a register",
    async (ending) => {
      const path = join(folder, `visat-2024-11-01.${ending}`);
      const shown = ["population", "show", "scb-2024-11-01", "--level", "municipality", "--output", path];
      expect(await recorded(shown)).toEqual({ code: 0, out: "", err: "" });
      const { code, out } = await recorded([
        "population",
        "show",
        path,
        "--level",
        "municipality",
        "--format",
        "csv",
      ]);
      expect(code).toBe(0);
      const bundled = [...shown.slice(0, 5), "--format", "csv"];
      expect(out).toBe((await recorded(bundled)).out);
      expect(out).toContain("2303,Ragunda,total,");
    },
  );

  it("refuses a file of another kind, and --output where nothing is shown", async () => {
    const pdf = await recorded([
      "population",
      "show",
      "scb-2024-11-01",
      "--output",
      join(folder, "visat.pdf"),
    ]);
    expect([pdf.code, pdf.err]).toEqual([2, expect.stringContaining("visat.xlsx")]);
    const list = await recorded(["population", "list", "--output", join(folder, "lista.csv")]);
    expect([list.code, list.err]).toEqual([2, expect.stringContaining("population import <file>")]);
  });
});
