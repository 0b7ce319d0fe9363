import { basename } from "node:path";
import { AGREEMENTS, agreementOf } from "../../agreements/bundled/index.ts";
import { termsOf } from "../../agreements/bundled/terms-of.ts";
import { checkAgreement } from "../../agreements/checks/check-agreement.ts";
import { describeAgreement, neededWords } from "../../explain/describe-agreement.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { counted } from "../../language/list-of.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { refuse } from "../../problems/refuse.ts";
import { directoryInUse } from "../../recipients/directory-in-use.ts";
import { whileInUse } from "../../recipients/in-use.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import { agreementTemplate } from "../agreement-template.ts";
import type { Command } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { agreementFrom } from "../options/agreement-from.ts";
import type { Arguments } from "../options/arguments.ts";
import { endingOf, formatByEnding } from "../options/output-format.ts";
import { printProblems } from "../print-problems.ts";
import { printResult } from "../print-result.ts";
import { quoted } from "../quoted.ts";
import { STANDARD_STREAM } from "../read-file.ts";
import type { Terminal } from "../terminal.ts";
import { writeFile } from "../write-file.ts";
import { writeNew } from "../write-new.ts";

const ACTIONS = ["check", "describe", "new", "export", "schema"] as const;
type Action = (typeof ACTIONS)[number];

const SCHEMA_FILE = "agreement.schema.json";

interface AgreementCommandSentences {
  readonly sound: (file: string, lines: number, sums: number) => string;
  readonly unsupported: (id: string, reason: string) => string;
  readonly written: (file: string, next: string) => string;
  readonly sheetWritten: (file: string, next: string) => string;
}

const SENTENCES: {
  readonly [S in keyof AgreementCommandSentences]: InBoth<AgreementCommandSentences[S]>;
} = {
  sound: {
    sv: (file, lines, sums) =>
      `✓ ${file}: ${counted(lines, "post", "poster")} och ${counted(sums, "angiven summa", "angivna summor")} går ihop.`,
    en: (file, lines, sums) =>
      `✓ ${file}: ${counted(lines, "line", "lines")} and ${counted(sums, "stated sum", "stated sums")} reconcile.`,
  },
  unsupported: {
    sv: (id, reason) => `! Kan inte räknas, ${id}: ${reason}`,
    en: (id, reason) => `! Cannot be computed, ${id}: ${reason}`,
  },
  written: {
    sv: (file, next) =>
      `✓ ${file} är skriven, och ${SCHEMA_FILE} bredvid, så att din textredigerare kan hjälpa till. Granska den: ${next}`,
    en: (file, next) =>
      `✓ ${file} is written, with ${SCHEMA_FILE} beside it so that your editor can help. Check it: ${next}`,
  },
  sheetWritten: {
    sv: (file, next) => `✓ ${file} är skriven, med två poster som exempel. Granska den: ${next}`,
    en: (file, next) => `✓ ${file} is written, with two lines as examples. Check it: ${next}`,
  },
};

type Run = (
  args: Arguments,
  terminal: Terminal,
  lang: Language,
  subject: string | undefined,
) => Promise<ExitCode>;

/** What each action does; those that need an agreement or a file are refused without one. */
const RUNS: Readonly<Record<Action, Run>> = { check, describe, new: start, export: exported, schema };

/** `fordela agreement`: agreements as files: check, describe, start or export one. */
export const agreementCommand: Command = {
  options: { output: { type: "string" }, format: { type: "string", values: ["json", "csv", "xlsx", "ods"] } },
  arguments: [ACTIONS.join("|")],
  optional: 1,

  async run(args, terminal, lang) {
    const [action, subject] = args.positionals;
    const run = ACTIONS.find((one) => one === action);
    if (run === undefined)
      throw new AllocationError([
        problem("option-value", [], { option: "agreement", value: action ?? "", allowed: ACTIONS }),
      ]);
    if (run !== "new" && args.has("format"))
      refuse("argument-extra", [], { argument: "--format", command: `agreement ${run}` });
    return RUNS[run](args, terminal, lang, subject);
  },
};

async function check(
  _: Arguments,
  terminal: Terminal,
  lang: Language,
  subject: string | undefined,
): Promise<ExitCode> {
  const file = needed(subject, "check");
  const { problems, notes } = await checked(file, lang);
  if (problems.length > 0) {
    await printProblems(problems, terminal, lang);
    return EXIT.problems;
  }
  terminal.out(`${notes.join("\n")}\n`);
  return EXIT.ok;
}

