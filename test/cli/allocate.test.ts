import { describe, expect, it } from "vitest";
import { recorded } from "../support/recording-terminal.ts";

const COUNTIES = ["allocate", "2025", "--level", "county", "--unit", "krona"];

/** Runs it and splits its CSV into cells, the header left out. */
async function rows(...argv: string[]): Promise<string[][]> {
  const { out, err } = await recorded(["allocate", ...argv, "--format", "csv"]);
  expect(err).toBe("");
  return out
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((row) => row.split(","));
}

describe("the main job, 2025's county money", () => {
  it("shows 21 counties, the sums beside the stated sums, and how to go on", async () => {
    const { code, out, err } = await recorded(COUNTIES);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^23 Jämtlands län .* 4 000 000 +2 506 966 +6 190 809 +12 697 775$/m);
    expect(out).toMatch(/^Enligt överenskommelsen +93 000 000 +200 000 000 +200 000 000 +493 000 000$/m);
    expect(out.match(/^\d\d \p{Lu}/gmu)).toHaveLength(21);
    expect(out).toContain("npx fordela explain 2025 --level county --round-to krona --recipient Jämtland");
  });

  it("suggests commands in the words it was asked with, that give every amount", async () => {
    const words = await recorded(["allocate", "2025", "--level", "kommun", "--round-to", "krona"]);
    expect(words.code).toBe(1);
    const [csv = ""] = /npx fordela allocate .*--format csv/.exec(words.out) ?? [];
    expect(csv).toBe(
      "npx fordela allocate 2025 --level kommun --round-to krona --substitute nearest --format csv",
    );
    expect((await recorded(csv.split(" ").slice(2))).code).toBe(0);
  });

  it("is the same by id as by year", async () => {
    expect(await recorded(["allocate", "psykisk-halsa-2025", ...COUNTIES.slice(2)])).toEqual(
      await recorded(COUNTIES),
    );
  });

  it("fits the terminal", async () => {
    const { out } = await recorded(COUNTIES, 80);
    expect(out).toMatch(/^23 Jämtlands län +4 000 000 +2 506 966 +6 190 809 +12 697 775$/m);
  });

  it.each(["text", "csv", "json", "markdown"])("comes as %s", async (format) => {
    const { code, out, err } = await recorded([...COUNTIES, "--format", format]);
    expect([code, err]).toEqual([0, ""]);
    const start = { text: /^Insatser/, csv: /^agreement,line,/, json: /^\{/, markdown: /^# / }[
      format
    ] as RegExp;
    expect(out).toMatch(start);
  });

  it("comes in English", async () => {
    const { out } = await recorded([...COUNTIES, "--lang", "en"]);
    expect(out).toContain("As stated");
    expect(out).toContain("Next:");
  });
});

describe("what is asked for", () => {
  it("is one line, several lines with commas, and several options", async () => {
    const lines = async (...argv: string[]): Promise<string[]> => [
      ...new Set((await rows("2025", ...argv)).map((row) => row[1] as string)),
    ];
    expect(await lines("--line", "lan-medverkan")).toEqual(["lan-medverkan"]);
    const two = ["lan-medverkan", "lan-komplexa-behov"];
    expect(await lines("--line", two.join(","))).toEqual(two);
    expect(await lines("--line", two[0] as string, "--line", two[1] as string)).toEqual(two);
    expect(await lines("--level", "region,association")).toEqual([
      "region-komplexa-behov",
      "region-suicidprevention",
      "skr-samverkan",
    ]);
  });

  it("is some recipients, by name and by code, in the role that the name means", async () => {
    const ids = async (...names: string[]): Promise<string[]> =>
      [
        ...new Set(
          (
            await rows("2025", "--substitute", "nearest", ...names.flatMap((name) => ["--recipient", name]))
          ).map((row) => `${row[3]}:${row[4]}`),
        ),
      ].sort();
    expect(await ids("Jämtlands län")).toEqual(["county:23"]);
    expect(await ids("Region Jämtland Härjedalen")).toEqual(["region:23"]);
    expect(await ids("Jämtland")).toEqual(["county:23", "region:23"]);
    expect(await ids("Gotland")).toEqual(["county:09", "municipality:0980", "region:09"]);
    expect(await ids("2380")).toEqual(["municipality:2380"]);
  });

  it("is a county by its region's name at the county level", async () => {
    const found = await rows("2025", "--level", "county", "--recipient", "Region Jämtland Härjedalen");
    expect(new Set(found.map((row) => row[5]))).toEqual(new Set(["Jämtlands län"]));
  });

  it("is a unit: öre, krona, or an amount in kronor", async () => {
    const amounts = async (unit: string): Promise<string[]> =>
      (await rows("2025", "--line", "lan-komplexa-behov", "--unit", unit)).map((row) => row.at(-2) as string);
    expect((await amounts("ore")).every((amount) => /\.\d\d$/.test(amount))).toBe(true);
    expect((await amounts("krona")).every((amount) => /^\d+$/.test(amount))).toBe(true);
    expect((await amounts("1000")).every((amount) => /000$/.test(amount))).toBe(true);
    expect(await amounts("1 tkr")).toEqual(await amounts("1000"));
  });

  it.each([
    ["largest-remainder", "Avrundning: största rest, till hela kronor."],
    ["divisor", "Avrundning: uddatalsmetoden, till hela kronor."],
    ["nearest-residual-to-largest", "Avrundning: till närmaste krona, resten på den största."],
    ["nearest", "Avrundning: till närmaste krona."],
    ["floor", "Avrundning: nedåt till hela kronor."],
    ["exact", "Oavrundat: "],
  ])("is the rounding %s, which the text names", async (method, named) => {
    const { code, out } = await recorded([...COUNTIES, "--rounding", method]);
    expect(code).toBe(0);
    expect(out).toContain(named);
  });

  it.each(["code", "largest-weight", "error", "14,01,12", "23"])("is the tie rule %s", async (ties) => {
    const { code, err } = await recorded([...COUNTIES, "--ties", ties]);
    expect([code, err]).toEqual([0, ""]);
  });
});

