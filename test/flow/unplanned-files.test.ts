import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { plainSpaces } from "../support/plain-spaces.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const HEAD = "datum;händelse;från;till;post;belopp;referens\n";
const LAN = new URL("../../fixtures/flow/lan-2025/handelser.csv", import.meta.url).pathname;

/** What a command prints of a file with this text, with its exit code. */
async function ran(text: string, argv: (file: string) => string[]): Promise<{ code: number; all: string }> {
  const file = join(folder, `${Math.random()}.csv`);
  writeFileSync(file, text);
  const { code, out, err } = await recorded(argv(file));
  return { code, all: plainSpaces(out + err) };
}

const check = (rows: string): ReturnType<typeof ran> =>
  ran(rows === "" ? "" : HEAD + rows, (file) => ["flow", "check", file, "--agreement", "2025"]);
const split = (rows: string): ReturnType<typeof ran> =>
  ran(`post;aktör;belopp\n${rows}`, (file) => [
    ...["flow", "split", file, "--agreement", "2025", "--recipient", "Jämtland"],
  ]);
const payees = (rows: string, ...more: string[]): ReturnType<typeof ran> =>
  ran(`kod;post;mottagare;orgnr\n${rows}`, (file) => [
    ...["requisition", "2025", "--recipient", "Jämtland", "--payees", file, ...more],
  ]);
const redistribute = (rows: string, ...more: string[]): ReturnType<typeof ran> =>
  ran(`kod;post\n${rows}`, (file) => [
    ...["flow", "redistribute", LAN, "--agreement", "2025", "--among", file, ...more],
  ]);

