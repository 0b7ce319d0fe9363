import { describe, expect, it } from "vitest";
import type { AgreedLine } from "../../src/agreements/agreement.ts";
import { resolveAmounts } from "../../src/allocate/resolve-amounts.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { agreementWith } from "../support/agreed-line.ts";
import { smallDirectory } from "../support/small-directory.ts";

const two = smallDirectory(["01", "03"]);
const equal: Rule = { rule: "equal" };
const perHead: Rule = { rule: "perUnit", units: [{ price: 10n, count: { by: "population" } }] };
const line = (id: string, amount: bigint | null, key: readonly Rule[]): AgreedLine => ({
  ...(agreementWith(amount, key).lines[0] as AgreedLine),
  id,
});
const agreement = {
  ...agreementWith(1n, []),
  lines: [
    line("stated", 5n, [equal]),
    line("heads", null, [perHead]),
    line("given", null, [equal]),
    line("open", null, [equal]),
  ],
};
const weigh = () => ({ weights: [3n, 4n] });

describe("the amounts of an agreement's lines", () => {
  it("are those that it states, that keys give and that the caller gives; the others have their reasons", () => {
    const { agreement: resolved, problems } = resolveAmounts(agreement, two, {
      weigh,
      amounts: { given: 9n },
    });
    expect(resolved.lines.map(({ id, amount }) => [id, amount])).toEqual([
      ["stated", 5n],
      ["heads", 70n],
      ["given", 9n],
      ["open", null],
    ]);
    expect([...problems]).toMatchObject([["open", [{ code: "line-amount-missing" }]]]);
    expect([resolved.id, resolved.areas]).toEqual([agreement.id, agreement.areas]);
  });

  it("are missing where a key counts people and nothing counts them", () => {
    const { agreement: resolved, problems } = resolveAmounts(agreement, two, {});
    expect(resolved.lines.map(({ amount }) => amount)).toEqual([5n, null, null, null]);
    expect([...problems.keys()]).toEqual(["heads", "given", "open"]);
    expect(problems.get("heads")).toMatchObject([{ code: "weigh-missing", details: { line: "heads" } }]);
  });

  it("pass on what is no refusal but a mistake in the caller's code", () => {
    const broken = () => {
      throw new RangeError("the caller's own");
    };
    expect(() => resolveAmounts(agreement, two, { weigh: broken })).toThrow(RangeError);
  });
});
