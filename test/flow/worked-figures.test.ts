import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { plainSpaces } from "../support/plain-spaces.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const FLOW = new URL("../../fixtures/flow/", import.meta.url).pathname;
const JAMTLAND = `${FLOW}jamtland-2025/`;

const FOLDER = temporaryFolder();

async function inTemporaryFolder(run: (folder: string) => Promise<void>): Promise<void> {
  await run(FOLDER);
}

/** What a command prints, with its exit code. */
async function ran(...args: string[]): Promise<{ code: number; out: string; all: string }> {
  const { code, out, err } = await recorded(args);
  return { code, out: plainSpaces(out), all: plainSpaces(out + err) };
}

describe("Jämtland 2025", () => {
  const split = [
    "flow",
    "split",
    `${JAMTLAND}fordelning.csv`,
    "--agreement",
    "2025",
    "--recipient",
    "Jämtland",
  ];

  it("has a right to 12 697 775, by area", async () => {
    const { code, out } = await ran("requisition", "2025", "--recipient", "Jämtland", "--format", "json");
    expect(code).toBe(0);
    const form = JSON.parse(out);
    expect(form.lines.map(({ amount }: { amount: string }) => amount)).toEqual([
      "2000000.00",
      "1000000.00",
      "1000000.00",
      "2506966.00",
      "6190809.00",
    ]);
    expect(form.totals.lines.amount).toBe("12697775.00");
    expect(form).toMatchObject({
      organisationNumber: null,
      giro: null,
      signature: null,
      payer: "Kammarkollegiet",
    });
  });

  it("is split by area and actor, with each rest filled in", async () => {
    const { code, out } = await ran(...split);
    expect(code).toBe(0);
    for (const row of [
      /Område 1 .* 1 550 000 +2 450 000 +4 000 000/,
      /Område 3 .* 765 000 +1 741 966 +2 506 966/,
      /Område 4 .* 1 050 000 +5 140 809 +6 190 809/,
      /^Summa +3 365 000 +9 332 775 +12 697 775/m,
      /260 966 kr = 2 506 966 kr − 2 246 000 kr/,
      /255 809 kr = 6 190 809 kr − 5 935 000 kr/,
    ])
      expect(out).toMatch(row);
  });

  it("agrees with the printed summary, which rows make the Region's 3 265 000 has two answers", async () => {
    const { code, out } = await ran(...split, "--summary", `${JAMTLAND}sammanstallning.csv`);
    expect(code).toBe(0);
    expect(out).toMatch(/^Region, 3 265 000 kr: .* 13 rader\. 2 olika urval/m);
  });

  it("finds a summary that differs, with both sums", () =>
    inTemporaryFolder(async (folder) => {
      const summary = join(folder, "s.csv");
      writeFileSync(summary, "aktör;belopp\nKommunförbundet;3 265 000\nRegion;9 332 775\n");
      const { code, all } = await ran(...split, "--summary", summary);
      expect(code).toBe(1);
      expect(all).toMatch(/Kommunförbundet: .*3 265 000 kr.*3 365 000 kr.*100 000 kr/);
    }));

  const check = ["flow", "check", `${JAMTLAND}handelser.csv`, "--agreement", "2025"];

  it("adds up to the öre from right to repayment", async () => {
    const { code, out } = await ran(...check, "--payees", `${JAMTLAND}mottagare.csv`, "--on", "2026-04-01");
    expect(code).toBe(0);
    expect(out).toMatch(/✓ 24 händelser på 8 konton/);
    expect(out).not.toMatch(/✗|!/);
  });

  it("has 550 000 free to redistribute on 30 August, and 2 000 000 whose conditions are open", async () => {
    const more = ["--split", `${JAMTLAND}fordelning.csv`, "--invoice-by", "2025-08-30", "--on", "2025-08-30"];
    const { code, all } = await ran(...check, ...more);
    expect(code).toBe(1);
    expect(all).toContain(
      "Kommunförbundet har fakturerat 2 815 000 kr av 3 365 000 kr den 30 augusti 2025; 550 000 kr är fria att omfördela.",
    );
    expect(all).toContain("2 000 000 kr: kraven är inte fastställda den 30 augusti 2025.");
    expect(all).toContain("550 000 kr ska användas i länet men ingen fördelning är angiven.");
  });

  it.each([
    [
      "requisition-late",
      ["2025-12-02;rekvirerat;Jämtlands län;;;12 697 775;"],
      [],
      /2 december 2025, en dag efter sista dagen\. Rätten till 12 697 775 kr har förfallit/,
    ],
    [
      "requisition-exceeds",
      ["2025-03-03;rekvirerat;Jämtlands län;;;13 302 905;"],
      [],
      /F2: .*Rekvirerat 13 302 905 kr är 605 130 kr mer än länets 12 697 775 kr\./,
    ],
    [
      "requisition-repeated",
      ["2025-03-03;rekvirerat;Jämtlands län;;;12 697 775;", "2025-04-03;rekvirerat;Jämtlands län;;3;1;"],
      [],
      /engångsvis; en rekvisition finns redan från den 3 mars 2025/,
    ],
    [
      "onward-exceeds",
      [
        "2025-03-20;utbetalt;Kammarkollegiet;Jämtlands län;3;2 506 966;",
        "2025-03-21;vidarefördelat;Jämtlands län;Kommunförbundet;3;2 606 966;",
      ],
      [],
      /Område 3: 2 606 966 kr vidarefördelas .*men 2 506 966 kr har kommit in/,
    ],
    [
      "payee-missing",
      ["2025-03-03;rekvirerat;Jämtlands län;;;12 697 775;"],
      ["--payees", "m.csv"],
      /För Jämtlands län har ingen mottagare angetts/,
    ],
  ])("%s", (_, rows, more, words) =>
    inTemporaryFolder(async (folder) => {
      const events = join(folder, "h.csv");
      writeFileSync(events, `datum;händelse;från;till;post;belopp;referens\n${rows.join("\n")}\n`);
      writeFileSync(join(folder, "m.csv"), "kod;post;mottagare;orgnr\n22;;Region Västernorrland;\n");
      const args = more.map((word) => (word === "m.csv" ? join(folder, word) : word));
      const { code, all } = await ran("flow", "check", events, "--agreement", "2025", ...args);
      expect(code).toBe(1);
      expect(all).toMatch(words);
    }),
  );

  it("requisition-less is a warning, and fails only under --strict", () =>
    inTemporaryFolder(async (folder) => {
      const events = join(folder, "h.csv");
      writeFileSync(events, "datum;händelse;från;belopp\n2025-03-03;rekvirerat;Jämtlands län;12 597 775\n");
      const { code, all } = await ran("flow", "check", events, "--agreement", "2025");
      expect([code, (await ran("flow", "check", events, "--agreement", "2025", "--strict")).code]).toEqual([
        0, 1,
      ]);
      expect(all).toContain("100 000 kr rekvirerades inte och förfaller efter den 1 december 2025.");
    }));
});

