import type { AgreedLineOptions } from "../allocate/allocate-agreed-line.ts";
import type { Ore } from "../money/ore.ts";
import { readMoney } from "../money/read-money.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Arguments, OptionSpecs } from "./arguments.ts";
import { readFile } from "./files.ts";

/** Options by which figures that an agreement lacks are handed in. */
export const FIGURE_OPTIONS: OptionSpecs = {
  indicator: { type: "string" },
  set: { type: "string" },
  accept: { type: "string", many: true },
};

/** What the figure options say. */
export interface HandedIn extends Pick<AgreedLineOptions, "indicators"> {
  readonly amounts?: Readonly<Record<string, Ore>>;
  readonly accept?: readonly string[];
}

/** Figures handed in: `--indicator NAME=FILE`, `--set LINE.amount=AMOUNT`, `--accept ID`. */
export async function figuresFrom(args: Arguments): Promise<HandedIn> {
  const [files, sets, accept] = [args.each("indicator"), args.each("set"), args.many("accept")];
  return {
    ...(files.length > 0 && { indicators: await indicatorsFrom(files) }),
    ...(sets.length > 0 && { amounts: amountsFrom(sets) }),
    ...(accept && { accept }),
  };
}

async function indicatorsFrom(written: readonly string[]): Promise<NonNullable<HandedIn["indicators"]>> {
  const { readIndicator } = await import("../tables/read-indicator.ts");
  return Object.fromEntries(
    written.map((text) => {
      const [name, file] = halves(text, "--indicator", "rostberattigade=antal.csv");
      return [name, readIndicator(readFile(file), file)];
    }),
  );
}

function amountsFrom(written: readonly string[]): Readonly<Record<string, Ore>> {
  const problems: Problem[] = [];
  const amounts = written.flatMap((text): [string, Ore][] => {
    const example = "lan-medverkan.amount=250mnkr";
    const [place, amount] = halves(text, "--set", example);
    const line = /^(.+)\.amount$/.exec(place)?.[1];
    if (line === undefined) {
      problems.push(problem("option-value", [], { option: "--set", value: text, allowed: [example] }));
      return [];
    }
    const reading = readMoney(amount);
    if ("ore" in reading) return [[line, reading.ore]];
    problems.push({ ...reading.problem, path: ["--set", place] });
    return [];
  });
  if (problems.length > 0) throw new AllocationError(problems);
  return Object.fromEntries(amounts);
}

function halves(text: string, option: string, example: string): [string, string] {
  const at = text.indexOf("=");
  if (at > 0 && at < text.length - 1) return [text.slice(0, at), text.slice(at + 1)];
  throw new AllocationError([problem("option-value", [], { option, value: text, allowed: [example] })]);
}
