import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { AGREEMENTS, agreementOf } from "../../src/agreements/bundled/index.ts";
import { termsOf } from "../../src/agreements/bundled/terms-of.ts";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();

/** The JSON that `agreement new` writes, with one text replaced. */
async function begun(name: string, from = "", to = ""): Promise<string> {
  const { out } = await recorded(["agreement", "new"]);
  const file = join(folder, name);
  expect(out).toContain(from);
  writeFileSync(file, out.replace(from, to));
  return file;
}

describe("fordela agreement new", () => {
  it.each(["sv", "en"])(
    "writes a commented file that checks out and can be shared out, in %s",
    async (lang) => {
      const file = join(folder, `nytt-${lang}.json`);
      expect((await recorded(["agreement", "new", file, "--lang", lang])).code).toBe(0);
      expect(JSON.parse(readFileSync(file, "utf8")).$comment).not.toBe("");
      expect(existsSync(join(folder, "agreement.schema.json"))).toBe(true);
      expect((await recorded(["agreement", "check", file])).code).toBe(0);
      const { code, out } = await recorded(["allocate", file, "--unit", "krona", "--recipient", "Jämtland"]);
      expect([code, out.includes("6 190 809")]).toEqual([0, true]);
    },
  );

  it("does not write over a file that is there", async () => {
    const file = join(folder, "upptagen.json");
    writeFileSync(file, "{}");
    const { code, err } = await recorded(["agreement", "new", file]);
    expect([code, readFileSync(file, "utf8")]).toEqual([2, "{}"]);
    expect(err).toContain("finns redan");
  });
});

describe("fordela agreement check", () => {
  it("finds a sum that the lines do not make, with both figures, and exits with 1", async () => {
    const file = await begun(
      "summa.json",
      '"amount": "200000000",\n      "source"',
      '"amount": "210000000",\n      "source"',
    );
    const { code, out, err } = await recorded(["agreement", "check", file]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/210.000.000.*200.000.000/);
  });

  it("names every misspelt key and wrong amount by its place, and exits with 1", async () => {
    const file = await begun("stavfel.json", '"each": "5000000"', '"each": 5000000, "eech": "1"');
    const { code, err } = await recorded(["agreement", "check", file]);
    expect(code).toBe(1);
    expect(err).toContain("lines[0].key[0].each");
    expect(err).toContain("eech");
  });

  it("tells what a run must hand in, and what must be accepted", async () => {
    const file = await begun(
      "indikator.json",
      '"by": "population"',
      '"by": "indicator", "name": "elever", "source": "skolenheterna"',
    );
    const json = JSON.parse(readFileSync(file, "utf8"));
    json.lines[0].amount = null;
    json.unsupported = [{ id: "rest", reason: "Resten kan sökas på nytt." }];
    json.stated = [];
    writeFileSync(file, JSON.stringify(json));
    const { code, out } = await recorded(["agreement", "check", file]);
    expect(code).toBe(0);
    for (const part of ["--indicator elever=FIL", "--set lan-exempel.amount=", "rest: Resten kan sökas"])
      expect(out).toContain(part);
  });

  it.each([
    ["a file that is not there", "finns-inte.json", 2],
    ["a file that is no JSON", "README.md", 1],
  ])("says so of %s", async (_, name, code) => {
    const file = join(folder, name);
    if (code === 1) writeFileSync(file, "# rubrik\n");
    const ran = await recorded(["agreement", "check", file]);
    expect([ran.code, ran.out]).toEqual([code, ""]);
    expect(ran.err).toContain(name);
  });
});

describe("figures that are handed in", () => {
  let file: string;
  beforeEach(async () => {
    file = await begun(
      "rost.json",
      '"by": "population"',
      '"by": "indicator", "name": "rost", "source": "Valmyndigheten"',
    );
  });

  it("are asked for by name, with the way out", async () => {
    const { code, err } = await recorded(["allocate", file, "--format", "csv"]);
    expect(code).toBe(1);
    expect(err).toMatch(/"rost" \(Valmyndigheten\).*--indicator rost=FIL/);
  });

  it("are read from a CSV file of codes and numbers", async () => {
    const codes =
      AGREEMENTS["psykisk-halsa-2025"] && (await import("../../src/recipients/counties.ts")).COUNTIES;
    const table = join(folder, "rost.csv");
    writeFileSync(table, `kod;antal\r\n${codes.map(({ code }) => `${code};1 000,50`).join("\r\n")}\r\n`);
    const { code, out } = await recorded([
      "allocate",
      file,
      "--indicator",
      `rost=${table}`,
      "--format",
      "csv",
    ]);
    expect(code).toBe(0);
    expect(out.split("\n").filter((row) => row.includes("9523809.5"))).toHaveLength(21);
  });

  it.each([
    ["no name", "rost.csv", "option"],
    ["a number that is none", "kod;antal\n01;tolv\n", "tolv"],
    ["a code twice", "kod;antal\n01;1\n01;2\n", "01"],
    ["no column of codes", "a;b\n1;2\n", "code"],
    ["codes of others", "kod;antal\n99;1\n", "99"],
  ])("are refused with %s", async (_, content, said) => {
    const table = join(folder, "fel.csv");
    writeFileSync(table, content);
    const option = said === "option" ? content : `rost=${table}`;
    const { code, err } = await recorded(["allocate", file, "--indicator", option, "--format", "csv"]);
    expect(code).toBeGreaterThan(0);
    expect(err).toContain(said === "option" ? "--indicator" : said);
  });

  it.each(["lan-exempel=5", "lan-exempel.amount=x", "lan-exempel.amount"])(
    "are refused when --set is %s",
    async (text) => {
      const { code, err } = await recorded(["allocate", file, "--set", text]);
      expect(code).toBe(2);
      expect(err).not.toBe("");
    },
  );
});

describe("an amount handed in to verify", () => {
  it.each([
    ["for a line that does not exist", "lan-x.amount=5", "lan-x"],
    ["for a line whose amount the agreement states", "lan-komplexa-behov.amount=5", "--set"],
  ])("is refused %s", async (_, set, said) => {
    const table = join(folder, "tabell.csv");
    writeFileSync(table, "Län;Belopp (kr)\nJämtlands län;2 506 966\n");
    const options = ["--agreement", "2025", "--line", "lan-komplexa-behov", "--partial"];
    expect((await recorded(["verify", table, ...options])).code).toBe(0);
    const { code, out } = await recorded(["verify", table, ...options, "--set", set]);
    expect([code, out.includes(said)]).toEqual([1, true]);
  });
});

describe("fordela agreement export", () => {
  it.each(Object.keys(AGREEMENTS))("writes %s as a file that reads back equal", async (id) => {
    const { code, out } = await recorded(["agreement", "export", id]);
    expect(code).toBe(0);
    const agreement = agreementOf(id);
    expect(readAgreement(out)).toEqual({ ...agreement, terms: termsOf(agreement) });
  });
});
