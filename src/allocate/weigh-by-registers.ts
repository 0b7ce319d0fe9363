import type { AgreedLine, Agreement } from "../agreements/agreement.ts";
import { chooseRegister, type RegisterNeed } from "../population/choose-register.ts";
import type { Ages, Register, RegisterInfo } from "../population/register.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { checkArgument, type Known } from "../problems/check-argument.ts";
import { checkInputs } from "../problems/check-inputs.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { refuse } from "../problems/refuse.ts";
import type { Recipient } from "../recipients/recipient.ts";
import type { Weighing } from "../rules/weighing.ts";
import type { PopulationWeight } from "../rules/weights/population.ts";
import { type LeafWeight, weightsOfKey } from "../rules/weights-of-key.ts";
import { type Weigh, weighIn } from "./weigh.ts";

/** The registers in which to count people. */
export interface RegisterOptions {
  /** Loaded registers. Each line uses the one of its date. */
  readonly registers?: readonly Register[] | undefined;
  /** Registers that exist, loaded or not, so that problems can name them. `allocate` knows the bundled ones. */
  readonly known?: readonly RegisterInfo[] | undefined;
  /** One register for every line, whatever its date. The results are marked as estimates if its date differs. */
  readonly population?: Register | undefined;
  /** `nearest` accepts the register nearest in time if there is none of the date; default `none`. */
  readonly substitute?: Substitute | undefined;
}

/** The options that decide where people are counted. */
export const REGISTER_OPTIONS: Known<RegisterOptions> = {
  registers: true,
  known: true,
  population: true,
  substitute: ["none", "nearest"],
};

/** Whether the register nearest in time may replace a missing one. Results based on it are estimates. */
export type Substitute = "none" | "nearest";

/**
 * Creates a function that counts recipients in the register that an agreement's date and the options select.
 *
 * The function throws `AllocationError` if no register fits, or if the register lacks a recipient. It never counts a
 * missing recipient as 0.
 *
 * @example
 * ```ts
 * import { agreementOf, allocateLine, loadRegisters, SWEDEN, weighByRegisters } from "fordela";
 * const agreement = agreementOf("2025");
 * const line = agreement.lines.find(({ id }) => id === "lan-komplexa-behov");
 * const weigh = weighByRegisters(agreement, { registers: await loadRegisters(agreement, { levels: ["county"] }) });
 * line && allocateLine(line, SWEDEN, { weigh, unit: 100n }).total; // 20000000000n
 * ```
 */
export function weighByRegisters(agreement: Agreement, options: RegisterOptions): Weigh {
  checkArgument("weighByRegisters", "agreement", agreement, "{id population areas lines stated}");
  checkArgument("weighByRegisters", "options", options, "{}");
  checkInputs("weighByRegisters", options, REGISTER_OPTIONS);
  return countInRegisters(agreement, options);
}

/** Like `weighByRegisters`, for options that contain more and are checked. */
export function countInRegisters(agreement: Agreement, options: RegisterOptions): Weigh {
  // Counts each list of recipients once, whatever the number of lines and amounts.
  const counted = new WeakMap<readonly Recipient[], Map<string, Weighing>>();
  return ({ ages, date }, line, recipients) => {
    const known = counted.get(recipients) ?? new Map<string, Weighing>();
    counted.set(recipients, known);
    const asked = date ?? agreement.population.date;
    const key = `${line.level} ${asked} ${ages}`;
    // People of municipalities may be summed for a line to regions.
    const level = recipients[0]?.level ?? line.level;
    const weighing = known.get(key) ?? count({ id: line.id, level }, asked, ages, recipients, options);
    known.set(key, weighing);
    return weighing;
  };
}

function count(
  line: CountedLine,
  asked: string,
  ages: Ages | undefined,
  recipients: readonly Recipient[],
  options: RegisterOptions,
): Weighing {
  const register = options.population ?? pick(line, asked, ages, options);
  const weighing = weighIn(register, recipients, { date: asked, ...(ages && { ages }) });
  if ("missing" in weighing) throw new AllocationError([lacking(register, line, ages, weighing.missing)]);
  return weighing;
}

/** What a line requires of a register. A region's people are counted as its county's. */
export function needOf(line: Pick<AgreedLine, "level">, date: string, ages: Ages | undefined): RegisterNeed {
  return { date, level: line.level === "region" ? "county" : line.level, ages: ages !== undefined };
}

/**
 * The ways in which a line's key counts people, each once: all or some ages, at the agreement's date or another, and at
 * the line's level or one below.
 */
export function populationNeeds({ key }: Pick<AgreedLine, "key">): Extract<LeafWeight, PopulationWeight>[] {
  const needs = new Map<string, Extract<LeafWeight, PopulationWeight>>();
  for (const leaf of weightsOfKey(key))
    if (leaf.by === "population") needs.set(`${leaf.ages} ${leaf.date} ${leaf.over}`, leaf);
  return [...needs.values()];
}

type CountedLine = Pick<AgreedLine, "id" | "level">;

function pick(line: CountedLine, date: string, ages: Ages | undefined, options: RegisterOptions): Register {
  const { registers = [], known = registers, substitute = "none" } = options;
  const need = needOf(line, date, ages);
  const choice = chooseRegister(registers, need, substitute);
  const wanted = chooseRegister(known, need, substitute);
  if (choice && (!wanted || !choice.estimate || wanted.estimate)) return choice.info;
  if (wanted) refuse("register-not-loaded", ["population"], { line: line.id, register: wanted.info.id });
  const nearest = chooseRegister(known, need, "nearest")?.info;
  return refuse("register-missing", ["population"], {
    line: line.id,
    date,
    level: need.level,
    ages: ages?.join("–") ?? null,
    sameDate: known.find((register) => register.date === date)?.id ?? null,
    nearest: nearest?.id ?? null,
    nearestDate: nearest?.date ?? null,
  });
}

/** If the register contains every recipient, it lacks the ages, or the total. */
function lacking(
  register: Register,
  line: CountedLine,
  ages: Ages | undefined,
  codes: readonly string[],
): Problem {
  const level = line.level;
  const held = new Set(register.codes());
  if (!codes.every((code) => held.has(code)))
    return problem("population-missing", ["population"], { register: register.id, level, codes });
  return problem("register-ages-missing", ["population"], {
    line: line.id,
    register: register.id,
    level,
    ages: ages?.join("–") ?? null,
  });
}
