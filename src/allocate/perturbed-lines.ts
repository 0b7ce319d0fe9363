import type { AgreedLine } from "../agreements/agreement.ts";
import type { Ore } from "../money/ore.ts";
import { ceilingOf, floorOf } from "../numbers/floor-of.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { type CountBounds, countBounds } from "../population/count-bounds.ts";
import { isPerturbed } from "../population/is-perturbed.ts";
import type { Register, RegisterInfo } from "../population/register.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { amongOwn } from "../recipients/among-own.ts";
import { type Recipient, recipientId } from "../recipients/recipient.ts";
import type { Weighing } from "../rules/weighing.ts";
import type { PopulationWeight } from "../rules/weights/population.ts";
import { resolveAgreedLine, shareAgreedLine } from "./allocate-agreed-line.ts";
import { type AllocatedLine, exactShareOf } from "./allocated-line.ts";
import type { Allocation } from "./allocation.ts";
import type { Inputs } from "./inputs.ts";
import type { BoundedAmount, PerturbedLine } from "./uncertainty.ts";
import type { Weigh } from "./weigh.ts";

/** The lines counted in perturbed registers, with the bounds of each amount. */
export function perturbedLines({ lines, making }: Pick<Allocation, "lines" | "making">): PerturbedLine[] {
  if (!making) return [];
  return amongOwn(making.agreement.recipients, () =>
    lines.flatMap((allocated) => {
      const registers = allocated.registers.map(({ register }) => register).filter(isPerturbed);
      const line = making.agreement.lines.find(({ id }) => id === allocated.line.id);
      return line && registers.length > 0 ? [perturbedLine(allocated, line, registers, making)] : [];
    }),
  );
}

function perturbedLine(
  allocated: AllocatedLine,
  line: AgreedLine,
  registers: readonly RegisterInfo[],
  making: Inputs,
): PerturbedLine {
  const bounded = new BoundedWeights(making);
  const amounts = allocated.recipients.map((recipient, index): BoundedAmount => {
    const amount = allocated.amounts[index] as Ore;
    const shares = (["most", "least"] as const).flatMap((own) => {
      const share = shareBy(bounded.weigh(recipient, own), recipient, line, making);
      return share ? [share] : [];
    });
    const units = shares.flatMap((share) => outward(share, allocated));
    const bounds = [amount, ...units].sort((one, other) => Number(one - other));
    return { recipient, amount, least: bounds[0] as Ore, most: bounds.at(-1) as Ore };
  });
  return { line: line.id, registers, cells: bounded.cells, amounts };
}

/** The exact share of one recipient, by other weights; `undefined` if the line cannot be shared by them. */
function shareBy(
  weigh: Weigh,
  recipient: Recipient,
  line: AgreedLine,
  { directory, options }: Inputs,
): Fraction | undefined {
  try {
    const { rounding: _, ...settled } = resolveAgreedLine(line, directory, { ...options, weigh });
    const shared = shareAgreedLine(settled, directory, { ...options, weigh, rounding: "exact" });
    return exactShareOf(
      shared,
      shared.recipients.findIndex((one) => recipientId(one) === recipientId(recipient)),
    );
  } catch (error) {
    if (error instanceof AllocationError) return undefined;
    throw error;
  }
}

/** The whole units just below and above an exact share; as far as each part of it may be rounded, if each is. */
function outward(share: Fraction, { rounding, line, steps }: AllocatedLine): [Ore, Ore] {
  const { unit, method } = rounding;
  const { numerator, denominator } = share;
  if (method === "exact") return [floorOf(numerator, denominator), ceilingOf(numerator, denominator)];
  const parts = line.rounding?.per === "component" ? BigInt(steps.length) : 1n;
  const more = (parts - 1n) * unit;
  return [
    floorOf(numerator, denominator * unit) * unit - more,
    ceilingOf(numerator, denominator * unit) * unit + more,
  ];
}

interface Bounded extends Weighing {
  readonly bounds: readonly CountBounds[];
}

/** Counts with one recipient at the end of its bounds and everyone else at the other. */
class BoundedWeights {
  readonly #making: Inputs;
  readonly #known = new WeakMap<readonly Recipient[], Map<string, Bounded>>();
  cells = 1;

  constructor(making: Inputs) {
    this.#making = making;
  }

  weigh(recipient: Recipient, own: "least" | "most"): Weigh {
    const others = own === "most" ? "least" : "most";
    return (weight, line, whom) => {
      const { bounds, ...weighing } = this.#bounded(weight, line, whom);
      return {
        ...weighing,
        weights: bounds.map((bound, index) =>
          BigInt(bound[this.#concerns(recipient, whom[index] as Recipient) ? own : others]),
        ),
      };
    };
  }

  /** Whether money of one recipient depends on the people of another: itself, its county, its municipalities. */
  #concerns(one: Recipient, other: Recipient): boolean {
    if (one.level === other.level) return one.code === other.code;
    const { above } = this.#making.directory;
    return (
      above?.(other.code, other.level, one.level) === one.code ||
      above?.(one.code, one.level, other.level) === other.code
    );
  }

  #bounded(weight: PopulationWeight, line: Parameters<Weigh>[1], whom: readonly Recipient[]): Bounded {
    const known = this.#known.get(whom) ?? new Map<string, Bounded>();
    this.#known.set(whom, known);
    const key = `${weight.date} ${weight.ages}`;
    const bounded = known.get(key) ?? this.#boundsOf(weight, line, whom);
    known.set(key, bounded);
    return bounded;
  }

  #boundsOf(weight: PopulationWeight, line: Parameters<Weigh>[1], whom: readonly Recipient[]): Bounded {
    const { registers = [], population, weigh } = this.#making.options;
    const weighing = weigh?.(weight, line, whom);
    if (!weighing) throw new AllocationError([]);
    const id = weighing.uses?.[0]?.register.id;
    const register = [...(population ? [population] : []), ...registers].find((one) => one.id === id);
    const bounds = whom.map(({ code }, index): CountBounds => {
      const count = Number(weighing.weights[index]);
      const found = register && countBounds(register as Register, code, weight.ages);
      return found ?? { least: count, most: count, cells: 1 };
    });
    this.cells = Math.max(this.cells, ...bounds.map(({ cells }) => cells));
    return { ...weighing, bounds };
  }
}
