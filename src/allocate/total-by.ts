import type { Agreement } from "../agreements/agreement.ts";
import type { Ore } from "../money/ore.ts";
import { sum } from "../numbers/sum.ts";
import type { RegisterUse } from "../population/register-use.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { indexOfRecipient } from "../recipients/index-of-recipient.ts";
import { type Recipient, recipientId } from "../recipients/recipient.ts";
import { type AllocatedLine, registersUsed } from "./allocated-line.ts";

/** The groups of totals. `recipient` keeps roles apart (county 09, region 09); `body` joins them. */
export type TotalBy = "line" | "level" | "area" | "recipient" | "body";

/** The lines of an allocation, or of a copy of one. With its agreement, amounts and levels are those of its recipients. */
export interface Lines {
  readonly lines: readonly AllocatedLine[];
  readonly agreement?: Pick<Agreement, "recipients"> | undefined;
}

/**
 * Sums in öre of an allocation, or of a copy of one, by line id, level, area id, recipient (`county:23`) or body
 * (`municipality:0980`). `allocation.totals(by)` is the same.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { totalBy } from "fordela/schema";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] });
 * totalBy(structuredClone(allocation), "level").get("county"); // 2400000000n
 * ```
 */
export function totalBy(of: Lines, by: TotalBy): ReadonlyMap<string, Ore> {
  const lines = linesOf("totalBy", of);
  const sums = new Map<string, Ore>();
  for (const { line, recipients, amounts } of lines)
    for (const [index, recipient] of recipients.entries()) {
      const key = keyOf(by, line, recipient);
      sums.set(key, (sums.get(key) ?? 0n) + (amounts[index] as Ore));
    }
  return sums;
}

/**
 * One amount of an allocation, or of a copy of one, in öre; `undefined` if the line or recipient is not in it.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { amountOf } from "fordela/schema";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] });
 * amountOf(structuredClone(allocation), "lan-medverkan", "23"); // 100000000n
 * ```
 */
export function amountOf(of: Lines, line: string, code: string): Ore | undefined {
  const found = linesOf("amountOf", of).find((one) => one.line.id === line);
  return found?.amounts[indexOfRecipient(found.recipients, code) ?? -1];
}

/**
 * The sum of all amounts of an allocation, or of a copy of one, in öre.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { totalOf } from "fordela/schema";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] });
 * totalOf(structuredClone(allocation)); // 2400000000n
 * ```
 */
export function totalOf(of: Lines): Ore {
  return sum(linesOf("totalOf", of).map(({ total }) => total));
}

/**
 * The money that the rounding left, over all lines of an allocation or of a copy of one, in öre.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { restOf } from "fordela/schema";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] });
 * restOf(structuredClone(allocation)); // 0n
 * ```
 */
export function restOf(of: Lines): Ore {
  return sum(linesOf("restOf", of).map(({ rest }) => rest));
}

/**
 * The registers that an allocation, or a copy of one, used, each once.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { registersOf } from "fordela/schema";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] });
 * registersOf(structuredClone(allocation)); // []
 * ```
 */
export function registersOf(of: Lines): readonly RegisterUse[] {
  return registersUsed(linesOf("registersOf", of));
}

/**
 * True if any line of an allocation, of either allocation of a comparison, or of a copy of these, is an estimate.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { isEstimate } from "fordela/schema";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] });
 * isEstimate(structuredClone(allocation)); // false
 * ```
 */
export function isEstimate(of: Lines | { readonly before: Lines; readonly after: Lines }): boolean {
  const { before, after } = (of ?? {}) as { readonly before?: Lines; readonly after?: Lines };
  return before && after
    ? isEstimate(before) || isEstimate(after)
    : linesOf("isEstimate", of as Lines).some(({ estimate }) => estimate);
}

/** The lines of what a caller passed. */
export function linesOf(name: string, of: Lines): readonly AllocatedLine[] {
  checkArgument(name, "of", of, "{lines}");
  return of.lines;
}

function keyOf(by: TotalBy, line: AllocatedLine["line"], recipient: Recipient): string {
  if (by === "line") return line.id;
  if (by === "level") return line.level;
  if (by === "area") return line.area;
  return by === "recipient" ? recipientId(recipient) : recipient.body;
}
