import { describe, expect, it } from "vitest";
import { verificationText } from "../../../src/report/verification/verification-text.ts";
import { Verification } from "../../../src/verify/verification.ts";
import { everyVerdict, goodTable, tableOf, wrongTable } from "./sample-reports.ts";

describe("a verified table as text", () => {
  it("says first that all figures follow, then what they were checked against", async () => {
    const text = verificationText({ tables: [await goodTable()] });
    expect(text).toMatch(
      /^✓ fixtures\/good\.csv: 21 tal jämförda, 1 summerade, 0 förklarade, 0 inte kontrollerade\. Det som är kontrollerat följer av överenskommelsen\.\n\nKontrollerat mot /,
    );
    expect(text).toContain("(psykisk-halsa-2025); avrundning: största rest.");
    expect(text).toContain("Folkmängd: 1 november 2024 (scb-2024-11-01, officiell).");
  });
});

describe("a table with problems as text", () => {
  it("has the figures in a table with the amounts under each other", async () => {
    const text = verificationText({ tables: [await wrongTable()] });
    expect(text).toContain(
      [
        "Cell  Mottagare          I tabellen    Ska vara     Skillnad",
        "────────────────────────────────────────────────────────────",
        "B2    Stockholms län      7 701 759  46 693 876  −38 992 117",
        "B3    Uppsala län        46 693 876   7 701 759  +38 992 117",
        "B4    Södermanlands län   5 699 819   5 699 802          +17",
      ].join("\n"),
    );
    expect(text).toContain(
      "✗ fixtures/wrong.csv: 3 belopp stämmer inte, 1 annat problem. 21 tal jämförda, 0 summerade, 1 förklarade, 0 inte kontrollerade.",
    );
    expect(text).toContain("Det förklarar 2 av 3 fel.");
    expect(text).not.toMatch(/\u00a0/);
  });

  it("keeps to the width where it can, cutting names and never amounts", async () => {
    const text = verificationText({ tables: [await wrongTable()] }, { width: 55 });
    const lines = text.split("\n").map((line) => [...line].length);
    expect(Math.max(...lines)).toBeLessThanOrEqual(55);
    expect(text).toContain("Södermanlan…   5 699 819   5 699 802          +17");
  });

  it("says that no cause was found only where figures are wrong and causes were sought", async () => {
    const none = "Ingen av de orsaker som prövats förklarar felen.";
    const rows = [["Jämtlands län", "2506983"]] as const;
    const wrong = await tableOf("t.csv", rows, { claim: { partial: true } });
    expect(wrong.causes).toEqual([]);
    expect(verificationText({ tables: [wrong] })).toContain(none);
    const right = await tableOf("t.csv", [["Jämtlands län", "2506966"]], { claim: { partial: true } });
    expect(verificationText({ tables: [right] })).not.toContain(none);
    if (!wrong.verification) throw new Error("not verified");
    const unsought = { ...wrong, verification: new Verification(wrong.verification, null) };
    expect(verificationText({ tables: [unsought] })).not.toContain(none);
  });

  it("marks an empty cell", async () => {
    const table = await tableOf(
      "t.csv",
      [
        ["Jämtlands län", ""],
        ["Gotlands län", "1"],
      ],
      { claim: { partial: true } },
    );
    expect(verificationText({ tables: [table] })).toMatch(/B2 {4}Jämtlands län +tom +2 506 966\n/);
  });
});

it("several tables end in one line that counts them", async () => {
  const report = await everyVerdict();
  expect(verificationText(report).trimEnd().split("\n").at(-1)).toBe(
    "4 tabeller: 1 stämmer, 1 med problem, 1 utan något att kontrollera, 1 kunde inte kontrolleras. 44 belopp kontrollerade, 3 fel.",
  );
  expect(verificationText(report, { lang: "en" }).trimEnd().split("\n").at(-1)).toBe(
    "4 tables: 1 verified, 1 with problems, 1 with nothing to verify, 1 could not be verified. 44 figures checked, 3 wrong.",
  );
});
