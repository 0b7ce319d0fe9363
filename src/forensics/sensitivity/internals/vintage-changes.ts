import { shareAgreedLine } from "../../../allocate/allocate-agreed-line.ts";
import type { AllocatedLine } from "../../../allocate/allocated-line.ts";
import { type Weigh, weighIn } from "../../../allocate/weigh.ts";
import { populationNeeds } from "../../../allocate/weigh-by-registers.ts";
import type { Ore } from "../../../money/ore.ts";
import { infoOf, type Register } from "../../../population/register.ts";
import { AllocationError } from "../../../problems/allocation-error.ts";
import { refuse } from "../../../problems/refuse.ts";
import type { Directory } from "../../../recipients/directory.ts";
import type { SensitivityOptions, VintageChange } from "../sensitivity-options.ts";

/** What the line's amounts would change by, had its people been counted in other registers; the line's own are left out. */
export function vintageChanges(
  allocated: AllocatedLine,
  { registers = [], indicators, directory }: SensitivityOptions & { readonly directory: Directory },
): VintageChange[] {
  const { line, rounding, amounts, recipients } = allocated;
  if (populationNeeds(line).length === 0) return [];
  const used = new Set(allocated.registers.map(({ register }) => register.id));
  return registers
    .filter(({ id }) => !used.has(id))
    .flatMap((register) => {
      const options = {
        unit: rounding.unit,
        rounding: rounding.method,
        ties: rounding.ties,
        ...(indicators && { indicators }),
      };
      const other = sharedOrNone(() =>
        shareAgreedLine(line, directory, { ...options, weigh: byPeopleIn(register) }),
      );
      if (!other) return [];
      const changes = recipients.map((_, index) => (other.amounts[index] as Ore) - (amounts[index] as Ore));
      return [{ register: infoOf(register), changes }];
    });
}

function byPeopleIn(register: Register): Weigh {
  return (weight, { id }, recipients) => {
    const weighing = weighIn(register, recipients, weight);
    return "missing" in weighing ? refuse("weigh-missing", [], { line: id }) : weighing;
  };
}

/** A register that lacks a recipient, or its ages, cannot show what the amounts would have been. */
function sharedOrNone(share: () => AllocatedLine): AllocatedLine | undefined {
  try {
    return share();
  } catch (error) {
    if (error instanceof AllocationError) return undefined;
    throw error;
  }
}
