import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import type { Register } from "../../src/population/register.ts";
import { registerOf } from "../../src/population/register-of.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import { claimOf } from "../../src/verify/claim-of.ts";
import { tableRounding } from "../../src/verify/coarse/table-rounding.ts";
import { likelyCauses } from "../../src/verify/likely-causes.ts";
import { agreementNamed, bundledFor, registerNamed } from "../../src/verify/named-agreements.ts";
import { verify } from "../../src/verify/verify.ts";
import { verifyDescribed } from "../../src/verify/verify-described.ts";

const BYTES = new TextEncoder().encode("Län;Belopp (kr)\nGotlands län;1000000\n");
const TABLE = tableFrom(BYTES);
const AGREEMENT = agreementOf("2025");
const CLAIM = { kind: "recipients", agreement: AGREEMENT, lines: ["lan-medverkan"], partial: true } as const;

async function refused(call: () => unknown): Promise<unknown[]> {
  try {
    await call();
    return [];
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    return error.problems.map(({ code, path, details }) => [code, path, (details as { of?: string }).of]);
  }
}
const any = (value: unknown): never => value as never;

describe("an argument of another kind is refused by its name", () => {
  it.each<[string, string, string, () => unknown]>([
    ["argument-invalid", "verify", "table", () => verify(any({ rows: [] }), CLAIM)],
    ["argument-invalid", "verify", "claim", () => verify(TABLE, any("2025"))],
    ["argument-unknown", "verify", "lins", () => verify(TABLE, any({ ...CLAIM, lins: [] }))],
    ["argument-invalid", "verify", "lines", () => verify(TABLE, any({ ...CLAIM, lines: "lan-medverkan" }))],
    ["argument-invalid", "verify", "accept", () => verify(TABLE, any({ ...CLAIM, accept: "vikter" }))],
    ["argument-invalid", "verify", "stated", () => verify(TABLE, any({ ...CLAIM, stated: {} }))],
    ["argument-invalid", "verify", "deviations", () => verify(TABLE, any({ ...CLAIM, deviations: {} }))],
    ["argument-invalid", "verify", "tolerance", () => verify(TABLE, any({ ...CLAIM, tolerance: 1 }))],
    ["argument-invalid", "verify", "roundTo", () => verify(TABLE, any({ ...CLAIM, roundTo: 1 }))],
    ["argument-unknown", "verify", "fil", () => verify(TABLE, CLAIM, any({ fil: "x" }))],
    ["argument-invalid", "claimOf", "about", () => claimOf(any("about.json"), undefined)],
    ["argument-invalid", "likelyCauses", "verification", () => likelyCauses(any({ claim: CLAIM }))],
    [
      "argument-unknown",
      "likelyCauses",
      "register",
      () => likelyCauses(verify(TABLE, CLAIM), any({ register: [] })),
    ],
    [
      "argument-invalid",
      "tableRounding",
      "verification",
      () => tableRounding(any({ columns: [], problems: [] })),
    ],
    ["argument-unknown", "verifyTable", "fil", () => verifyDescribed({}, BYTES, any({ fil: "x" }))],
  ])("%s of %s: %s", async (code, of, name, call) => {
    expect(await refused(call)).toEqual([[code, [name], of]]);
  });

  it("and every key of a claim is known", () => {
    const full = {
      ...CLAIM,
      level: "county",
      columns: {},
      rows: {},
      accept: [],
      unit: "kr",
      rounding: "nearest",
      roundTo: 100n,
      tolerance: 0n,
      recipient: "Gotlands län",
      stated: [],
      deviations: [],
    } as const;
    const options = { file: "t.csv", amounts: {}, indicators: {}, registers: [] };
    expect(verify(TABLE, full, any(options)).problems).toEqual([]);
  });
});

describe("what is named and is not there", () => {
  const mine = registerOf(
    { id: "min", date: "2031-01-01", table: "x", status: "supplied", source: "x" },
    new Map([["09", { total: 61_000 }]]),
  );
  const own = { ...AGREEMENT, id: "egen", year: 2031 };

  it("is refused with the names there are", async () => {
    const agreement = agreementNamed("annan", { "avtal/egen.json": own });
    await expect(agreement).rejects.toMatchObject({
      problems: [
        {
          code: "agreement-unknown",
          path: ["agreement"],
          details: { agreement: "annan", known: expect.arrayContaining(["avtal/egen.json", AGREEMENT.id]) },
        },
      ],
    });
    await expect(agreementNamed("annan")).rejects.toMatchObject({
      problems: [{ details: { known: expect.not.arrayContaining(["0"]) } }],
    });
    await expect(registerNamed("2031-01-02", [mine])).rejects.toMatchObject({
      problems: [
        {
          code: "register-unknown",
          path: ["register"],
          details: { register: "2031-01-02", known: expect.arrayContaining(["min", "scb-2024-11-01"]) },
        },
      ],
    });
  });

  it("is sought by id or date, by id or year, and among one's own by the name that they have", async () => {
    expect((await registerNamed("2024-11-01", [mine])).id).toBe("scb-2024-11-01");
    expect((await registerNamed("scb-2024-11-01")).date).toBe("2024-11-01");
    expect(await registerNamed("min", [mine])).toBe(mine);
    expect(await registerNamed("2031-01-01", [mine])).toBe(mine);
    expect(await agreementNamed("2025", [own])).toBe(AGREEMENT);
    expect(await agreementNamed(AGREEMENT.id)).toBe(AGREEMENT);
    expect(await agreementNamed("egen", [own])).toBe(own);
    await expect(agreementNamed("egen", { "avtal.json": own })).rejects.toThrow();
  });

  it("is no bundled register for lines without people, for a summary, or that one has oneself", async () => {
    const ids = async (
      lines: readonly string[] | undefined,
      registers = [] as Register[],
      kind: "recipients" | "summary" = "recipients",
    ) =>
      (await bundledFor({ kind, agreement: AGREEMENT, ...(lines && { lines }) }, "nearest", registers)).map(
        ({ id }) => id,
      );
    expect(await ids(["lan-medverkan"])).toEqual([]);
    expect(await ids(["lan-komplexa-behov"])).toEqual(["scb-2024-11-01"]);
    expect(await ids(["lan-komplexa-behov"], [], "summary")).toEqual([]);
    expect(await ids(["lan-komplexa-behov"], [mine])).toEqual(["scb-2024-11-01"]);
    expect(await ids(["lan-komplexa-behov"], [await registerNamed("scb-2024-11-01")])).toEqual([]);
    expect((await ids(undefined)).length).toBeGreaterThan(1);
    expect(await bundledFor({ kind: "recipients" }, "nearest", [])).toEqual([]);
  });
});
