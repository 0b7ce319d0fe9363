import { describe, expect, it } from "vitest";
import { VERSION } from "../../src/version.ts";
import { recorded } from "../support/recording-terminal.ts";

const COMMANDS = ["agreements", "allocate", "explain", "compare", "population"] as const;

describe("help", () => {
  it.each(["sv", "en"])("is general without a command, by --help and by help, in %s", async (lang) => {
    const [bare, option, word] = await Promise.all([
      recorded(["--lang", lang]),
      recorded(["--help", "--lang", lang]),
      recorded(["help", "--lang", lang]),
    ]);
    expect(bare).toEqual(option);
    expect(word).toEqual(option);
    expect(option.code).toBe(0);
    for (const command of COMMANDS) expect(option.out).toContain(`  ${command} `);
    expect(option.out).toMatch(/(Exempel|Examples?):\n {2}npx fordela /);
  });

  describe.each(COMMANDS)("of %s", (command) => {
    it("has an example that runs, in both languages, by --help and by help", async () => {
      for (const lang of ["sv", "en"]) {
        const { code, out, err } = await recorded([command, "--help", "--lang", lang]);
        expect([code, err]).toEqual([0, ""]);
        expect(await recorded(["help", command, "--lang", lang])).toEqual({ code, out, err });
        const examples = [...out.matchAll(/^ {2}npx fordela (.+)$/gm)].map((match) => match[1] as string);
        expect(examples.length).toBeGreaterThan(0);
        for (const example of examples.filter((text) => !/--output|check/.test(text))) {
          const ran = await recorded(example.split(" "));
          expect([ran.code, ran.err]).toEqual([0, ""]);
        }
      }
    });

    it("describes every option that it accepts", async () => {
      const { err } = await recorded([command, "2025", "--nosuchoption", "x"]);
      expect(err).toContain("--nosuchoption");
      const listed = [...err.matchAll(/--[a-z-]+/g)]
        .map((match) => match[0])
        .filter((name) => name !== "--nosuchoption");
      const { out } = await recorded([command, "--help"]);
      expect(listed.length).toBeGreaterThan(1);
      for (const name of listed.filter((one) => one !== "--help" && one !== "--lang"))
        expect(out).toContain(name);
    });
  });
});

it("--version prints the version", async () => {
  expect(await recorded(["--version"])).toEqual({ code: 0, out: `${VERSION}\n`, err: "" });
});

describe("agreements", () => {
  it("shows each with its money by level and its line ids", async () => {
    const { code, out } = await recorded(["agreements"]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^psykisk-halsa-2023 +574 000 000 +744 000 000 +297 000 000 +25 500 000 +1 640 500 000$/m,
    );
    expect(out).toContain("psykisk-halsa-2025: lan-nationell-strategi, lan-medverkan");
  });

  it("gives everything as JSON, money as text", async () => {
    const { code, out } = await recorded(["agreements", "--format", "json"]);
    expect(code).toBe(0);
    const data = JSON.parse(out);
    expect(data.map((one: { id: string }) => one.id)).toEqual([
      "psykisk-halsa-2021",
      "psykisk-halsa-2023",
      "psykisk-halsa-2025",
    ]);
    expect(data[1].lines.at(-1).amount).toBe("25500000.00");
  });

  it("takes no argument", async () => {
    expect((await recorded(["agreements", "2025"])).code).toBe(2);
  });
});

describe("explain", () => {
  it("explains every line of a recipient in both languages", async () => {
    for (const [lang, verb] of [
      ["sv", "får"],
      ["en", "receives"],
    ]) {
      const { code, out, err } = await recorded([
        "explain",
        "2025",
        "--recipient",
        "Jämtlands län",
        "--unit",
        "krona",
        "--lang",
        lang as string,
      ]);
      expect([code, err]).toEqual([0, ""]);
      expect(out.startsWith(`Jämtlands län ${verb} `)).toBe(true);
      expect(out.match(/^- /gm)).toHaveLength(5);
    }
  });

  it("explains one line of two recipients", async () => {
    const argv = ["explain", "2025", "--recipient", "Jämtland,Gotland", "--line", "lan-medverkan"];
    const { code, out } = await recorded(argv);
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe("Jämtlands län får 1 000 000 kr och Gotlands län 1 000 000 kr.");
  });

  it("needs a recipient", async () => {
    const { code, out, err } = await recorded(["explain", "2025"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("--recipient");
  });

  it("tells what cannot be explained and exits 1", async () => {
    const argv = ["explain", "2023", "--recipient", "Jämtlands län", "--line", "lan-ungdomsmottagningar"];
    const { code, out, err } = await recorded(argv);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("lan-ungdomsmottagningar");
  });
});

describe("population", () => {
  it("lists the bundled registers with status and source", async () => {
    const { code, out } = await recorded(["population", "list"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^scb-2024-11-01 +officiell +✓ +✓ +–$/m);
    expect(out).toMatch(/^scb-2022-09-30 +preliminär +✓ +✓ +✓$/m);
    expect(out).toContain("FolkmangdNov");
  });

  it("shows a register by id and by date, by level and by ages", async () => {
    const show = (...rest: string[]) => recorded(["population", "show", ...rest]);
    const byId = await show("scb-2024-11-01");
    expect(byId.code).toBe(0);
    expect(byId.out).toMatch(/^23 Jämtlands län +132 708$/m);
    expect(byId.out).toMatch(/^Totalt +10 587 140$/m);
    expect(await show("2024-11-01")).toEqual(byId);
    expect((await show("2022-09-30", "--level", "municipality", "--ages", "0-18")).out).toMatch(
      /^2380 Östersund +\d/m,
    );
    expect((await show("2022-09-30", "--level", "nation", "--format", "csv")).out).toMatch(
      /^code,name,age,population\n00,Riket,total,\d+\n$/,
    );
  });

  it.each([
    [["show"], "<register>"],
    [["check"], "behöver en fil"],
    [["frobnicate"], "list, show, check eller import"],
    [[], "list|show|check|import"],
    [["show", "scb-1999-01-01"], "scb-2024-11-01"],
    [["show", "scb-2024-11-01", "--ages", "0-25"], "scb-2024-11-01"],
    [["show", "scb-2022-09-30", "--ages", "25-0"], "--ages"],
    [["show", "scb-2022-09-30", "--ages", "0-101"], "--ages"],
    [["show", "scb-2022-09-30", "--level", "region"], "--level"],
    [["show", "recovered-2022-11-01", "--level", "municipality"], "--level"],
  ])("refuses %j", async (argv, says) => {
    const { code, out, err } = await recorded(["population", ...argv]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  });
});
