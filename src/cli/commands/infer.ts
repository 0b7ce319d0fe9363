import { AGREEMENTS } from "../../agreements/bundled/index.ts";
import { inferSteps } from "../../forensics/inference/infer.ts";
import type { InferOptions } from "../../forensics/inference/infer-options.ts";
import type { Inference } from "../../forensics/inference/inference.ts";
import { areRepaid } from "../../forensics/inference/negated-search.ts";
import { publishedAmounts } from "../../forensics/inference/published-amounts.ts";
import type { Language } from "../../language/language.ts";
import type { Ore } from "../../money/ore.ts";
import { directoryInUse } from "../../recipients/directory-in-use.ts";
import { inferenceJson } from "../../report/inference/inference-json.ts";
import { inferenceText } from "../../report/inference/inference-text.ts";
import { AMOUNTS_OPTIONS, amountsTable } from "../amounts-table.ts";
import type { Command } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { listSheets } from "../list-sheets.ts";
import { agreementFrom } from "../options/agreement-from.ts";
import type { Arguments } from "../options/arguments.ts";
import { moneyOption } from "../options/money-option.ts";
import { registersAtHand } from "../options/registers-from.ts";
import { roundToFrom } from "../options/round-to.ts";
import { secondsOption } from "../options/seconds-option.ts";
import { refuseOwnUnknown } from "../own-unknown.ts";
import { patientSearch } from "../patient-search.ts";
import { printProblems } from "../print-problems.ts";
import type { Terminal } from "../terminal.ts";
import { wrongTotal } from "../wrong-total.ts";

/** `fordela infer`: how a published table was made. */
export const inferCommand: Command = {
  options: {
    ...AMOUNTS_OPTIONS,
    pot: { type: "string" },
    base: { type: "string" },
    population: { type: "string" },
    "population-date": { type: "string" },
    agreement: { type: "string" },
    timeout: { type: "string" },
    format: { type: "string", values: ["text", "json"] },
  },
  arguments: ["<table.csv | about.json>"],

  async run(args, terminal, lang) {
    if (args.has("sheets")) return listSheets(args, terminal, lang);
    const seconds = secondsOption(args);
    const { table, choice, withSheet } = await amountsTable(args);
    const published = publishedAmounts(table, choice);
    const problems = withSheet([...(published.problems ?? []), ...wrongTotal(table, choice)], table);
    await printProblems(problems, terminal, lang);
    const options = await optionsFrom(args, areRepaid(published));
    const inference = await patientSearch(
      inferSteps(published, options),
      seconds,
      terminal,
      ({ done, found }) => `${done} … ${found} ✓`,
    );
    terminal.out(written(inference, args, lang, terminal));
    const code = exitCodeOf(inference);
    const failed = problems.some(({ severity }) => severity === "error");
    return code === EXIT.ok && failed ? EXIT.problems : code;
  },
};

async function optionsFrom(args: Arguments, repaid: boolean): Promise<InferOptions> {
  const agreements = await Promise.all(args.each("agreement").map(agreementFrom));
  refuseOwnUnknown(agreements);
  const base = args.one("base");
  return {
    pot: signed(moneyOption(args, "pot", repaid), repaid),
    base: base === "auto" ? undefined : signed(moneyOption(args, "base", repaid), repaid),
    unit: roundToFrom(args),
    registers: await registersAtHand(args),
    agreements: [...Object.values(AGREEMENTS), ...agreements],
  };
}

/** For repayments, an amount may be given with or without its sign. */
function signed(ore: Ore | undefined, repaid: boolean): Ore | undefined {
  return repaid && ore !== undefined && ore > 0n ? -ore : ore;
}

function written(inference: Inference, args: Arguments, lang: Language, { width }: Terminal): string {
  if (args.one("format") === "json") return inferenceJson(inference, { lang });
  const names = new Map(
    directoryInUse()
      .recipients(inference.level)
      .map(({ code, name }) => [code, name]),
  );
  return inferenceText(inference, {
    lang,
    names,
    recover: recoverCommandOf(args),
    ...(width !== undefined && { width }),
  });
}

/** The command that recovers a population from the same amounts. */
function recoverCommandOf(args: Arguments): string {
  const options = ["level", "column", "unit", "round-to", "pot", "base"].flatMap((name) => {
    const value = args.one(name);
    return value === undefined ? [] : [`--${name}`, value];
  });
  const words = [...args.positionals, ...options].map((word) =>
    /[\s"]/.test(word) ? JSON.stringify(word) : word,
  );
  return `fordela recover ${words.join(" ")}`;
}

/** The exit code is 0 when some key gives every figure, all of them read, and every key was tried; some figures identify no key. */
function exitCodeOf({ figures, exact, partial, problems, uninformative: untold }: Inference): ExitCode {
  if (problems.length > 0) return EXIT.problems;
  if (figures === 0 || (untold !== null && exact.length === 0)) return EXIT.nothing;
  return exact.length > 0 && !partial ? EXIT.ok : EXIT.problems;
}