describe("a file of events that has", () => {
  const ASKED = "2025-03-03;rekvirerat;Jämtland;;3;2 506 966;\n";
  it.each([
    ["a misspelt event", "2025-03-04;utbetlat;;Jämtland;3;5;\n", 2, /B2: "utbetlat".*Menade du utbetalt\?/],
    ["öre", "2025-03-03;rekvirerat;Jämtland;;3;2 506 966,50;\n", 1, /F2: .*2 506 966,50 kr är 0,50 kr mer/],
    ["a date in another format", "3/3/2025;rekvirerat;Jämtland;;3;5;\n", 2, /A2: "3\/3\/2025".*ÅÅÅÅ-MM-DD/],
    ["a day that is not", "2025-02-30;rekvirerat;Jämtland;;3;5;\n", 2, /A2: "2025-02-30" är inget datum/],
    [
      "days before the agreement",
      "2023-03-03;rekvirerat;Jämtland;;3;2 506 966;\n2023-03-04;utbetalt;;Jämtland;3;2 506 966;\n",
      0,
      /A2: Den 3 mars 2023 är före 2025.*2 rader.*psykisk-halsa-2025/,
    ],
    ["a mistyped year", ASKED.replace("2025", "2052"), 1, /A2: Den 3 mars 2052 är långt efter 2025/],
    [
      "a municipality on a county's line",
      "2025-03-04;utbetalt;;Östersunds kommun;lan-komplexa-behov;5;\n",
      2,
      /D2: "Östersunds kommun" \(kommun\) har ingen rätt till "lan-komplexa-behov", som länen har.*kommun-barn-unga/,
    ],
    ["two equal rows", ASKED + ASKED, 1, /A3: Rad 3 är likadan som rad 2/],
    [
      "another agreement's line",
      "2025-03-03;rekvirerat;Jämtland;;lan-samsjuklighet;5;\n",
      2,
      /E2: .*"lan-samsjuklighet" här; posten finns i psykisk-halsa-2021, psykisk-halsa-2023/,
    ],
    [
      "a repayment of more than came",
      `${ASKED}2025-03-04;utbetalt;;Jämtland;3;2 506 966;\n2025-05-04;återbetalt;Jämtland;;3;3 000 000;\n`,
      1,
      /F4: .*3 000 000 kr betalades tillbaka, men bara 2 506 966 kr var kvar/,
    ],
    ["a negative amount", "2025-03-03;rekvirerat;Jämtland;;3;-5;\n", 2, /F2: beloppet "-5" är inte över 0/],
    [
      "no amount",
      "2025-03-03;rekvirerat;Jämtland;;3;;\n",
      2,
      /F2: beloppet saknas\. Skriv det, eller ta bort raden/,
    ],
    ["an ambiguous amount", "2025-03-03;rekvirerat;Jämtland;;3;2.506;\n", 2, /F2 .*2 506 kr eller 2,506 kr/],
    ["an amount in words", "2025-03-03;rekvirerat;Jämtland;;3;ca 5 000;\n", 2, /F2 .*"ca 5 000" går inte/],
  ])("%s is read or refused with its cell", async (_, rows, code, message) => {
    const found = await check(rows);
    expect([found.code, found.all]).toEqual([code, expect.stringMatching(message)]);
  });

  it.each([
    ["thousands with points", "2.506.966"],
    ["thousands with commas", "2,506,966"],
    ["a unit in the cell", "2 506,966 tkr"],
  ])("%s is the same amount", async (_, amount) => {
    const { code, all } = await check(ASKED.replace("2 506 966", amount));
    expect([code, all]).toEqual([0, expect.stringMatching(/Område 3 +2 506 966 +2 506 966 /)]);
  });

  it("a heading with another unit is read by it", async () => {
    const text = `datum;händelse;från;till;post;belopp (tkr)\n2025-03-03;rekvirerat;Jämtland;;3;2 506,966\n`;
    const { code, all } = await ran(text, (file) => ["flow", "check", file, "--agreement", "2025"]);
    expect([code, all]).toEqual([0, expect.stringMatching(/Område 3 +2 506 966 +2 506 966 /)]);
  });

  it("nothing, or headings alone, is never found to add up", async () => {
    const nothing = await check("");
    expect([nothing.code, nothing.all]).toEqual([2, expect.stringMatching(/är tom/)]);
    const { all } = await ran(HEAD, (file) => ["flow", "check", file, "--agreement", "2025"]);
    expect(all).toMatch(/Inga händelser till och med den dagen/);
    expect(all).not.toMatch(/✓/);
  });

  it("a heading missing names it", async () => {
    const { code, all } = await ran("datum;från;belopp\n2025-03-03;Jämtland;5\n", (file) => [
      ...["flow", "check", file, "--agreement", "2025"],
    ]);
    expect([code, all]).toEqual([2, expect.stringMatching(/saknar kolumnen händelse/)]);
  });

  it("a name of several levels whose rows are the rights of two of them: each is of its own", async () => {
    const { code, all } = await check(
      "2025-03-03;rekvirerat;Gotland;;;10 699 703;\n2025-03-04;rekvirerat;Gotland;;;4 540 226;\n",
    );
    expect(code).toBe(0);
    expect(all).toMatch(/Gotlands län +Posten lan-komplexa-behov +1 152 341 +1 152 341/);
    expect(all).toMatch(/Region Gotland +Posten region-suicidprevention +1 659 372 +1 659 372/);
  });

  it("events after the day asked for shows how many", async () => {
    const rows = `${HEAD}${ASKED}2025-03-04;utbetalt;;Jämtland;3;2 506 966;\n`;
    const { all } = await ran(rows, (file) => [
      ...["flow", "check", file, "--agreement", "2025", "--on", "2025-03-03"],
    ]);
    expect(all).toMatch(/1 händelse efter den dagen räknas inte med/);
  });
});

