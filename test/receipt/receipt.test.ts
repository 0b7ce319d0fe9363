import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../../src/agreements/agreement.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { readKey } from "../../src/agreements/shape/read-key.ts";
import { writeAgreement } from "../../src/agreements/shape/write-agreement.ts";
import { whatIf } from "../../src/agreements/what-if.ts";
import { type AllocateOptions, allocate } from "../../src/allocate/allocate.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { AllocationError } from "../../src/problems/allocation-error.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { checkReceipt, type ReceiptSources } from "../../src/receipt/check-receipt.ts";
import { readReceipt } from "../../src/receipt/read-receipt.ts";
import type { Receipt } from "../../src/receipt/receipt.ts";
import { receiptOf, sealOf } from "../../src/receipt/receipt-of.ts";
import { writeReceipt } from "../../src/receipt/write-receipt.ts";

const CHANGES = process.env["CI"] ? 3_000 : 600;

const registers2023 = await loadRegisters("psykisk-halsa-2023", { substitute: "nearest" });
const registers2025 = await loadRegisters("psykisk-halsa-2025");
const thought = whatIf(agreementOf("2023"), {
  "lan-samsjuklighet": { amount: 25_000_000_00n, key: readKey('[{"rule":"equal"}]') },
  "region-barn-unga": { amount: 700n },
});
const other = await loadRegister("scb-2022-09-30");

interface Case {
  readonly what: string;
  readonly agreement: Agreement;
  readonly options: AllocateOptions;
}

const CASES: readonly Case[] = [
  {
    what: "a whole agreement",
    agreement: agreementOf("2025"),
    options: { registers: registers2025, levels: ["county"] },
  },
  {
    what: "what cannot all be shared out",
    agreement: agreementOf("2023"),
    options: { incomplete: "list", unit: 50_000n },
  },
  {
    what: "an estimate by the nearest register",
    agreement: agreementOf("2023"),
    options: { registers: registers2023, substitute: "nearest", rounding: "divisor" },
  },
  {
    what: "an estimate by one register for all",
    agreement: agreementOf("2025"),
    options: { population: other, levels: ["county"], rounding: "exact" },
  },
  {
    what: "a what-if, with ties by lot",
    agreement: thought,
    options: { registers: registers2023, substitute: "nearest", ties: ["23", "01"], unit: "krona" },
  },
];

/** What is found when the receipt is recomputed from the same things. */
async function found(receipt: Receipt, sources: Partial<ReceiptSources> = {}): Promise<readonly Problem[]> {
  const registers = [...registers2023, ...registers2025, other];
  return (await checkReceipt(receipt, { registers, readKey, ...sources })).problems;
}

async function sealed(receipt: Receipt): Promise<Receipt> {
  return { ...receipt, digest: await sealOf(receipt) };
}

describe.each(CASES)("the receipt of $what", ({ agreement, options }) => {
  it("comes back equal from its file and is recomputed without a difference", async () => {
    const receipt = await receiptOf(allocate(agreement, options));
    const read = readReceipt(JSON.parse(writeReceipt(receipt)));
    expect(read).toEqual(receipt);
    expect(await found(read)).toEqual([]);
  });

  it("holds no number, so that no reader rounds one", async () => {
    const text = writeReceipt(await receiptOf(allocate(agreement, options)));
    JSON.parse(text, (_, value) => expect(typeof value).not.toBe("number") as unknown);
    expect(text.endsWith("}\n")).toBe(true);
  });
});

describe("a receipt", () => {
  it("says that the amounts are an estimate, and of which dates", async () => {
    const { options, agreement } = CASES[2] as Case;
    const { result, registers } = await receiptOf(allocate(agreement, options));
    expect(result.estimate).toBe(true);
    expect(registers.find(({ id }) => id === "scb-2022-09-30")?.asked).toEqual(["2022-11-01"]);
  });

  it("says what is only a thought", async () => {
    const { options, agreement } = CASES[4] as Case;
    const receipt = await receiptOf(allocate(agreement, options));
    expect(receipt.agreement.id).toBe("psykisk-halsa-2023+what-if");
    expect(receipt.whatIf).toEqual([
      { line: "region-barn-unga", amount: "7.00" },
      { line: "lan-samsjuklighet", amount: "25000000.00", key: '[{"rule":"equal"}]' },
    ]);
  });

  it("says which lines are missing", async () => {
    const { options, agreement } = CASES[1] as Case;
    const { result } = await receiptOf(allocate(agreement, options));
    expect(result.missing).toContain("lan-ungdomsmottagningar");
    expect(result.lines.map(({ line }) => line)).not.toContain("lan-ungdomsmottagningar");
  });

  it("has the same digest of an agreement from its file, whatever the order of the keys there", async () => {
    const lines = ["lan-medverkan"];
    const json = JSON.parse(writeAgreement(agreementOf("2025"))) as object;
    const turned = Object.fromEntries(Object.entries(json).reverse());
    const fromFile = await receiptOf(allocate(readAgreement(turned), { lines }));
    expect(fromFile).toEqual(await receiptOf(allocate("psykisk-halsa-2025", { lines })));
  });

  it("is not given where nobody could make the allocation anew", async () => {
    const { agreement, lines, problems } = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] });
    const { Allocation } = await import("../../src/allocate/allocation.ts");
    const byHand = new Allocation(agreement, lines, problems);
    await expect(receiptOf(byHand)).rejects.toThrow("receipt-unfounded");
  });
});

