import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const TABLE = "fixtures/published/vardkapacitet-2025/table.csv";

describe("fordela infer", () => {
  it("tells the key of a real table, and exits with 0", async () => {
    const { code, out } = await recorded(["infer", TABLE, "--level", "region"]);
    expect(code).toBe(0);
    expect(plainSpaces(out)).toContain(
      "100 000 000 kr till varje mottagare, resten efter folkmängden den 1 november 2024",
    );
  });

  /** A table of counties, each amount given by its place and code. */
  const tableOf = (
    amountOf: (code: string, index: number) => bigint | string,
    more: readonly string[] = [],
  ): string => {
    const file = join(temporaryFolder(), "lan.csv");
    const rows = SWEDEN.recipients("county").map(
      ({ code, name }, index) => `${name};${amountOf(code, index)}`,
    );
    writeFileSync(file, `${["Län;Belopp (kr)", ...rows, ...more].join("\n")}\n`);
    return file;
  };
  /** Shares of whole kronor by the people of 31 December 2024, rounded down. */
  const byPeople = async (pot: bigint): Promise<(code: string) => bigint> => {
    const register = await loadRegister("scb-2024-12-31");
    return (code) => (pot * BigInt(register.count(code) ?? 0)) / BigInt(register.count("00") ?? 1);
  };

  it("searches the rows that can be read, and exits with 1 because of those that cannot", async () => {
    const share = await byPeople(300_000_000n);
    for (const [broken, why] of [
      ["3 2x1", "B9"],
      ["–", undefined],
    ] as const) {
      const file = tableOf((code) => (code === "09" ? broken : share(code)));
      const { code, out, err } = await recorded(["infer", file, "--lang", "en"]);
      expect(code).toBe(why ? 1 : 0);
      expect(out).toContain("scb-2024-12-31");
      if (why) expect(err).toContain(why);
      if (why) expect(out).toMatch(/^! .*\n\n.*\n\nOne row could not be read/);
    }
    const unknown = tableOf((code) => (code === "09" ? "1" : share(code)));
    writeFileSync(unknown, readFileSync(unknown, "utf8").replace("Gotlands län", "Övärlden"));
    const found = await recorded(["infer", unknown, "--format", "json"]);
    expect([found.code, found.err.includes("Övärlden")]).toEqual([1, true]);
    const { exact, problems } = JSON.parse(found.out);
    expect(exact[0].registers).toEqual(["scb-2024-12-31"]);
    expect(problems.map(({ code }: { code: string }) => code)).toEqual(["recipient-unknown"]);
    // The row that was not read had money too, so the others are not all who shared it.
    expect(exact.map(({ among }: { among: string }) => among)).toEqual(["level"]);
  });

  it("finds a minimum with its register, and claims no table as its own key", async () => {
    const share = await byPeople(400_000_000n);
    const least = (code: string): bigint => (share(code) < 9_000_000n ? 9_000_000n : share(code));
    const { code, out } = await recorded(["infer", tableOf(least), "--lang", "en"]);
    expect(plainSpaces(out)).toContain("at least SEK 9,000,000");
    expect(code).toBe(0);
    const own = tableOf((_, index) => (index % 2 === 0 ? 500_000n : BigInt(600_001 + 12_345 * index ** 2)));
    expect((await recorded(["infer", own])).code).toBe(1);
  });

  it("names the one row that does not follow a base and a rest, though the sum is wrong by it", async () => {
    const share = await byPeople(95_000_000n);
    const file = tableOf(
      (code) => 5_000_000n + share(code) + (code === "21" ? 90_000n : 0n),
      ["Totalt;200 000 000"],
    );
    const { code, out } = await recorded(["infer", file, "--lang", "en"]);
    expect(code).toBe(1);
    const expected = 5_000_000n + share("21");
    expect(plainSpaces(out)).toMatch(/SEK 5,000,000 to each/);
    expect(out.replaceAll(/[^\d(]/g, "")).toContain(`${expected + 90_000n}(${expected}`);
  });

  it("names the command that recovers a population where no register has it", async () => {
    const register = await loadRegister("scb-2024-12-31");
    const counts = SWEDEN.recipients("county").map(({ code }, index) =>
      BigInt((register.count(code) ?? 0) + 37 * index ** 2),
    );
    const all = counts.reduce((sum, count) => sum + count, 0n);
    const file = tableOf((_, index) => (2n * 300_000_000n * (counts[index] as bigint) + all) / (2n * all));
    const { code, out } = await recorded(["infer", file, "--level", "county", "--lang", "en"]);
    expect(code).toBe(1);
    expect(plainSpaces(out)).toContain(`${Number(all).toLocaleString("en")} persons`);
    expect(out).toContain(`fordela recover ${file} --level county`);
  });

  it("calls the proof circular where a register was recovered from the table itself", async () => {
    const own = await recorded([
      "infer",
      "fixtures/published/kvinnors-halsa-2022/table.csv",
      "--level",
      "region",
    ]);
    expect(own.out).toContain(
      "Cirkelbevis: registret är framräknat ur den här tabellens belopp (Kvinnors hälsa 2022)",
    );
    const other = await recorded(["infer", "fixtures/published/uppskjuten-vard-2022/table.csv"]);
    expect(other.out).toContain("recovered-2021-11-01");
    expect(other.out).not.toContain("Cirkelbevis");
  });

  it("shows the nearest and exits with 1 where no key gives every amount", async () => {
    const about = "fixtures/published/kvinnors-halsa-2020/about.json";
    const { code, out } = await recorded(["infer", about, "--lang", "en"]);
    expect(code).toBe(1);
    expect(out).toContain("2 of 21 amounts differ:");
  });

  it("gives a partial result that says so when its time is out", async () => {
    const { code, out } = await recorded(["infer", TABLE, "--timeout", "0", "--lang", "en"]);
    expect(code).toBe(1);
    expect(out).toMatch(/^~ The search was stopped/);
    const json = await recorded(["infer", TABLE, "--timeout", "0", "--format", "json"]);
    expect(JSON.parse(json.out).partial).toBe(true);
  });

  it("leaves no interrupt handler behind", async () => {
    const before = process.listenerCount("SIGINT");
    await recorded(["infer", TABLE, "--timeout", "0"]);
    expect(process.listenerCount("SIGINT")).toBe(before);
  });

  it("exits with 3 where a table holds no amounts", async () => {
    const file = join(temporaryFolder(), "tom.csv");
    writeFileSync(file, "Län;Belopp\nGotland;–\nJämtland;–\nSumma;1 200\n");
    const { code, out } = await recorded(["infer", file, "--level", "county", "--lang", "en"]);
    expect([code, out]).toEqual([3, "The table has no amounts: no key can be sought.\n"]);
  });

  it("finds the key of repayments, with the pot given with its sign or without", async () => {
    const file = join(temporaryFolder(), "aterbetalt.csv");
    writeFileSync(file, readFileSync(TABLE, "utf8").replace(/^(\d\d,[^,]+,)/gm, "$1-"));
    for (const pot of ["5886500000", "-5886500000"]) {
      const { code, out } = await recorded([
        "infer",
        file,
        "--level",
        "region",
        "--base",
        "100mnkr",
        `--pot=${pot}`,
      ]);
      expect(code).toBe(0);
      expect(plainSpaces(out)).toContain(
        "−100 000 000 kr till varje mottagare, resten efter folkmängden den 1 november 2024",
      );
    }
  });

  it.each([
    ["0", "0", "✗ Alla belopp är 0 kr.", "✗ Every amount is SEK 0."],
    [
      "1",
      "3",
      "✗ Beloppen är för små för att visa vilken nyckel",
      "✗ The amounts are too small to identify a key",
    ],
    [
      "-1",
      "3",
      "✗ Tabellen har belopp både över och under 0 kr.",
      "✗ The table has amounts both above and below SEK 0.",
    ],
  ])(
    "says plainly that amounts of %s and %s tell nothing, and exits with 3",
    async (first, second, swedish, english) => {
      const file = join(temporaryFolder(), "intet.csv");
      writeFileSync(file, `Län;Belopp (kr)\nGotland;${first}\nSkåne;${second}\n`);
      const { code, out } = await recorded(["infer", file]);
      expect(code).toBe(3);
      expect(plainSpaces(out)).toContain(swedish);
      expect(plainSpaces((await recorded(["infer", file, "--lang", "en"])).out)).toContain(english);
    },
  );

  it.each([
    [["infer"], "behöver en tabell (CSV eller arbetsbok) eller about.json"],
    [["infer", "borta.csv"], "ENOENT"],
    [["infer", TABLE, "--pot", "mycket"], "mycket"],
    [["infer", TABLE, "--pot", "-5"], "--pot"],
    [["infer", TABLE, "--base", "-1"], "--base"],
    [["infer", TABLE, "--round-to", "0"], "0"],
    [
      ["infer", TABLE, "--round-to", "1tkr"],
      "✗ Beloppet för Stockholms län, 984 031 803 kr, är inte delbart med 1 000 kr.",
    ],
    [["infer", TABLE, "--timeout", "snart"], "snart"],
    [["infer", TABLE, "--column", "Z"], 'Kolumnen "Z" finns inte'],
    [["infer", TABLE, "--population", "scb-1999"], "scb-1999"],
    [
      ["infer", TABLE, "--pot", "588 mnkr"],
      "✗ Potten 588 000 000 kr är mindre än beloppet för Stockholms län, 984 031 803 kr.",
    ],
    [["sensitivity", "2025", "--timeout", "-1"], "--timeout"],
    [["sensitivity", "1999"], "1999"],
  ])("refuses %j and says why", async (argv, why) => {
    const { code, err } = await recorded(argv);
    expect(code).toBe(2);
    expect(plainSpaces(err)).toContain(why);
  });
});

describe("the table of fordela infer and fordela recover", () => {
  const two = join(temporaryFolder(), "tva.csv");
  const about = two.replace("tva.csv", "about.json");
  writeFileSync(two, "Län;Fast (kr);Rörligt (kr)\nGotland;1 0 0;100 000\nSkåne;5;500 000\nSumma;5;600 000\n");
  writeFileSync(about, JSON.stringify({ table: "tva.csv", level: "region", roles: { c: "amount" } }));

  it.each(["infer", "recover"])(
    "is one column to %s: by letter in either case, header or description",
    async (command) => {
      const plain = await recorded([command, two]);
      expect([plain.code, plain.err]).toEqual([
        2,
        "✗ Tabellen har flera kolumner med belopp: Fast (kr), Rörligt (kr). Välj en med --column och dess rubrik eller bokstav.\n",
      ]);
      const ways = [
        [two, "--column", "C", "--level", "region"],
        [two, "--column", "c", "--level", "region"],
        [two, "--column", "rörligt (kr)", "--level", "region"],
        [about],
      ];
      const range = command === "recover" ? ["--range", "9000000-9000100"] : [];
      const outcomes: unknown[] = [];
      for (const way of ways) {
        const { code, out } = await recorded([command, ...way, ...range, "--format", "json"]);
        expect(out).toMatch(/"sum": "600000\.00"/);
        outcomes.push([code, out]);
      }
      expect(new Set(outcomes.map((one) => JSON.stringify(one))).size).toBe(1);
      const other = await recorded([command, two, "--column", "b", ...range]);
      expect(other.code).toBe(command === "infer" ? 1 : 2);
      expect(other.err).toContain("Cell B2 (Fast (kr), Gotland)");
    },
  );

  it.each(["infer", "recover"])("lies where a description may lie, to %s", async (command) => {
    const file = join(temporaryFolder(), "about.json");
    writeFileSync(file, JSON.stringify({ table: two }));
    const { code, err } = await recorded([command, file]);
    expect([code, err.includes("--allow-outside")]).toEqual([2, true]);
    const allowed = await recorded([command, file, "--allow-outside", "--column", "D"]);
    expect(allowed.err).toContain('Kolumnen "D" finns inte');
  });
});

describe("fordela sensitivity", () => {
  const LINE = ["sensitivity", "2025", "--line", "lan-komplexa-behov"];

  it("tells the distances of one recipient", async () => {
    const { code, out } = await recorded([
      ...LINE,
      "--unit",
      "100000",
      "--recipient",
      "Gotland",
      "--lang",
      "en",
    ]);
    expect(code).toBe(0);
    expect(plainSpaces(out)).toMatch(/09 Gotlands län +1,100,000 +131 \(\+100,000\)/);
    expect(out).not.toContain("Skåne län  ");
  });

  it("gives the same as JSON, people as whole numbers and money as kronor", async () => {
    const { out } = await recorded([...LINE, "--unit", "100000", "--format", "json"]);
    const [line] = JSON.parse(out);
    const gotland = line.recipients.find((one: { code: string }) => one.code === "09");
    expect(gotland.more).toEqual({ by: "131", change: "100000.00" });
    expect(gotland.largerPot.by).toBe("100000.00");
  });

  it("says what was left undone when its time is out", async () => {
    const { code, err } = await recorded([...LINE, "--timeout", "0", "--lang", "en"]);
    expect([code, err]).toEqual([1, "~ Stopped: lan-komplexa-behov not computed.\n"]);
  });
});