describe("SKR 2023", () => {
  const report = (file: string) =>
    ran("flow", "report", `${FLOW}skr-2023/${file}.csv`, "--agreement", "2023", "--recipient", "SKR");

  it("has spent its 25 500 000, with a tax that agrees and costs in whole hundred thousands", async () => {
    const { code, out } = await report("handelser");
    expect(code).toBe(0);
    expect(out).toMatch(/Bidrag enligt överenskommelsen: +25 500 000/);
    expect(out).toMatch(/Summa kostnader: +25 500 000\nEj förbrukade medel: +0$/m);
    expect(out).toContain("Moms 5 100 000 kr är 25 % av 20 400 000 kr. ✓");
    expect(out).toContain(
      "i hela hundratusental: ej förbrukat är 0 kr, men kan vara upp till 500 000 kr åt vardera hållet",
    );
  });

  it("has 250 000 unspent by 31 March 2024 with lower costs", async () => {
    const { code, out } = await report("ej-forbrukat");
    expect(code).toBe(0);
    expect(out).toContain("Ej förbrukade medel 250 000 kr; betala tillbaka senast den 31 mars 2024.");
  });

  it("is unspent, not wrong, as a table to verify", () =>
    inTemporaryFolder(async (folder) => {
      const table = join(folder, "kostnader.csv");
      const printed = readFileSync(
        new URL("../../fixtures/published/skr-kostnader-2023-as-printed/table.csv", import.meta.url),
        "utf8",
      );
      writeFileSync(
        table,
        printed
          .replace("4 300 000", "4 100 000")
          .replace("5 100 000", "5 050 000")
          .replace("25 500 000", "25 250 000"),
      );
      const verify = ["verify", table, "--agreement", "2023", "--kind", "split", "--recipient", "SKR"];
      const { code, all } = await ran(...verify);
      expect(code).toBe(0);
      expect(all).toContain("Ej förbrukade medel 250 000 kr; betala tillbaka senast den 31 mars 2024.");
      writeFileSync(
        table,
        printed
          .replaceAll(/Kostnad|Moms|kostnad/g, "Del")
          .replace("4 300 000", "4 050 000")
          .replace("25 500 000", "25 250 000"),
      );
      expect((await ran(...verify)).code).toBe(1);
    }));
});

