import type { AgreedLine } from "../agreements/agreement.ts";
import { absolute } from "../numbers/absolute.ts";
import { BUNDLED, type BundledInfo } from "../population/bundled/bundled-info.ts";
import { loadRegister } from "../population/bundled/load-register.ts";
import { type RegisterNeed, rankRegisters } from "../population/choose-register.ts";
import { daysBetween } from "../population/days-between.ts";
import type { Register, RegisterInfo } from "../population/register.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import type { PopulationWeight } from "../rules/weights/population.ts";
import { resolveAgreedLine, shareAgreedLine } from "./allocate-agreed-line.ts";
import type { AllocatedLine } from "./allocated-line.ts";
import type { Allocation } from "./allocation.ts";
import type { Inputs } from "./inputs.ts";
import type { Drift, EstimatedLine } from "./uncertainty.ts";
import { weighIn } from "./weigh.ts";
import { needOf, populationNeeds } from "./weigh-by-registers.ts";

const YEAR = 365;

/** The lines counted on another day than the agreement's: among which registers, and how much a year moved. */
export async function estimatesOf({ lines, making }: Allocation): Promise<EstimatedLine[]> {
  if (!making) return [];
  const found: EstimatedLine[] = [];
  for (const line of lines) {
    if (!line.estimate) continue;
    const agreed = making.agreement.lines.find(({ id }) => id === line.line.id);
    if (agreed) found.push(...(await estimatesOfLine(line, agreed, making)));
  }
  return found;
}

async function estimatesOfLine(
  allocated: AllocatedLine,
  line: AgreedLine,
  making: Inputs,
): Promise<EstimatedLine[]> {
  const { registers = [], known = BUNDLED, population } = making.options;
  const own = registers.filter(({ id }) => known.every((one) => one.id !== id));
  const found: EstimatedLine[] = [];
  for (const { ages, date = making.agreement.population.date, over = line.level } of populationNeeds(line)) {
    const need = needOf({ level: over }, date, ages);
    const candidates = rankRegisters<RegisterInfo>([...own, ...known], need);
    const named = population && allocated.registers.find(({ asked }) => asked === date);
    const used = candidates
      .map(({ info }) => allocated.registers.find((use) => use.asked === date && use.register.id === info.id))
      .find((use) => use !== undefined);
    const use = named ?? used;
    if (!use?.estimate) continue;
    const drift = await driftOf(line, need, ages, making);
    found.push({
      line: line.id,
      use,
      candidates: named ? [] : candidates,
      ...(drift && { drift }),
    });
  }
  return found;
}

async function driftOf(
  line: AgreedLine,
  need: RegisterNeed,
  ages: PopulationWeight["ages"],
  making: Inputs,
): Promise<Drift | undefined> {
  const pair = yearApart(need);
  if (!pair) return undefined;
  const [from, to] = await Promise.all([loadRegister(pair[0].id), loadRegister(pair[1].id)]);
  try {
    const before = sharedBy(from, line, need, ages, making);
    const after = sharedBy(to, line, need, ages, making);
    const changes = before.recipients.map((recipient, index) => ({
      recipient,
      change: (after.amounts[index] as bigint) - (before.amounts[index] as bigint),
    }));
    const moved = changes.reduce((all, { change }) => all + absolute(change), 0n) / 2n;
    return { from: pair[0], to: pair[1], days: daysBetween(from.date, to.date), moved, changes };
  } catch (error) {
    // Own recipients that the bundled registers do not count.
    if (error instanceof AllocationError) return undefined;
    throw error;
  }
}

/** The two bundled registers for a need that are most nearly a year apart, and nearest to its day. */
function yearApart(need: RegisterNeed): readonly [BundledInfo, BundledInfo] | undefined {
  const ranked = rankRegisters(BUNDLED, need).map(({ info }) => info);
  const pairs = ranked.flatMap((one) =>
    ranked.filter(({ date }) => date > one.date).map((other) => [one, other] as const),
  );
  // A year is 365 days or 366.
  const fromYear = ([one, other]: (typeof pairs)[number]): number =>
    Math.max(1, Math.abs(daysBetween(one.date, other.date) - YEAR));
  const fromNeed = ([one, other]: (typeof pairs)[number]): number =>
    daysBetween(one.date, need.date) + daysBetween(other.date, need.date);
  const [best] = pairs.sort((a, b) => fromYear(a) - fromYear(b) || fromNeed(a) - fromNeed(b));
  return best;
}

/** The line shared with what the need asks for counted in one register. */
function sharedBy(
  register: Register,
  line: AgreedLine,
  need: RegisterNeed,
  ages: PopulationWeight["ages"],
  { agreement, directory, options }: Inputs,
): AllocatedLine {
  const weigh: typeof options.weigh = (weight, asking, whom) => {
    const asked = weight.date ?? agreement.population.date;
    const same = asked === need.date && `${weight.ages}` === `${ages}`;
    const weighing = same ? weighIn(register, whom, weight) : undefined;
    if (weighing && "missing" in weighing) throw new AllocationError([]);
    if (weighing) return weighing;
    if (!options.weigh) throw new AllocationError([]);
    return options.weigh(weight, asking, whom);
  };
  const settled = resolveAgreedLine(line, directory, { ...options, weigh });
  return shareAgreedLine(settled, directory, { ...options, weigh });
}
