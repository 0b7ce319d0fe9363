import { describe, expect, it } from "vitest";
import type { AgreedLine, Line } from "../../src/agreements/agreement.ts";
import { allocateAmong } from "../../src/allocate/allocate-among.ts";
import { allocateLine } from "../../src/allocate/allocate-line.ts";
import { EVERY_RULE } from "../../src/rules/index.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { agreementWith } from "../support/agreed-line.ts";
import { agreementOfLine, lineOf } from "../support/one-line.ts";
import { problemsOf } from "../support/problems-of.ts";
import { smallDirectory } from "../support/small-directory.ts";

const two = smallDirectory(["01", "03"]);
const byPeople: Rule = { rule: "proportional", weight: { by: "population" } };
const byFigure = (name: string): Rule => ({
  rule: "proportional",
  weight: { by: "indicator", name, source: "p" },
});

describe("figures that a key names", () => {
  const indicators = { beds: { "01": 1n, "03": 3n } };

  it("are those handed in under the name", () => {
    const [line] = allocateAmong(agreementWith(8n, [byFigure("beds")]), two, { indicators }).lines;
    expect(line?.amounts).toEqual([2n, 6n]);
  });

  it.each(["posts", "toString", "__proto__"])("are asked for where none are handed in: %s", (name) => {
    expect(
      problemsOf(() => allocateAmong(agreementWith(8n, [byFigure(name)]), two, { indicators })),
    ).toMatchObject([{ code: "indicator-missing", details: { indicator: name } }]);
  });
});

describe("people to share by", () => {
  it("are asked for where nothing counts them, also to find a line's amount", () => {
    const missing = { code: "weigh-missing", details: { line: "exempel" } };
    const perHead: Rule = { rule: "perUnit", units: [{ price: 2n, count: { by: "population" } }] };
    expect(problemsOf(() => allocateAmong(agreementWith(8n, [byPeople]), two))).toMatchObject([
      { ...missing, path: ["lines", 0, "key", 0] },
    ]);
    expect(problemsOf(() => allocateAmong(agreementWith(null, [perHead]), two))).toMatchObject([
      { ...missing, path: ["lines", 0] },
    ]);
    const weigh = () => ({ weights: [1n, 3n] });
    expect(allocateAmong(agreementWith(null, [perHead]), two, { weigh }).lines[0]?.amounts).toEqual([2n, 6n]);
  });

  it("are counted for those who take part, in each line", () => {
    const asked: string[] = [];
    const weigh = (_: unknown, line: Pick<AgreedLine, "id">, whom: readonly { code: string }[]) => {
      asked.push(`${line.id} ${whom.map(({ code }) => code).join()}`);
      return { weights: whom.map(() => 1n) };
    };
    allocateLine(lineOf(8n, [byPeople]), two, { weigh });
    expect(asked).toEqual(["exempel 01,03"]);
  });
});

describe("a line among nobody", () => {
  it("is refused with its level", () => {
    const nobody = { recipients: () => [], group: () => undefined };
    expect(problemsOf(() => allocateLine(lineOf(8n, [{ rule: "equal" }]), nobody))).toEqual([
      { code: "recipients-none", severity: "error", path: [], details: { line: "exempel", level: "region" } },
    ]);
  });
});

describe("what the agreement and the caller say of all lines", () => {
  const equal = lineOf(8n, [{ rule: "equal" }]);

  it("is refused where a stated total is not the sum of its lines", () => {
    const agreement = { ...agreementOfLine(equal), stated: [{ amount: 9n, source: "totalt" }] };
    expect(problemsOf(() => allocateAmong(agreement, two))).toMatchObject([
      { code: "stated-sum", details: { stated: 9n, computed: 8n } },
    ]);
  });

  it("is refused where a stated total is not the sum once a line's amount is handed in", () => {
    const stated = [{ amount: 9n, source: "totalt" }];
    const open = { ...agreementWith(null, [{ rule: "equal" }]), stated };
    const given = (amount: bigint) => allocateAmong(open, two, { amounts: { exempel: amount } });
    expect(problemsOf(() => given(8n))).toMatchObject([
      { code: "stated-sum", details: { stated: 9n, computed: 8n } },
    ]);
    expect(given(9n).total).toBe(9n);
  });

  it("may be a drawn lot, of those who are recipients at some level only", () => {
    const agreement = agreementOfLine(lineOf(7n, [{ rule: "equal" }]));
    expect(allocateAmong(agreement, two, { ties: ["03"] }).lines[0]?.amounts).toEqual([3n, 4n]);
    expect(problemsOf(() => allocateAmong(agreement, two, { ties: ["03", "99", "98"] }))).toEqual(
      ["99", "98"].map((ties) => ({
        code: "ties-unknown",
        severity: "error",
        path: ["ties"],
        details: { ties },
      })),
    );
  });

  it("may be any method of rounding, which an unknown one is not", () => {
    const agreement = agreementOfLine(equal);
    expect(allocateAmong(agreement, two, { rounding: "divisor" }).lines[0]?.rounding.method).toBe("divisor");
    const settings = { unit: 0n, rounding: "hamilton" as "floor", ties: "lot" as "code" };
    expect(problemsOf(() => allocateAmong(agreement, two, settings)).map(({ path }) => path)).toEqual([
      ["unit"],
      ["rounding"],
      ["ties"],
    ]);
  });

  it("passes on what is no refusal but a mistake in the caller's code", () => {
    const weigh = () => {
      throw new RangeError("the caller's own");
    };
    expect(() => allocateAmong(agreementWith(8n, [byPeople]), two, { weigh })).toThrow(RangeError);
    const perHead: Rule = { rule: "perUnit", units: [{ price: 2n, count: { by: "population" } }] };
    expect(() => allocateAmong(agreementWith(null, [perHead]), two, { weigh })).toThrow(RangeError);
  });

  it("gives a line's rules what went before them, and nothing before the first", () => {
    const key: readonly Rule[] = [
      { rule: "fixed", each: 1n },
      { rule: "proportional", weight: { by: "received" } },
    ];
    const line: Line = lineOf(8n, key);
    expect(allocateLine(line, two, { rules: EVERY_RULE }).steps[1]?.weights).toEqual([1n, 1n]);
    const first = lineOf(8n, [{ rule: "proportional", weight: { by: "received" } }]);
    expect(problemsOf(() => allocateLine(first, two, { rules: EVERY_RULE }))).toMatchObject([
      { code: "weights-zero" },
    ]);
  });
});
