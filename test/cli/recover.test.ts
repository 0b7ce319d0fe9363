import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { plainSpaces } from "../support/plain-spaces.ts";
import { type Recording, recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const PUBLISHED = fileURLToPath(new URL("../../fixtures/published/", import.meta.url));
const CARE = join(PUBLISHED, "vardkapacitet-2025/table.csv");
const NEAR = ["--range", "10500000-10600000"];

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs `fordela recover`; whatever comes of it, nobody is shown our stack. */
async function recover(...argv: readonly string[]): Promise<Recording> {
  const { code, out, err } = await recorded(["recover", ...argv]);
  expect(out + err).not.toMatch(/^\s+at .+:\d+:\d+|TypeError|RangeError|undefined|\[object|NaN/m);
  return { code, out: plainSpaces(out), err: plainSpaces(err) };
}

describe("fordela recover", () => {
  it("gives the national total, its margin, the register and each row's persons, and exits 0", async () => {
    const { code, out, err } = await recover(CARE, "--pot", "5 886 500 000 kr", "--base", "100 mnkr");
    expect({ code, err: err.replaceAll(/Söker:[^.]*\. [^.]*\./g, "") }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Ett enda riksantal förklarar varje rad: 10 587 140 personer.");
    expect(out).toContain(
      "Med det riksantal som passar näst bäst, 9 341 966, måste 17 av 21 rader vara fel.",
    );
    expect(out).toContain(
      "Registret scb-2024-11-01 (1 november 2024, officiell) har exakt samma antal i alla 21 rader",
    );
    expect(out).toMatch(/23 Jämtlands län\s+147 463 134\s+132 708\n/);
  });

  it("says the same in English, broken at the width of the terminal", async () => {
    const { out } = await recorded(["recover", CARE, "--base", "100mnkr", ...NEAR, "--lang", "en"], 60);
    expect(plainSpaces(out)).toContain("A single national total explains every row: 10,587,140\npersons.");
  });

  it("writes JSON with persons as text and everything that the text says", async () => {
    const { code, out } = await recover(CARE, "--base", "100mnkr", ...NEAR, "--format", "json");
    const data = JSON.parse(out);
    expect(code).toBe(0);
    expect(data).toMatchObject({ settled: true, partial: false, problems: [] });
    expect(data.recoveries).toHaveLength(1);
    const [recovery] = data.recoveries;
    expect(recovery).toMatchObject({
      nationalTotal: "10587140",
      unique: true,
      fits: 1,
      wrongRows: 0,
      pot: "5886500000.00",
      base: "100000000.00",
      unit: "1.00",
      searched: [10_500_000, 10_600_000],
      commonFactor: "1",
    });
    expect(recovery.rows[0]).toMatchObject({
      code: "01",
      status: "recovered",
      weight: "2471773",
      fits: true,
    });
    expect(recovery.matches[0]).toMatchObject({ register: "scb-2024-11-01", exact: true, persons: "0" });
    expect(recovery.chanceAtMost).toMatch(/^1\/\d{30,}$/);
  });

  it("finds the base by itself", async () => {
    const { code, out } = await recover(CARE, "--base", "auto", ...NEAR);
    expect(code).toBe(0);
    expect(out).toContain("Grundbelopp som gör tabellen entydig: 100 000 000 kr.");
    expect(out).toContain("Prövade grundbelopp: 0 till 121 000 000 kr i steg om 1 000 000 kr.");
  });

  it("writes what it found as a register that --population reads", async () => {
    const output = join(folder, "aterfunnen-2024-11-01.csv");
    const found = await recover(CARE, "--base", "100mnkr", ...NEAR, "--output", output);
    expect(found.code).toBe(0);
    expect(readFileSync(output, "utf8").split("\n")[0]).toBe("code,name,age,population");
    const again = await recover(CARE, "--base", "100mnkr", ...NEAR, "--population", output);
    expect(again.out).toContain("Registret aterfunnen-2024-11-01.csv (1 november 2024, egen fil)");
    const shared = await recorded([
      "allocate",
      "2025",
      "--level",
      "county",
      "--unit",
      "krona",
      "--population",
      output,
      "--line",
      "lan-suicidprevention",
    ]);
    expect(plainSpaces(shared.out)).toContain("6 190 809");
  });

  it("names rows that do not fit, leaves them unknown, and exits 1", async () => {
    const { code, out } = await recover(
      join(PUBLISHED, "kvinnors-halsa-2020/table.csv"),
      "--range",
      "10200000-10300000",
    );
    expect(code).toBe(1);
    expect(out).toContain("Ett enda riksantal förklarar 19 av 21 rader: 10 230 185 personer.");
    expect(out).toContain("C11 Skåne län: 124 762 913 kr passar inte. Närmast är 1 362 164 personer");
    expect(out).toMatch(/12 Skåne län\s+124 762 913\s+okänt\n/);
    expect(out).toContain("Registret scb-2018-12-31 (31 december 2018, officiell)");
  });

  it("takes some of the rows with the pot, and says that they are not all", async () => {
    const table = join(PUBLISHED, "uppskjuten-vard-2022/table.csv");
    const { code, out } = await recover(table, "--pot", "4423200000", "--lang", "en");
    expect(code).toBe(0);
    expect(out).toContain("A single national total explains every row: 10,443,100 persons.");
    expect(out).toContain("The rows add up to SEK 692,366,273, not to the pot");
  });

  it("claims nothing where several totals fit, writes no file, and exits 1", async () => {
    const output = join(folder, "ingen.csv");
    const { code, out, err } = await recover(
      join(PUBLISHED, "sommarjobb-2025/table.csv"),
      "--output",
      output,
    );
    expect(code).toBe(1);
    expect(out).toContain("Inte entydigt: 80 riksantal förklarar varje rad (9 000 360, ");
    expect(err).toContain(`${output} är inte skriven`);
    expect(existsSync(output)).toBe(false);
  });

  it("says that nothing fits by the wrong pot, one that the rows exceed, or without the base", async () => {
    const wrong = await recover(CARE, "--pot", "6 mdkr", "--base", "100mnkr", ...NEAR);
    expect(wrong.code).toBe(1);
    expect(wrong.out).toContain("Inget riksantal förklarar tabellen");
    const exceeded = await recover(CARE, "--pot", "5 mnkr", ...NEAR);
    expect(exceeded.code).toBe(1);
    expect(exceeded.out).toContain("Raderna ger tillsammans 5 886 500 000 kr, mer än det fördelade beloppet");
    expect((await recover(CARE, ...NEAR)).out).toContain("Inget riksantal förklarar tabellen");
  });

  it("stops at the time given and labels what it has as partial", async () => {
    const { code, out } = await recover(CARE, "--base", "100mnkr", "--timeout", "0");
    expect(code).toBe(1);
    expect(out).toContain("Ofullständigt: sökningen avbröts efter riksantalen 9 000 000 till 9 065 535.");
    const json = await recover(CARE, "--base", "100mnkr", "--timeout", "0", "--format", "json");
    expect(JSON.parse(json.out)).toMatchObject({ partial: true, settled: false });
    const bases = await recover(CARE, "--base", "auto", "--timeout", "0");
    expect(bases.out).toContain("Ofullständigt: sökningen avbröts. Högre grundbelopp är inte prövade.");
  });

  it("ends at an interrupt with a partial result, and tells its progress before", async () => {
    const asked = setTimeout(() => process.emit("SIGINT"), 1500);
    const listeners = process.listenerCount("SIGINT");
    const { code, out, err } = await recover(CARE, "--base", "100mnkr", "--range", "1-900000000000");
    clearTimeout(asked);
    expect(code).toBe(1);
    expect(out).toContain("Ofullständigt: sökningen avbröts efter riksantalen 1 till ");
    expect(err).toContain("av 900 000 000 000. Ctrl+C avbryter och visar det som hittats.");
    expect(process.listenerCount("SIGINT")).toBe(listeners);
  });

  it("lists what could not be read with its cell, and goes on with the rest", async () => {
    const text = readFileSync(CARE, "utf8").replace("121 816 704", "121 81 704");
    const { code, err, out } = await recover(
      file("fel.csv", text),
      ...["--pot", "5886500000", "--base", "100mnkr", ...NEAR],
    );
    expect(code).toBe(1);
    expect(err).toContain("Cell C9 (amount_as_printed, Gotland)");
    expect(out).toContain("En rad kunde inte läsas och är inte med.");
    expect(out).toContain("Ett enda riksantal förklarar varje rad: 10 587 140 personer.");
  });
});

describe("fordela recover refuses, and exits 2", () => {
  const coarse = "Region;Belopp (kr)\nGotland;1\nSkåne;2\n";

  it.each([
    ["a pot that is no amount", ["--pot", "mycket"], "mycket"],
    ["a base that is no amount", ["--base", "12 34"], "12 34"],
    [
      "a pot that the bases use up",
      ["--pot", "100mnkr", "--base", "50mnkr"],
      "räcker inte: 21 grundbelopp är sammanlagt 1 050 000 000 kr",
    ],
    [
      "a base above an amount",
      ["--base", "130mnkr"],
      "Gotlands län har 121 816 704 kr, mindre än grundbeloppet",
    ],
    ["a range that is none", ["--range", "9-x"], "--range kan inte vara"],
    ["a range that ends before it begins", ["--range", "9-8"], "--range kan inte vara"],
    ["a timeout that is none", ["--timeout", "snart"], "--timeout kan inte vara"],
    ["a number of recipients that is none", ["--recipients", "0"], "--recipients kan inte vara"],
    ["a unit that is none", ["--round-to", "0"], "0"],
    ["a unit of rounding where that of the figures is asked for", ["--unit", "50000"], "--round-to 50000?"],
    ["a column that is not there", ["--column", "Belopp"], 'Kolumnen "Belopp" finns inte'],
  ])("%s", async (_, options, said) => {
    const { code, out, err } = await recover(CARE, ...options);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
  });

  it("tables without amounts, texts, binaries, missing and empty files", async () => {
    const files = [
      file("tom.csv", ""),
      file("text.txt", "Det här är en text.\nDen har inga belopp.\n"),
      file("namn.csv", "Region\nGotland\nSkåne\n"),
      file("okanda.csv", "Region;Belopp (kr)\nAtlantis;1 000\nUtopia;2 000\n"),
      file("en.csv", coarse.split("\n").slice(0, 2).join("\n")),
      file("bin.csv", "\u0000\u0001\u0002PK"),
      join(folder, "finns-inte.csv"),
    ];
    for (const one of files) {
      const { code, out, err } = await recover(one);
      expect([one, code, out]).toEqual([one, 2, ""]);
      expect(err).toMatch(/^✗ /);
    }
  });
});

describe("fordela recover --consistent", () => {
  const good =
    "recipient;source;amount;pot;base\nJämtland;område 2;2 506 966;200 000 000;\nJämtlands län;område 3;6 190 809;95 000 000;5 000 000\n";

  it("says between which ratios a weight lies when shares agree", async () => {
    const { code, out } = await recover(file("andelar.csv", good), "--consistent");
    expect(code).toBe(0);
    expect(out).toMatch(
      /^✓ Jämtlands län: 2 andelar stämmer överens\. Mottagarens vikt är mellan 1,2534\d+ % och 1,2534\d+ % av allas\.\n$/,
    );
  });

  it("says which pair clashes when a digit is changed, in text and JSON", async () => {
    const wrong = file("krock.csv", good.replace("6 190 809", "6 190 908"));
    const { code, out } = await recover(wrong, "--consistent");
    expect(code).toBe(1);
    expect(out).toContain(
      "(område 2) och 1 190 908 kr av 95 000 000 kr (område 3) kan inte följa av samma vikt.",
    );
    const json = JSON.parse((await recover(wrong, "--consistent", "--format", "json")).out);
    expect(json).toMatchObject([
      { recipient: "Jämtlands län", ratio: null, problems: [{ code: "ratio-clash" }] },
    ]);
  });

  it("says of an amount below 0 and of a pot that is none that nothing can be told of them, and whose they are", async () => {
    const negative = file("negativ.csv", good.replace("2 506 966", "-2 506 966"));
    expect(await recover(negative, "--consistent")).toMatchObject({
      code: 2,
      err: "✗ Jämtlands län, område 2 har −2 506 966 kr, och folkmängd kan inte räknas fram ur belopp under 0. Skriv återbetalningar utan minustecken, eller ta bort raden och ange --pot.\n",
    });
    const potless = file("pottlos.csv", good.replace("200 000 000", "-200 000 000"));
    expect((await recover(potless, "--consistent", "--lang", "en")).err).toContain(
      "The pot is SEK −200,000,000. Pass a pot above 0.",
    );
  });

  it("leaves out a share whose base cannot be read, rather than take it for none", async () => {
    const unread = file("grundbelopp.csv", good.replace("5 000 000\n", "5 00 000\n"));
    const { code, out, err } = await recover(unread, "--consistent");
    expect(code).toBe(1);
    expect(err).toContain("E3");
    expect(out).toBe("– Jämtlands län: bara en andel, så det finns inget att jämföra.\n");
  });

  it("exits 3 where nobody has two shares, and 2 where columns are missing", async () => {
    const single = file("en-andel.csv", good.split("\n").slice(0, 2).join("\n"));
    expect(await recover(single, "--consistent")).toMatchObject({
      code: 3,
      out: "– Jämtlands län: bara en andel, så det finns inget att jämföra.\n",
    });
    expect((await recover(CARE, "--consistent")).code).toBe(2);
  });
});
