import type { Language } from "../language/language.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { problem } from "../problems/problem.ts";
import { suggest } from "../recipients/suggest.ts";
import { VERSION } from "../version.ts";
import { bringOwn, leaveOwn } from "./bring-own.ts";
import { bringRecipients, leaveRecipients } from "./bring-recipients.ts";
import type { Command } from "./command.ts";
import { errorName } from "./error-name.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { generalHelp } from "./help/general.ts";
import type { CommandName } from "./help/index.ts";
import { languageOf } from "./language-of.ts";
import { type Arguments, readArguments } from "./options/arguments.ts";
import { isNumberOfRecipients } from "./options/number-of-recipients.ts";
import { printProblems } from "./print-problems.ts";
import type { Terminal } from "./terminal.ts";

// Each command is loaded when it is called, so that `--help` loads only what it uses; so is the help of
// commands.
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  agreements: async () => (await import("./commands/agreements.ts")).agreementsCommand,
  agreement: async () => (await import("./commands/agreement.ts")).agreementCommand,
  allocate: async () => (await import("./commands/allocate.ts")).allocateCommand,
  explain: async () => (await import("./commands/explain.ts")).explainCommand,
  compare: async () => (await import("./commands/compare.ts")).compareCommand,
  verify: async () => (await import("./commands/verify.ts")).verifyCommand,
  recover: async () => (await import("./commands/recover.ts")).recoverCommand,
  infer: async () => (await import("./commands/infer.ts")).inferCommand,
  sensitivity: async () => (await import("./commands/sensitivity.ts")).sensitivityCommand,
  receipt: async () => (await import("./commands/receipt.ts")).receiptCommand,
  requisition: async () => (await import("./commands/requisition.ts")).requisitionCommand,
  flow: async () => (await import("./commands/flow.ts")).flowCommand,
  sql: async () => (await import("./commands/sql.ts")).sqlCommand,
  population: async () => (await import("./commands/population.ts")).populationCommand,
  page: async () => (await import("./commands/page.ts")).pageCommand,
};

/** Runs the command line and gives the exit code; only bugs in fordela appear as a stack trace. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const lang = languageOf(argv);
  const [name, ...rest] = argv;
  try {
    if (name === undefined || name.startsWith("-")) return general(argv, terminal, lang);
    if (name === "help") return await help(rest[0], terminal, lang);
    return await command(name, rest, terminal, lang);
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    await printProblems(error.problems, terminal, lang);
    return EXIT.failed;
  } finally {
    leaveRecipients();
    leaveOwn();
  }
}

/** Reports that standard output took only a part of what was printed. */
export async function reportLost(error: unknown, argv: readonly string[], terminal: Terminal): Promise<void> {
  const lost = problem("output-cut-short", [], { file: null, cause: errorName(error) });
  await printProblems([lost], terminal, languageOf(argv));
}

async function command(
  name: string,
  rest: readonly string[],
  terminal: Terminal,
  lang: Language,
): Promise<ExitCode> {
  if (!isCommand(name)) throw unknownCommand(name);
  if (rest.includes("--help")) return help(name, terminal, lang);
  await bringOwn(rest);
  // To `recover`, --recipients may be a number.
  await bringRecipients(rest, (value) => name !== "recover" || !isNumberOfRecipients(value));
  const found = await COMMANDS[name]();
  const most = found.arguments.length + (found.optional ?? 0);
  const args = await argumentsOf(name, rest, found, most);
  const missing = found.arguments[args.positionals.length];
  if (missing)
    throw new AllocationError([problem("argument-missing", [], { argument: missing, command: name })]);
  return found.run(args, terminal, lang);
}

async function argumentsOf(
  name: string,
  rest: readonly string[],
  { options }: Command,
  most: number,
): Promise<Arguments> {
  try {
    return readArguments(name, rest, options, most);
  } catch (error) {
    const { meantRecipient } = await import("./meant-recipient.ts");
    throw meantRecipient(error, options);
  }
}

function general(argv: readonly string[], terminal: Terminal, lang: Language): ExitCode {
  const args = readArguments("fordela", argv, { version: { type: "boolean" } }, 0);
  terminal.out(args.has("version") ? `${VERSION}\n` : generalHelp(lang));
  return EXIT.ok;
}

async function help(name: string | undefined, terminal: Terminal, lang: Language): Promise<ExitCode> {
  if (name !== undefined && !name.startsWith("-") && !isCommand(name)) throw unknownCommand(name);
  const isNamed = name !== undefined && isCommand(name);
  terminal.out(isNamed ? (await import("./help/index.ts")).COMMAND_HELP[name][lang] : generalHelp(lang));
  return EXIT.ok;
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function unknownCommand(name: string): AllocationError {
  const known = Object.keys(COMMANDS);
  return new AllocationError([
    problem("command-unknown", [], { command: name, known, suggestions: suggest(name, known) }),
  ]);
}
