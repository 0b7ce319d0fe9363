import { describe, expect, it } from "vitest";
import type { AgreedLine, Agreement } from "../../src/agreements/agreement.ts";
import { allocateAmong } from "../../src/allocate/allocate-among.ts";
import type { AllocatedLine } from "../../src/allocate/allocated-line.ts";
import type { ShareOptions } from "../../src/allocate/share-options.ts";
import type { Ore } from "../../src/money/ore.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { agreementWith } from "../support/agreed-line.ts";
import { problemsOf } from "../support/problems-of.ts";
import { smallDirectory } from "../support/small-directory.ts";

const two = smallDirectory(["01", "03"]);
const equal: readonly Rule[] = [{ rule: "equal" }];
const seventy = { percent: { numerator: 70n, denominator: 1n }, of: 1_000n };

function shared(
  amount: Ore | null,
  key: readonly Rule[],
  more: Partial<AgreedLine> = {},
  options: ShareOptions = {},
): AllocatedLine {
  return allocateAmong(agreementWith(amount, key, more), two, options).lines[0] as AllocatedLine;
}

function perUnit(first: bigint, second: bigint, denominator = 1n): Rule {
  const values = { "01": { numerator: first, denominator }, "03": { numerator: second, denominator } };
  return { rule: "perUnit", units: [{ price: 10n, count: { by: "supplied", values, source: "påhittat" } }] };
}

describe("a line without a stated amount", () => {
  it("is what its key comes to, and is told as derived", () => {
    const { line, amounts, rest } = shared(null, [perUnit(3n, 4n), { rule: "fixed", each: 1n }]);
    expect([line.amount, line.derived, amounts, rest]).toEqual([72n, true, [31n, 41n], 0n]);
  });

  it("must come to whole öre", () => {
    expect(shared(null, [perUnit(1n, 1n, 4n)]).amounts).toEqual([3n, 2n]);
    expect(problemsOf(() => shared(null, [perUnit(1n, 2n, 4n)]))).toMatchObject([
      { code: "line-amount-fraction", details: { line: "exempel", sum: "7.5" } },
    ]);
  });

  it("is the percentage of the sum that it is a share of", () => {
    expect(shared(null, equal, { share: seventy }).amounts).toEqual([350n, 350n]);
  });

  it("is what is handed in", () => {
    expect(shared(null, equal, {}, { amounts: { exempel: -7n } }).amounts).toEqual([-4n, -3n]);
  });

  it("is asked for where nothing tells it", () => {
    expect(problemsOf(() => shared(null, equal))).toMatchObject([
      { code: "line-amount-missing", path: ["lines", 0, "amount"] },
    ]);
  });

  it("is listed with its reason where lines may be left out", () => {
    const allocation = allocateAmong(agreementWith(null, equal), two, { incomplete: "list" });
    expect([allocation.lines, allocation.problems.map(({ code }) => code)]).toEqual([
      [],
      ["line-amount-missing"],
    ]);
  });

  it("may not give somebody less than nothing by a cap of the other sign", () => {
    const rule = { ...perUnit(3n, 0n), cap: -5n } as Rule;
    expect(problemsOf(() => shared(null, [rule]))).toMatchObject([{ code: "cap-invalid" }]);
  });
});

describe("an amount told twice", () => {
  it("is refused where it is stated and handed in", () => {
    expect(problemsOf(() => shared(9n, equal, {}, { amounts: { exempel: 9n } }))).toMatchObject([
      { code: "line-amount-stated", details: { line: "exempel", stated: 9n } },
    ]);
  });

  it("is refused where it is a share of a stated sum and handed in, since one of them would be passed over", () => {
    const options = { amounts: { exempel: 10n } };
    expect(problemsOf(() => shared(null, equal, { share: seventy }, options))).toMatchObject([
      { code: "line-amount-stated", details: { stated: 700n } },
    ]);
  });

  it("is refused where it is not the share that it is said to be", () => {
    expect(shared(700n, equal, { share: seventy }).total).toBe(700n);
    expect(problemsOf(() => shared(701n, equal, { share: seventy }))).toMatchObject([
      { code: "share-differs", path: ["lines", 0, "share"], details: { percent: "70", of: 1_000n } },
    ]);
  });

  it("is refused where the share is no whole number of öre", () => {
    expect(problemsOf(() => shared(null, equal, { share: { ...seventy, of: 1n } }))).toMatchObject([
      { code: "share-differs" },
    ]);
  });

  it("for a line that does not exist is refused with those that do", () => {
    expect(problemsOf(() => shared(9n, equal, {}, { amounts: { exmpel: 9n } }))).toMatchObject([
      { code: "line-unknown", path: ["amounts"], details: { known: ["exempel"] } },
    ]);
  });
});