describe("a split that has", () => {
  it.each([
    ["two rests", "3;Region;rest\n3;Förbundet;rest\n", 1, /C3: .*redan en rest, i C2[\s\S]*|flera rester/],
    ["no actor", "3;;5\n", 2, /B2: raden har ingen aktör\. Skriv aktörens namn/],
    ["a negative amount", "3;Region;-5\n", 2, /C2: beloppet "-5" är under 0\. Skriv ett belopp, eller rest/],
    ["the same row twice", "3;Region;5\n3;Region;5\n3;Förbundet;rest\n", 0, /C3: Rad 3 är likadan som rad 2/],
    [
      "more than there is",
      "3;Region;3 000 000\n3;Förbundet;rest\n",
      1,
      /inget är kvar.*493 034 kr för mycket/,
    ],
  ])("%s is refused, or named, with its cell", async (_, rows, code, message) => {
    const found = await split(rows);
    expect([found.code, found.all]).toEqual([code, expect.stringMatching(message)]);
  });
});

describe("a file of payees that has", () => {
  it.each([
    ["a wrong check digit", "23;;Regionen;232100-0215\n", 1, /D2 .*kontrollsiffra/],
    ["a personal number", "23;;Konsulten;811218-9876\n", 1, /D2 .*personnummer/],
    [
      "two payees of the same",
      "23;;A;\n23;;B;\n",
      1,
      /C3: Jämtlands län har redan mottagaren A, men raden anger B/,
    ],
    ["an unknown post", "23;7x;A;\n", 2, /B2: .*"7x"/],
  ])("%s is named with its cell", async (_, rows, code, message) => {
    const found = await payees(rows);
    expect([found.code, found.all]).toEqual([code, expect.stringMatching(message)]);
    expect(found.all).not.toMatch(/811218|232100-0215/);
  });

  it("a number where the code belongs is not repeated", async () => {
    const { code, all } = await payees("811218-9876;;Konsulten;23\n");
    expect([code, all]).toEqual([2, expect.stringMatching(/A2/)]);
    expect(all).not.toMatch(/811218/);
  });

  it("a payee for each post has them all on the form", async () => {
    const { code, all } = await payees("23;1;Regionen;232100-0214\n23;3;Förbundet;\n");
    expect([code, all]).toEqual([
      0,
      expect.stringMatching(/Regionen \(1\), Förbundet \(3\)[\s\S]*232100-0214 \(1\), – \(3\)/),
    ]);
  });
});

describe("a file of who asks for more that has", () => {
  it("a recipient of another level names its level", async () => {
    const { code, all } = await redistribute("2380;lan-komplexa-behov\n");
    expect([code, all]).toEqual([2, expect.stringMatching(/A2: "2380" \(kommun\) har ingen rätt/)]);
  });

  it("none who asks shows what has lapsed", async () => {
    const { code, all } = await redistribute("");
    expect([code, all]).toEqual([
      0,
      expect.stringMatching(/lan-komplexa-behov: 1 152 341 kr .* ingen har begärt/),
    ]);
  });

  it("lines whose fixed amounts are more than what lapsed leaves them out, and shares the others", async () => {
    const { code, all } = await redistribute("22;\n23;\n");
    expect(code).toBe(1);
    expect(all).toMatch(/lan-komplexa-behov +22 .* 743 799\n.* 408 542/);
    expect(all).toMatch(/✗ lan-suicidprevention: .* 10 000 000 kr, men bara 5 547 362 kr har förfallit/);
  });
});

describe("rights that are no facts of the agreement", () => {
  it.each([
    [
      "an estimate",
      ["--recipient", "Östersund", "--substitute", "nearest"],
      /~ Uppskattning: .*kommun-barn-unga/,
    ],
    [
      "a what-if",
      ["--recipient", "Jämtland", "--set", "lan-suicidprevention.amount=300mnkr"],
      /! Räkneexempel: lan-suicidprevention/,
    ],
  ])("%s is marked on the form", async (_, argv, note) => {
    const { out } = await recorded(["requisition", "2025", ...argv]);
    expect(plainSpaces(out)).toMatch(note);
  });

  it("of other recipients' lines leave no mark", async () => {
    const { out } = await recorded([
      "requisition",
      "2025",
      "--recipient",
      "Jämtland",
      "--substitute",
      "nearest",
    ]);
    expect(out).not.toMatch(/Uppskattning/);
  });
});
