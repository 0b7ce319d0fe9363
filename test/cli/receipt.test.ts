import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recorded } from "../support/recording-terminal.ts";
import { registerText } from "../support/register-file.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const own = join(folder, "egen-2024-11-01.csv");
writeFileSync(own, registerText());

/** The path of a receipt that `allocate` wrote. */
async function written(name: string, ...argv: readonly string[]): Promise<string> {
  const file = join(folder, name);
  await recorded(["allocate", ...argv, "--receipt", file]);
  return file;
}

function check(file: string, ...argv: readonly string[]) {
  return recorded(["receipt", "check", file, ...argv]);
}

describe("fordela receipt check", () => {
  it("says that nothing differs, with all that a reader must know", async () => {
    const file = await written("a.json", "2023", "--level", "county", "--substitute", "nearest");
    const { code, out, err } = await check(file, "--lang", "en");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^✓ .*a\.json: psykisk-halsa-2023 was recomputed, 84 amounts of SEK .*nothing differs\.$/m,
    );
    expect(out).toContain("~ Estimate");
  });

  it("needs the register that is not bundled, and takes it under another name", async () => {
    const argv = ["2025", "--line", "lan-komplexa-behov", "--population", own];
    const file = await written("b.json", ...argv);
    const without = await check(file);
    expect(without.code).toBe(3);
    expect(without.err).toContain("--population FIL");
    const renamed = join(folder, "annat.csv");
    writeFileSync(renamed, registerText());
    expect((await check(file, "--population", renamed)).code).toBe(0);
  });

  it("names the register whose figures are others", async () => {
    const file = await written("c.json", "2025", "--line", "lan-komplexa-behov", "--population", own);
    const changed = join(folder, "andrat.csv");
    writeFileSync(
      changed,
      registerText((sound, code) => (code === "2380" ? "2380,Östersund,total,7\n" : sound)),
    );
    const { code, out, err } = await check(file, "--population", changed);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("✗ registers.egen-2024-11-01.csv.digest: beräkningsunderlaget har sha256:");
    expect(err).toContain("✗ result.digest");
  });

  it("takes the agreement's file, also with what-ifs, and finds a changed one", async () => {
    const agreement = join(folder, "avtal.json");
    await recorded(["agreement", "export", "2025", "--output", agreement]);
    const text = readFileSync(agreement, "utf8").replaceAll("psykisk-halsa-2025", "eget");
    writeFileSync(agreement, text);
    const set = ["--set", "lan-medverkan.key=population", "--set", "lan-medverkan.amount=30mnkr"];
    const file = await written("d.json", agreement, "--level", "county", ...set);
    expect((await check(file)).code).toBe(3);
    const held = await check(file, "--agreement", agreement);
    expect([held.code, held.err]).toEqual([0, ""]);
    expect(held.out).toContain("! Räkneexempel: lan-medverkan");
    writeFileSync(
      agreement,
      text.replace('"45000000.00"', '"45000000.01"').replace('"45000000.00"', '"45000000.01"'),
    );
    const other = await check(file, "--agreement", agreement);
    expect(other.code).toBe(1);
  });

  it("says that the version is another, and that nothing else is", async () => {
    const file = await written("e.json", "2025", "--line", "lan-medverkan");
    writeFileSync(file, readFileSync(file, "utf8").replace(/"library":"[^"]*"/, '"library":"9.9.9"'));
    const { code, err } = await check(file);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^✗ Beräkningsunderlaget har ändrats[^\n]*\n! library: beräkningsunderlaget har 9\.9\.9[^\n]*\n$/,
    );
  });

  it("refuses what it does not understand", async () => {
    const file = await written("f.json", "2025", "--line", "lan-medverkan");
    expect((await recorded(["receipt", "show", file])).code).toBe(2);
    expect((await check(join(folder, "borta.json"))).code).toBe(2);
    expect((await check(own)).code).toBe(2);
    const { code, err } = await check(file, "--population", own);
    expect(code).toBe(2);
    expect(err).toContain("--population");
  });
});

describe("fordela allocate --receipt", () => {
  it("writes the same receipt each time, and none where nothing could be shared out", async () => {
    const [one, two] = [await written("g.json", "2025"), await written("h.json", "2025")];
    expect(readFileSync(one, "utf8")).toBe(readFileSync(two, "utf8"));
    const none = await written("i.json", "2023", "--line", "lan-ungdomsmottagningar");
    expect(existsSync(none)).toBe(false);
  });

  it("writes nothing where the folder is not there", async () => {
    const { code, err } = await recorded(["allocate", "2025", "--receipt", join(folder, "borta", "k.json")]);
    expect(code).toBe(2);
    expect(err).toContain("ENOENT");
  });
});