describe("what does not go by way of the recipients", () => {
  it("is kept where the key returns it", () => {
    expect(shared(100n, [{ rule: "fixed", each: 10n }, { rule: "returned" }])).toMatchObject({
      amounts: [10n, 10n],
      kept: 80n,
      added: 0n,
      rest: 0n,
    });
  });

  it("is added where the grantor pays for minimums", () => {
    const weight = { by: "supplied", values: { "01": 9n, "03": 1n }, source: "påhittat" } as const;
    const key: readonly Rule[] = [{ rule: "proportional", weight, min: 25n, bounds: "top-up" }];
    for (const sign of [1n, -1n]) {
      const mirrored = key.map((rule) => ({ ...rule, min: sign * 25n }) as Rule);
      const line = shared(sign * 100n, mirrored);
      expect([line.amounts, line.added, line.kept, line.rest]).toEqual([
        [sign * 90n, sign * 25n],
        sign * 15n,
        0n,
        0n,
      ]);
    }
  });

  it("is told in whole öre that make up the line, with what the rounding leaves told apart", () => {
    const third = { numerator: 100n, denominator: 3n };
    const key: readonly Rule[] = [{ rule: "percent", percent: third, key: [{ rule: "returned" }] }, ...equal];
    const told = (amount: Ore, options: ShareOptions): unknown => {
      const { total, kept, added, rest, line } = shared(amount, key, {}, options);
      expect(total + (kept ?? 0n) - (added ?? 0n) + rest).toBe(line.amount);
      return [total, kept, added, rest];
    };
    // 66⅔ öre are handed out and 33⅓ kept: 66 and 34.
    expect(told(100n, {})).toEqual([66n, 34n, 0n, 0n]);
    expect(told(-100n, {})).toEqual([-66n, -34n, 0n, 0n]);
    // 6 666⅔ in whole kronor are 66 kr, of which rounding down hands out 33 kr each.
    expect(told(10_000n, { unit: 100n, rounding: "floor" })).toEqual([6_600n, 3_400n, 0n, 0n]);
    expect(told(10_100n, { unit: 100n, rounding: "floor" })).toEqual([6_600n, 3_400n, 0n, 100n]);
    expect(told(-10_100n, { unit: 100n, rounding: "floor" })).toEqual([-6_600n, -3_400n, 0n, -100n]);
  });

  it("is told as added where what is handed out is more than what was kept", () => {
    const weight = { by: "supplied", values: { "01": 2n, "03": 1n }, source: "påhittat" } as const;
    const key: readonly Rule[] = [{ rule: "proportional", weight, min: 40n, max: 60n, bounds: "top-up" }];
    // 66⅔ becomes 60 and 33⅓ becomes 40: 6⅔ are kept and 6⅔ added, which is 6 and 6 in whole öre.
    expect(shared(100n, key)).toMatchObject({ amounts: [60n, 40n], kept: 6n, added: 6n, rest: 0n });
  });

  it("is never money moved from one to another on a line of nothing", () => {
    const key: readonly Rule[] = [{ rule: "fixed", each: 5n, except: [{ codes: ["03"], each: -5n }] }];
    expect(problemsOf(() => shared(0n, key))).toMatchObject([{ code: "fixed-exceeds" }]);
  });
});

describe("what the agreement says and nothing expresses", () => {
  const agreement: Agreement = {
    ...agreementWith(9n, equal),
    unsupported: [{ id: "krav", reason: "villkor som ingen regel uttrycker" }],
  };

  it("stops every run that does not accept it by its id", () => {
    expect(problemsOf(() => allocateAmong(agreement, two))).toMatchObject([
      { code: "unsupported", path: ["unsupported", 0], details: { item: "krav" } },
    ]);
    expect(allocateAmong(agreement, two, { accept: ["krav"] }).lines[0]?.amounts).toEqual([5n, 4n]);
  });

  it("cannot be accepted under another id", () => {
    expect(problemsOf(() => allocateAmong(agreement, two, { accept: ["krav", "kravet"] }))).toMatchObject([
      { code: "accept-unknown", path: ["accept"], details: { item: "kravet", known: ["krav"] } },
    ]);
  });
});