describe("who is missing", () => {
  it("is 333 before anyone has requisitioned, also where an amount is unknown", async () => {
    const { code, out } = await ran("requisition", "2025", "--all", "--on", "2025-12-01");
    expect(code).toBe(0);
    expect(out).toContain("333 har inte rekvirerat: 21 länsaktörer, 21 regioner, 290 kommuner och SKR.");
    expect(out).toMatch(/okänt för 290 av dem, .*kommun-barn-unga/);
    const csv = await ran("requisition", "2025", "--all", "--on", "2025-12-02", "--format", "csv");
    expect(csv.code).toBe(1);
    expect(csv.out.trim().split("\n")).toHaveLength(334);
  });

  it("is Gotland alone, with 482 300 297 of 493 000 000 requisitioned", async () => {
    const events = ["--events", `${FLOW}lan-2025/handelser.csv`];
    const { code, out } = await ran(
      "requisition",
      "2025",
      "--all",
      "--on",
      "2025-12-02",
      "--level",
      "län",
      ...events,
    );
    expect(code).toBe(1);
    expect(out).toContain("482 300 297 kr av 493 000 000 kr");
    expect(out).toMatch(/09 +Gotlands län .*10 699 703/);
    const checked = await ran(
      "flow",
      "check",
      `${FLOW}lan-2025/handelser.csv`,
      "--agreement",
      "2025",
      "--on",
      "2025-12-02",
    );
    expect(checked.code).toBe(1);
    expect(checked.all).toContain("Gotlands län har inte rekvirerat: 10 699 703 kr har förfallit.");
  });

  it("is SKR for everyone in 2021, and everything lapses on 2 December", async () => {
    const [before, after] = [
      await ran("requisition", "2021", "--all", "--on", "2021-12-01"),
      await ran("requisition", "2021", "--all", "--on", "2021-12-02"),
    ];
    expect([before.code, after.code]).toEqual([0, 1]);
    expect(after.out).toMatch(/Sveriges Kommuner och Regioner .* 1 680 000 000/);
  });
});

describe("the calendar", () => {
  it("is the same file every time, with its days", async () => {
    const [first, second] = [
      await ran("flow", "calendar", "2025", "--format", "ics"),
      await ran("flow", "calendar", "2025", "--format", "ics"),
    ];
    expect(first.out).toBe(second.out);
    expect(first.out.match(/DTSTART;VALUE=DATE:(\d+)/g)).toEqual(
      ["20250331", "20251201", "20251231", "20260331"].map((day) => `DTSTART;VALUE=DATE:${day}`),
    );
    expect(
      first.out.match(/^DTSTAMP:.*$/gm)?.every((line) => line.trim() === "DTSTAMP:20250101T000000Z"),
    ).toBe(true);
    expect(first.out).toContain("\r\n");
  });
});