describe("2023 and 2021 at their own dates", () => {
  it.each([
    ["2023", 3, ["lan-ungdomsmottagningar"]],
    ["2021", 3, ["lan-ungdomsmottagningar"]],
  ])(
    "%s: county lines by total population come, the others are problems with the way out, exit 1",
    async (year, came, problems) => {
      const { code, out, err } = await recorded(["allocate", year, "--level", "county", "--format", "csv"]);
      expect(code).toBe(1);
      expect(
        new Set(
          out
            .trimEnd()
            .split("\n")
            .slice(1)
            .map((row) => row.split(",")[1]),
        ).size,
      ).toBe(came);
      expect(err.trimEnd().split("\n")).toHaveLength(problems.length);
      for (const line of problems) expect(err).toContain(line);
      expect(err).toContain("--substitute nearest");
      expect(err).toContain("--population FIL");
    },
  );

  it("text lists the problem once, with the table", async () => {
    const { code, out } = await recorded(["allocate", "2023", "--level", "county"]);
    expect(code).toBe(1);
    expect(out.match(/✗ Kan inte fördela posten/g)).toHaveLength(1);
  });

  it.each([
    ["2023", 11],
    ["2021", 12],
    ["2025", 9],
  ])("%s with the nearest register: all %i lines come, exit 0", async (year, count) => {
    const { code, out } = await recorded(["allocate", year, "--substitute", "nearest", "--format", "csv"]);
    expect(code).toBe(0);
    const cells = out
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((row) => row.split(","));
    expect(new Set(cells.map((row) => row[1])).size).toBe(count);
    expect(cells.some((row) => row.at(-1) === "true")).toBe(true);
    expect(cells.some((row) => row.at(-1) === "false")).toBe(true);
  });

  it("--substitute none is the same as nothing", async () => {
    const argv = ["allocate", "2023", "--level", "county", "--format", "json"];
    expect(await recorded([...argv, "--substitute", "none"])).toEqual(await recorded(argv));
  });
});

describe("what does not exist is refused with exit code 2, nothing printed, and a suggestion", () => {
  it.each([
    ["a command", ["alocate", "2025"], "allocate"],
    ["an option", ["allocate", "2025", "--lvel", "county"], "--level"],
    ["an agreement", ["allocate", "2024"], "psykisk-halsa-2025"],
    ["no agreement", ["allocate"], "behöver en överenskommelse"],
    ["two agreements", ["allocate", "2025", "2023"], "2023"],
    ["a line", ["allocate", "2025", "--line", "lan-medverkn"], "lan-medverkan"],
    ["a level", ["allocate", "2025", "--level", "lan"], "län"],
    [
      "a line at the level",
      ["allocate", "2025", "--line", "lan-medverkan", "--level", "region"],
      "lan-medverkan",
    ],
    ["a level in a list", ["allocate", "2025", "--level", "county,lan"], "kommun"],
    ["a recipient", ["allocate", "2025", "--recipient", "Jämtlnds län"], "Jämtlands län"],
    [
      "a recipient at a level",
      ["allocate", "2025", "--level", "municipality", "--recipient", "Östersnd"],
      "Östersund",
    ],
    ["a recipient __proto__", ["allocate", "2025", "--recipient", "__proto__"], "__proto__"],
    ["a register", ["allocate", "2025", "--population", "1999-01-01"], "scb-2024-11-01"],
    ["a unit", ["allocate", "2025", "--unit", "riksdaler"], "krona"],
    ["a unit of nothing", ["allocate", "2025", "--unit", "0"], "krona"],
    ["a rounding", ["allocate", "2025", "--rounding", "hamilton"], "largest-remainder"],
    ["a tie rule", ["allocate", "2025", "--ties", "lot"], "largest-weight"],
    ["a format", ["allocate", "2025", "--format", "xlsx"], "markdown"],
    ["a language", ["allocate", "2025", "--lang", "fi"], "sv"],
    ["a substitute", ["allocate", "2025", "--substitute", "next"], "nearest"],
    ["a value left out", ["allocate", "2025", "--unit"], "--unit"],
    ["a help topic", ["help", "alocate"], "allocate"],
    ["a command __proto__", ["__proto__"], "allocate"],
  ])("%s", async (_, argv, says) => {
    const { code, out, err } = await recorded(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
    expect(err).toMatch(/^✗ /);
    expect(err).not.toMatch(/\n\s+at |undefined|\[object/);
    if (argv[0] !== "help" && !argv.includes("fi")) {
      const english = await recorded([...argv, "--lang", "en"]);
      expect(english.code).toBe(2);
      expect(english.err).not.toBe(err);
    }
  });

  it("all unknown options at once", async () => {
    const { err } = await recorded(["allocate", "2025", "--a", "--b", "--format", "pdf"]);
    expect(err.trimEnd().split("\n")).toHaveLength(3);
  });

  it("a code of a tie order that is no recipient's", async () => {
    const { code, err } = await recorded([...COUNTIES, "--ties", "14,nobody"]);
    expect(code).toBe(2);
    expect(err).toContain("nobody");
  });
});
