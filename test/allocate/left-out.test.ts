import { expect, it } from "vitest";
import type { AgreedLine } from "../../src/agreements/agreement.ts";
import { allocateAmong } from "../../src/allocate/allocate-among.ts";
import { leftOut } from "../../src/allocate/allocation.ts";
import { agreementWith } from "../support/agreed-line.ts";
import { smallDirectory } from "../support/small-directory.ts";

it("is the lines that could not be shared out, each once and in the agreement's order", () => {
  const agreement = agreementWith(null, [{ rule: "equal" }]);
  const [line] = agreement.lines as readonly [AgreedLine];
  const lines: readonly AgreedLine[] = [
    { ...line, id: "a" },
    { ...line, id: "b", amount: 5n },
    { ...line, id: "c", amount: 5n, key: [{ rule: "proportional", weight: { by: "population" } }] },
    { ...line, id: "d" },
  ];
  const allocation = allocateAmong({ ...agreement, lines }, smallDirectory(["01"]), { incomplete: "list" });
  expect(leftOut(allocation).map(({ id }) => id)).toEqual(["a", "c", "d"]);
  expect(allocation.lines.map((shared) => shared.line.id)).toEqual(["b"]);
});