async function checked(
  file: string,
  lang: Language,
): Promise<{ problems: readonly Problem[]; notes: readonly string[] }> {
  try {
    const agreement = await agreementFrom(file);
    const problems = checkAgreement(agreement, directoryInUse());
    const [lines, sums] = [agreement.lines.length, agreement.stated.length];
    const left = (agreement.unsupported ?? []).map(({ id, reason }) =>
      SENTENCES.unsupported[lang](id, reason),
    );
    const sound = SENTENCES.sound[lang](file, lines, sums);
    return { problems, notes: [sound, ...left, ...neededWords(agreement, lang)] };
  } catch (error) {
    const misshapen = error instanceof AllocationError && error.problems.every(isOfShape);
    if (!misshapen) throw error;
    return { problems: error.problems, notes: [] };
  }
}

/** A file of the wrong shape is a result of the check; a file that cannot be read is an error. */
function isOfShape({ code }: Problem): boolean {
  return code === "agreement-shape" || code === "agreement-cell" || code === "json-invalid";
}

async function describe(
  _: Arguments,
  terminal: Terminal,
  lang: Language,
  subject: string | undefined,
): Promise<ExitCode> {
  const agreement = await agreementFrom(needed(subject, "describe"));
  const lines = plainSpaces(describeAgreement(agreement, { lang }).join("\n\n"));
  terminal.out(`${lines}\n`);
  return EXIT.ok;
}

async function start(
  args: Arguments,
  terminal: Terminal,
  lang: Language,
  file: string | undefined,
): Promise<ExitCode> {
  const named = file === undefined || file === STANDARD_STREAM ? undefined : file;
  const format = newFormat(args, named);
  const content = await newContent(format, lang);
  if (named === undefined) {
    if (typeof content !== "string")
      refuse("argument-missing", [], { argument: `<agreement.${format}>`, command: "agreement new" });
    terminal.out(content);
    return EXIT.ok;
  }
  const recipients = args.each("recipients").map((list) => ` --recipients ${quoted(list)}`);
  const next = `npx fordela agreement check ${quoted(named)}${recipients.join("")}`;
  // The schema is written beside it under that name.
  if (basename(named) === SCHEMA_FILE) refuse("file-exists", [named], { file: named });
  writeNew(named, content);
  if (format === "json") {
    const folder = named.slice(0, Math.max(named.lastIndexOf("/"), named.lastIndexOf("\\")) + 1);
    writeFile(`${folder}${SCHEMA_FILE}`, await schemaText());
  }
  const sentence = format === "json" ? SENTENCES.written : SENTENCES.sheetWritten;
  terminal.out(`${sentence[lang](named, next)}\n`);
  return EXIT.ok;
}

type NewFormat = "json" | "csv" | "xlsx" | "ods";
const NEW_FORMATS: readonly NewFormat[] = ["json", "csv", "xlsx", "ods"];

/** The format of the file's ending, else that of `--format`, else JSON. */
function newFormat(args: Arguments, file: string | undefined): NewFormat {
  const stated = args.one("format") as NewFormat | undefined;
  const formats = stated ? [stated] : NEW_FORMATS;
  const ending = file === undefined ? undefined : endingOf(file, "agreement new", formats);
  return ending ?? stated ?? "json";
}

async function newContent(format: NewFormat, lang: Language): Promise<string | Uint8Array> {
  if (format === "json") return agreementTemplate(lang);
  const { agreementSheetCsv, agreementSheetDraft } = await import("../agreement-sheet-draft.ts");
  if (format === "csv") return agreementSheetCsv(lang);
  const { writeWorkbook } = await import("../../workbooks/write-workbook.ts");
  const sheet = agreementSheetDraft(lang);
  return writeWorkbook({ title: sheet.name, sheets: [sheet] }, format);
}

async function exported(
  args: Arguments,
  terminal: Terminal,
  _: Language,
  subject: string | undefined,
): Promise<ExitCode> {
  const { writeAgreement } = await import("../../agreements/shape/write-agreement.ts");
  const agreement = agreementOf(needed(subject, "export"));
  // It is of Sweden's recipients and money, whichever others are in use.
  const text = whileInUse(undefined, () => writeAgreement({ ...agreement, terms: termsOf(agreement) }));
  return print(args, terminal, text);
}

async function schema(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  return print(args, terminal, await schemaText());
}

async function schemaText(): Promise<string> {
  const { agreementJsonSchema } = await import("../../agreements/shape/agreement-json-schema.ts");
  return `${JSON.stringify(agreementJsonSchema(), null, 2)}\n`;
}

function print(args: Arguments, terminal: Terminal, text: string): ExitCode {
  formatByEnding(args, "output", ["json"]);
  printResult(text, args.one("output"), terminal);
  return EXIT.ok;
}

function needed(subject: string | undefined, action: Action): string {
  if (subject !== undefined) return subject;
  const argument = action === "export" ? Object.keys(AGREEMENTS).join(" | ") : "<agreement.json>";
  throw new AllocationError([problem("argument-missing", [], { argument, command: `agreement ${action}` })]);
}
