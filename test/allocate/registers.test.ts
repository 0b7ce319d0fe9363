import { describe, expect, it } from "vitest";
import type { AgreementId } from "../../src/agreements/bundled/index.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import type { Allocation } from "../../src/allocate/allocation.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import type { Level } from "../../src/recipients/recipient.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { allocated } from "../support/allocated.ts";
import { problemsOf } from "../support/problems-of.ts";

/** What could not be shared out at the asked date, listed. */
function strict(id: AgreementId, levels?: readonly Level[]): Promise<Allocation> {
  return allocated(id, { substitute: "none", incomplete: "list", ...(levels && { levels }) });
}

function registersByLine({ lines }: Allocation): Record<string, [string | null, boolean]> {
  return Object.fromEntries(
    lines.map(({ line, registers, estimate }) => [line.id, [registers[0]?.register.id ?? null, estimate]]),
  );
}

describe("2023 at its own date, 1 November 2022", () => {
  it("is shared by the recovered counties, but youth centres are a problem with the nearest register", async () => {
    const allocation = await strict("psykisk-halsa-2023", ["county"]);
    expect(registersByLine(allocation)).toEqual({
      "lan-samsjuklighet": ["recovered-2022-11-01", false],
      "lan-brukarmedverkan": [null, false],
      "lan-suicidprevention": ["recovered-2022-11-01", false],
    });
    expect(allocation.problems).toEqual([
      {
        code: "register-missing",
        severity: "error",
        path: ["lines", 9, "key", 0, "population"],
        details: {
          line: "lan-ungdomsmottagningar",
          date: "2022-11-01",
          level: "county",
          ages: "0–25",
          sameDate: "recovered-2022-11-01",
          nearest: "scb-2022-09-30",
          nearestDate: "2022-09-30",
        },
      },
    ]);
  });

  it("refuses the whole when nothing incomplete is asked for, with every problem", async () => {
    const registers = await loadRegisters("psykisk-halsa-2023");
    const problems = problemsOf(() => allocate("psykisk-halsa-2023", { registers }));
    expect(problems.map(({ code, details }) => [code, "line" in details ? details.line : ""])).toEqual([
      ["register-missing", "region-barn-unga"],
      ["register-missing", "kommun-handlingsplaner"],
      ["register-missing", "kommun-kunskapsbaserad"],
      ["register-missing", "lan-ungdomsmottagningar"],
    ]);
    expect(problemsOf(() => allocate("psykisk-halsa-2023", { registers, incomplete: "refuse" }))).toEqual(
      problems,
    );
  });
});

describe("the nearest register", () => {
  it("gives all eleven lines of 2023, an estimate only where the date differs", async () => {
    const allocation = await allocated("psykisk-halsa-2023");
    const own = ["recovered-2022-11-01", false];
    const near = ["scb-2022-09-30", true];
    expect(registersByLine(allocation)).toEqual({
      "region-handlingsplaner": own,
      "region-barn-unga": near,
      "region-kunskapsbaserad": own,
      "region-traumavard": own,
      "kommun-handlingsplaner": near,
      "kommun-kunskapsbaserad": near,
      "lan-samsjuklighet": own,
      "lan-brukarmedverkan": [null, false],
      "lan-suicidprevention": own,
      "lan-ungdomsmottagningar": near,
      "skr-samordning": [null, false],
    });
    expect(allocation.problems).toEqual([]);
    expect(allocation.estimate).toBe(true);
    expect(allocation.total).toBe(1_640_500_000_00n);
  });

  it("gives all twelve lines of 2021", async () => {
    const allocation = await allocated("psykisk-halsa-2021");
    const own = ["recovered-2020-11-01", false];
    expect(registersByLine(allocation)).toEqual({
      "region-handlingsplaner": own,
      "region-barn-unga": own,
      "region-kunskapsbaserad": own,
      "region-traumavard": own,
      "kommun-handlingsplaner": ["scb-2020-12-31", true],
      "kommun-kunskapsbaserad": ["scb-2020-12-31", true],
      "lan-samsjuklighet": own,
      "lan-brukarmedverkan": [null, false],
      "lan-suicidprevention": own,
      "lan-ungdomsmottagningar": ["scb-2020-12-31", true],
      "skr-samordning": [null, false],
      "skr-administration": [null, false],
    });
    expect(allocation.total).toBe(1_680_000_000_00n);
    // The memo to the government has "35 mkr".
    expect(allocation.amount("lan-ungdomsmottagningar", "01")).toBe(35_033_027_78n);
  });

  it("gives 2025's money for children, which is a problem without it", async () => {
    const { problems } = await strict("psykisk-halsa-2025");
    expect(problems).toMatchObject([
      {
        code: "register-missing",
        path: ["lines", 3, "key", 1, "population"],
        details: {
          line: "kommun-barn-unga",
          ages: "0–18",
          sameDate: "scb-2024-11-01",
          nearest: "scb-2022-09-30",
        },
      },
    ]);
    const allocation = await allocated("psykisk-halsa-2025", { lines: ["kommun-barn-unga"] });
    expect(registersByLine(allocation)).toEqual({ "kommun-barn-unga": ["scb-2022-09-30", true] });
    expect(allocation.rows().every((row) => row.estimate)).toBe(true);
    expect(allocation.total).toBe(250_000_000_00n);
  });

  it("is said with both dates", async () => {
    const { lines } = await allocated("psykisk-halsa-2023", { lines: ["lan-ungdomsmottagningar"] });
    expect(lines[0]?.registers).toMatchObject([
      { register: { date: "2022-09-30" }, asked: "2022-11-01", estimate: true },
    ]);
  });
});

