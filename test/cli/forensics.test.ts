import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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
    expect([code, out]).toEqual([3, "The table has no amounts, so no key can be sought.\n"]);
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
    [["infer"], "behöver en tabell (CSV) eller about.json"],
    [["infer", "borta.csv"], "ENOENT"],
    [["infer", TABLE, "--pot", "mycket"], "mycket"],
    [["infer", TABLE, "--pot", "-5"], "--pot"],
    [["infer", TABLE, "--base", "-1"], "--base"],
    [["infer", TABLE, "--round-to", "0"], "0"],
    [
      ["infer", TABLE, "--round-to", "1tkr"],
      "✗ Beloppet för Stockholms län, 984 031 803 kr, är inte delbart med 1 000 kr och är därför inte avrundat till det.",
    ],
    [["infer", TABLE, "--timeout", "snart"], "snart"],
    [["infer", TABLE, "--column", "Z"], 'Kolumnen "Z" finns inte'],
    [["infer", TABLE, "--population", "scb-1999"], "scb-1999"],
    [["infer", "fixtures/published/jamtland-2025/table.csv"], "Kommunförbundet"],
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
      const told = await recorded([command, two, "--column", "b", ...range]);
      expect(told.code).toBe(2);
      expect(told.err).toContain("Cell B2 (Fast (kr), Gotland)");
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
