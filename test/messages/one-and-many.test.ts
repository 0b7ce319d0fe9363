import { describe, expect, it } from "vitest";
import { slopeSummary } from "../../src/charts/chart-words.ts";
import { describeForCommand } from "../../src/cli/describe-for-command.ts";
import type { Inference, NearMiss } from "../../src/forensics/inference/inference.ts";
import { describe as inWords } from "../../src/messages/describe.ts";
import { problem } from "../../src/problems/problem.ts";
import {
  deviatingWords,
  figuresWords,
  inferenceVerdict,
} from "../../src/report/inference/inference-words.ts";
import { BASE_SENTENCES } from "../../src/report/recovery/base-recovery-words.ts";
import { RECOVERY_SENTENCES } from "../../src/report/recovery/recovery-words.ts";
import { plainSpaces } from "../support/plain-spaces.ts";

const inference = (figures: number, tried: number): Inference => ({
  level: "county",
  figures,
  recipients: 21,
  sum: 100n,
  exact: [],
  near: [],
  registers: [],
  tried,
  uninformative: null,
  smallUnits: [],
  nationalTotal: null,
  problems: [],
  partial: false,
});

describe("a sentence of one thing is not that of many:", () => {
  it("rows that fit a register and those that do not", () => {
    const { sv, en } = RECOVERY_SENTENCES.registerButRows;
    expect(sv("scb", "i dag", "egen fil", 20, 1)).toContain(
      "samma antal i 20 rader, och det närmaste i 1 annan.",
    );
    expect(sv("scb", "i dag", "egen fil", 1, 2)).toContain(
      "samma antal i 1 rad, och det närmaste i 2 andra.",
    );
    expect(en("scb", "today", "own file", 20, 1)).toContain(
      "exactly the same number in 20 rows, and the nearest in 1 other.",
    );
    expect(en("scb", "today", "own file", 1, 2)).toContain(
      "exactly the same number in 1 row, and the nearest in 2 others.",
    );
  });

  it("persons", () => {
    expect(RECOVERY_SENTENCES.noRegister.sv("scb", "i dag", 1, 21, "1")).toContain("sammanlagt 1 person.");
    expect(RECOVERY_SENTENCES.noRegister.sv("scb", "i dag", 1, 21, "12")).toContain(
      "sammanlagt 12 personer.",
    );
    expect(RECOVERY_SENTENCES.noRegister.en("scb", "today", 1, 21, "1")).toContain("by 1 person in total.");
    expect(RECOVERY_SENTENCES.misfit.en("", "X", "SEK 5", "1", "+1")).toContain("The nearest is 1 person, ");
    expect(RECOVERY_SENTENCES.misfit.sv("", "X", "5 kr", "1", "+1")).toContain("Närmast är 1 person,");
  });

  it("rows that could not be read, and bases left undecided", () => {
    expect(RECOVERY_SENTENCES.unread.sv(1)).toBe("En rad kunde inte läsas och är inte med.");
    expect(RECOVERY_SENTENCES.unread.sv(2)).toBe(
      "2 problem vid läsningen: rader som inte kunde läsas är inte med.",
    );
    expect(RECOVERY_SENTENCES.unread.en(1)).toBe("One row could not be read and is left out.");
    expect(BASE_SENTENCES.basesUndecided.sv(1)).toContain("Med ett av dem passar flera riksantal, så det");
    expect(BASE_SENTENCES.basesUndecided.en(2)).toContain("With 2 of them");
  });

  it("amounts that a key is sought for", () => {
    const said = (lang: "sv" | "en", figures: number, tried: number): string =>
      plainSpaces(
        `${inferenceVerdict(inference(figures, tried), lang)} ${figuresWords(inference(figures, tried), lang)}`,
      );
    expect(said("sv", 1, 1)).toBe(
      "✗ Ingen av de nycklar som prövats ger det enda beloppet. 1 av 21 län, 1 kr. 1 prövad kombination.",
    );
    expect(said("en", 1, 1)).toBe(
      "✗ None of the keys tried gives the only amount. 1 of 21 counties, SEK 1. 1 combination tried.",
    );
    expect(said("sv", 2, 2)).toContain(
      "alla 2 belopp. Ingen ger ens hälften. 2 av 21 län, sammanlagt 1 kr. 2 prövade kombinationer.",
    );
    const miss = { deviating: [{}] } as unknown as NearMiss;
    expect(deviatingWords(miss, inference(21, 1), "en")).toBe("1 of 21 amounts differs:");
  });

  it("printed numbers", () => {
    const said = (what: "population" | "share" | "per-inhabitant" | "units", lang: "sv" | "en"): string =>
      inWords(
        problem("printed-differs", [], {
          cell: "C9",
          header: "x",
          label: "Y",
          what,
          printed: "1",
          expected: "2",
        }),
        lang,
      );
    expect(said("population", "sv")).toContain("tabellen har 1 invånare, men ska ha 2.");
    expect(said("population", "en")).toContain("the table has 1 as population, but should have 2.");
    expect(said("share", "en")).toContain("the table has 1 percent, but should have 2.");
    expect(said("per-inhabitant", "sv")).toContain("tabellen har 1 per invånare, men ska ha 2.");
    expect(said("per-inhabitant", "en")).toContain("the table has 1 per inhabitant, but should have 2.");
    expect(said("units", "sv")).toContain("tabellen har 1, men ska ha 2.");
    expect(said("units", "en")).toContain("the table has 1, but should have 2.");
  });

  it("problems and charts", () => {
    const said = (one: Parameters<typeof inWords>[0]) => [inWords(one, "sv"), inWords(one, "en")].join(" ");
    const saidByCommand = (one: Parameters<typeof inWords>[0]) =>
      [describeForCommand(one, "sv"), describeForCommand(one, "en")].join(" ");
    expect(said(problem("recovery-rows", [], { rows: 1 }))).toMatch(
      /1 belopp för en känd mottagare\..* 1 amount for a known recipient\./,
    );
    expect(said(problem("recovery-rows", [], { rows: 0 }))).toMatch(
      /0 belopp för kända mottagare\..* 0 amounts for known recipients\./,
    );
    expect(said(problem("table-empty", [], { rows: 1 }))).toMatch(/\(1 rad läst\).*\(1 row read\)/);
    expect(
      said(problem("population-missing", [], { register: "r", level: "county", codes: ["01"] })),
    ).toContain("lacks 1 county: 01");
    expect(saidByCommand(problem("output-incomplete", [], { file: "f", lines: ["a"] }))).toMatch(
      /att den saknas.*that it is missing/,
    );
    expect(said(problem("recipient-missing", [], { level: "county", names: ["a", "b"] }))).toMatch(
      /Lägg till raderna.*Add the rows/,
    );
    expect(slopeSummary.en("2024", "2025", { more: 1, less: 2, same: 0 })).toContain("1 rises, 2 fall,");
  });
});