describe("a register handed in", () => {
  it("counts every line and marks each an estimate when its date is another", async () => {
    const population = await loadRegister("scb-2022-09-30");
    const allocation = allocate("psykisk-halsa-2025", { population });
    const counted = allocation.lines.filter((one) => one.registers.length > 0);
    expect(counted.map((one) => one.line.id)).toEqual([
      "kommun-barn-unga",
      "lan-komplexa-behov",
      "region-komplexa-behov",
      "lan-suicidprevention",
      "region-suicidprevention",
    ]);
    expect(counted.every((one) => one.estimate)).toBe(true);
    expect(allocation.lines.filter((one) => one.estimate)).toHaveLength(5);
  });

  it("is no estimate when its date is the agreement's", async () => {
    const population = await loadRegister("scb-2024-11-01");
    expect(allocate("psykisk-halsa-2025", { population, levels: ["county", "region"] }).estimate).toBe(false);
  });

  it("without the ages a line asks for is a problem, and no other register takes its place", async () => {
    const population = await loadRegister("scb-2024-11-01");
    const registers = [await loadRegister("scb-2022-09-30")];
    const options = { population, registers, lines: ["kommun-barn-unga"], substitute: "nearest" } as const;
    expect(problemsOf(() => allocate("psykisk-halsa-2025", options))).toMatchObject([
      {
        code: "register-ages-missing",
        path: ["lines", 3, "key", 1, "population"],
        details: {
          line: "kommun-barn-unga",
          register: "scb-2024-11-01",
          level: "municipality",
          ages: "0–18",
        },
      },
    ]);
  });

  it("without municipalities lacks every one of them: nobody is counted as 0", async () => {
    const population = await loadRegister("recovered-2022-11-01");
    const [missing] = problemsOf(() =>
      allocate("psykisk-halsa-2023", { population, lines: ["kommun-handlingsplaner"] }),
    );
    const codes = SWEDEN.recipients("municipality").map((recipient) => recipient.code);
    expect(missing).toMatchObject({
      code: "population-missing",
      details: { register: "recovered-2022-11-01", level: "municipality", codes },
    });
  });
});

describe("a register that fits but was not loaded", () => {
  it("is named, line by line", () => {
    expect(problemsOf(() => allocate("psykisk-halsa-2025", { levels: ["region"] }))).toEqual(
      [
        [5, "region-komplexa-behov"],
        [7, "region-suicidprevention"],
      ].map(([at, line]) => ({
        code: "register-not-loaded",
        severity: "error",
        path: ["lines", at, "key", 0, "population"],
        details: { line, register: "scb-2024-11-01" },
      })),
    );
  });

  it("is not replaced by another that was, even where the nearest is accepted", async () => {
    const registers = [await loadRegister("scb-2022-09-30")];
    const options = { registers, levels: ["county"], substitute: "nearest" } as const;
    expect(problemsOf(() => allocate("psykisk-halsa-2025", options))).toMatchObject([
      { code: "register-not-loaded", details: { register: "scb-2024-11-01" } },
      { code: "register-not-loaded", details: { register: "scb-2024-11-01" } },
    ]);
  });
});

describe("loading registers", () => {
  it("loads those that the lines count in, and no others", async () => {
    const ids = async (...selection: Parameters<typeof loadRegisters>): Promise<string[]> =>
      (await loadRegisters(...selection)).map((register) => register.id);
    expect(await ids("psykisk-halsa-2025")).toEqual(["scb-2024-11-01"]);
    expect(await ids("psykisk-halsa-2025", { substitute: "nearest" })).toEqual([
      "scb-2022-09-30",
      "scb-2024-11-01",
    ]);
    expect(await ids("psykisk-halsa-2025", { levels: ["association"] })).toEqual([]);
    expect(await ids(agreementOf("2023"), { lines: ["lan-brukarmedverkan"] })).toEqual([]);
  });
});
