import type { Agreement } from "../agreements/agreement.ts";
import { termsOf } from "../agreements/bundled/terms-of.ts";
import { isEligible } from "../agreements/eligibility.ts";
import type { Allocation } from "../allocate/allocation.ts";
import type { Ore } from "../money/ore.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { ASSOCIATION } from "../recipients/association.ts";
import type { Directory } from "../recipients/directory.ts";
import { directoryInUse } from "../recipients/directory-in-use.ts";
import { type Recipient, recipientId } from "../recipients/recipient.ts";

/** The right of one recipient to money of one line. */
export interface Entitlement {
  /** `county:23` */
  readonly id: string;
  readonly recipient: Recipient;
  readonly line: string;
  /** In öre; `null` where it could not be computed, for want of a register. */
  readonly amount: Ore | null;
}

/**
 * Who has a right to which money: the recipients and amounts of an allocation. By the route `association`, SKR has the
 * right to every line, for passing on. A line that the allocation lacks has its recipients and no amounts.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { entitlementsOf } from "fordela/flow";
 * const rights = entitlementsOf(allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" }));
 * rights.find(({ id, line }) => id === "county:23" && line === "lan-medverkan")?.amount; // 100000000n
 * ```
 */
export function entitlementsOf(
  allocation: Pick<Allocation, "agreement" | "lines">,
  options: { readonly directory?: Directory | undefined } = {},
): Entitlement[] {
  checkArgument("entitlementsOf", "allocation", allocation, "{agreement lines}");
  const { directory = directoryInUse() } = options;
  const { agreement, lines } = allocation;
  if (termsOf(agreement).route?.by === "association") return throughAssociation(agreement);
  const allocated = new Map(lines.map((one) => [one.line.id, one]));
  return agreement.lines.flatMap((line): Entitlement[] => {
    const shared = allocated.get(line.id);
    const recipients =
      shared?.recipients ??
      directory.recipients(line.level).filter((one) => isEligible(one, line.eligibility));
    return recipients.map((recipient, index) => ({
      id: recipientId(recipient),
      recipient,
      line: line.id,
      amount: shared?.amounts[index] ?? null,
    }));
  });
}

function throughAssociation({ lines }: Agreement): Entitlement[] {
  const id = recipientId(ASSOCIATION);
  return lines.map(({ id: line, amount }) => ({ id, recipient: ASSOCIATION, line, amount }));
}