describe("a receipt that has been changed", async () => {
  const small = await receiptOf(
    allocate("psykisk-halsa-2025", { registers: registers2025, lines: ["lan-komplexa-behov"] }),
  );
  const text = writeReceipt(small);

  it("is found out, whichever character of a fact is another", async () => {
    const characters = fc.constantFrom(...'0123456789abcxyz.-_ "{}[],:\\åZ\u0000');
    let [refused, altered] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: text.length - 2 }), characters, async (at, character) => {
        const changed = text.slice(0, at) + character + text.slice(at + 1);
        fc.pre(changed !== text);
        const read = tried(changed);
        if (read === undefined) refused++;
        else {
          altered++;
          expect((await found(read)).map(({ code }) => code)).toContain("receipt-altered");
        }
      }),
      { numRuns: CHANGES },
    );
    expect(Math.min(refused, altered)).toBeGreaterThan(CHANGES / 10);
  });

  it.each<[string, (receipt: Receipt) => Receipt, readonly string[]]>([
    [
      "the agreement",
      (one) => ({ ...one, agreement: { ...one.agreement, digest: ZERO } }),
      ["agreement.digest"],
    ],
    [
      "a register",
      (one) => ({ ...one, registers: one.registers.map((held) => ({ ...held, digest: ZERO })) }),
      ["registers.scb-2024-11-01.digest"],
    ],
    ["the result", (one) => ({ ...one, result: { ...one.result, digest: ZERO } }), ["result.digest"]],
    ["the total", (one) => ({ ...one, result: { ...one.result, total: "1.00" } }), ["result.total"]],
    ["the unit", (one) => ({ ...one, settings: { ...one.settings, unit: "1.00" } }), ["result.digest"]],
    ["the version", (one) => ({ ...one, library: "0.0.1" }), ["library"]],
  ])("on purpose, with a digest to suit, is found out where it matters: %s", async (_, change, facts) => {
    const problems = await found(await sealed(change(small)));
    expect(problems.map(({ path }) => path.join("."))).toEqual(facts);
    expect(problems.map(({ code }) => code)).toEqual(facts.map(() => "receipt-differs"));
  });

  it("to settings that there are not is refused", async () => {
    const settings = { ...small.settings, rounding: "hamilton", lines: ["__proto__"] };
    const problems = await found(await sealed({ ...small, settings }));
    expect(problems.map(({ code }) => code)).toEqual(["line-unknown"]);
  });
});

describe("a receipt whose sources are other", () => {
  it("names the register with other counts, and what follows", async () => {
    const receipt = await receiptOf(
      allocate("psykisk-halsa-2025", { registers: registers2025, lines: ["lan-komplexa-behov"] }),
    );
    const [register] = registers2025.filter(({ id }) => id === "scb-2024-11-01");
    const count = (code: string): number => (register?.count(code) ?? 0) + (code === "23" ? 100 : 0);
    const registers = [
      {
        ...(register as NonNullable<typeof register>),
        count,
        codes: register?.codes.bind(register) ?? (() => []),
      },
    ];
    const facts = (await found(receipt, { registers })).map(({ path }) => path.join("."));
    expect(facts).toEqual(["registers.scb-2024-11-01.digest", "result.digest"]);
  });

  it("names what is missing, and recomputes nothing", async () => {
    const receipt = await receiptOf(
      allocate("psykisk-halsa-2025", { registers: registers2025, levels: ["county"] }),
    );
    const own = await sealed({ ...receipt, agreement: { ...receipt.agreement, id: "egen" } });
    const { problems, allocation } = await checkReceipt(own, { registers: [] });
    expect(allocation).toBeUndefined();
    expect(problems.map(({ details }) => details)).toEqual([
      { what: "agreement", name: "egen" },
      ...receipt.registers.map(({ id }) => ({ what: "register", name: id })),
    ]);
  });
});

const ZERO = `sha256:${"0".repeat(64)}`;

/** The receipt in a text, or `undefined` where the text is refused. */
function tried(text: string): Receipt | undefined {
  try {
    return readReceipt(JSON.parse(text));
  } catch (error) {
    if (error instanceof AllocationError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
