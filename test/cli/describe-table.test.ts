import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { plainSpaces } from "../support/plain-spaces.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const PUBLISHED = new URL("../../fixtures/published/", import.meta.url).pathname;

async function fordela(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const { code, out, err } = await recorded([...argv, "--lang", "en"]);
  return { code, out: plainSpaces(out), err: plainSpaces(err) };
}

/** The first line of a report without the file's name: what was compared and what is wrong. */
function verdict(out: string): string {
  return (out.split("\n")[0] ?? "").replace(/ \S*\.json/, "");
}

describe("a draft of a description", () => {
  it.each(readdirSync(PUBLISHED))("of %s verifies the table as the description does", async (name) => {
    const own = join(folder, "published", name);
    cpSync(join(PUBLISHED, name), own, { recursive: true });
    cpSync(join(PUBLISHED, "../agreements"), join(folder, "agreements"), { recursive: true });
    const { deviations: _, ...about } = JSON.parse(readFileSync(join(own, "about.json"), "utf8"));
    const plain = join(own, "plain.json");
    writeFileSync(plain, JSON.stringify(about));
    const drafted = await fordela("verify", plain, "--describe", "--allow-outside");
    expect(drafted.code).toBe(0);
    const draft = join(own, "draft.json");
    writeFileSync(draft, drafted.out);
    const [expected, found] = [
      await fordela("verify", plain, "--allow-outside"),
      await fordela("verify", draft, "--allow-outside"),
    ];
    expect(verdict(found.out)).toBe(verdict(expected.out));
    expect(found.code).toBe(expected.code);
  });

  it("names each column, its lines and the sums, and what is left out", async () => {
    const file = saved(
      "lan.csv",
      "Län;Bidrag (tkr);Not\nStockholms län;2000;x\nGotlands län;900;\nSumma;2900;\n",
    );
    const { out, err } = await fordela(
      "verify",
      file,
      "--agreement",
      "2025",
      "--columns",
      "B=lan-medverkan",
      "--partial",
      "--describe",
    );
    expect(JSON.parse(out)).toEqual({
      title: "lan.csv",
      table: "lan.csv",
      kind: "recipients",
      agreement: "2025",
      level: "county",
      unit: "tkr",
      roles: { A: "label", B: "amount", C: "other" },
      columns: { B: { lines: ["lan-medverkan"] } },
      partial: true,
    });
    expect(err).toContain("B  Bidrag (tkr): amounts (tkr); lan-medverkan");
    expect(err).toContain("Sums: Summa (4).");
    expect(err).toContain("1 deviation is not in the draft");
  });
});

function saved(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const TABLE = "Län;Först;Sedan\nStockholms län;2000000;27179591\nGotlands län;1000000;5547362\n";

describe("--columns", () => {
  const verify = async (text: string, ...more: string[]) =>
    fordela(
      "verify",
      saved("tabell.csv", TABLE),
      "--agreement",
      "2025",
      "--partial",
      "--columns",
      text,
      ...more,
    );

  it.each(["B=lan-medverkan;C=lan-suicidprevention", " sedan = Lan-Suicidprevention ; b=lan-medverkan;"])(
    "names lines by letter or header: %s",
    async (text) => {
      const { code, out } = await verify(text);
      expect(out).toContain("✓");
      expect(out).toContain("4 figures compared");
      expect(code).toBe(0);
    },
  );

  it("finds the amounts wrong where it names another line", async () => {
    const { code, out } = await verify("B=lan-suicidprevention;C=lan-medverkan");
    expect(out).toContain("4 figures are wrong");
    expect(code).toBe(1);
  });

  it("refuses columns and lines that there are not, all at once", async () => {
    const { code, out } = await verify("D=lan-medverkan;Först=lan-medverkn");
    expect(out).toContain('There is no column "D" in the table.');
    expect(out).toContain('"lan-medverkn"');
    expect(out).toContain("lan-medverkan");
    expect(code).toBe(2);
  });

  it.each(["B", "B=", "=lan-medverkan", ";"])("refuses what names nothing: %s", async (text) => {
    const { code, err } = await verify(text);
    expect(err).toContain("--columns");
    expect(code).toBe(2);
  });
});
