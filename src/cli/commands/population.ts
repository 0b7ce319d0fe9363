import { formatDate } from "../../language/format-date.ts";
import type { InBoth, Language } from "../../language/language.ts";
import { HEADINGS, LEVEL_HEADINGS, STATUS_WORDS } from "../../language/level-words.ts";
import { counted } from "../../language/list-of.ts";
import { formatCount } from "../../money/format-kr.ts";
import { BUNDLED } from "../../population/bundled/bundled-info.ts";
import type { Ages, CountedLevel, Register } from "../../population/register.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import { SWEDEN } from "../../recipients/directory.ts";
import { levelNamed } from "../../recipients/level-named.ts";
import { textTable } from "../../report/text-table.ts";
import { csvLine } from "../../text/csv-line.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import type { Command } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import type { Arguments } from "../options/arguments.ts";
import { formatByEnding, type OutputFormat } from "../options/output-format.ts";
import { refuseOverwriting } from "../options/refuse-overwriting.ts";
import { EXPECTED, importFromFile, registerFrom, registerProblems } from "../options/registers-from.ts";
import { printProblems } from "../print-problems.ts";
import type { Terminal } from "../terminal.ts";
import { bytesOf, isWorkbook, WORKBOOKS } from "../workbook-output.ts";
import { writeFile } from "../write-file.ts";

const ACTIONS = ["list", "show", "check", "import"] as const;
const COUNTED: readonly CountedLevel[] = ["county", "municipality", "nation"];

const WORDS: Readonly<Record<"nation" | "county" | "population", InBoth<string>>> = {
  nation: { sv: "riket", en: "nation" },
  county: { sv: "län", en: "counties" },
  population: { sv: "Folkmängd", en: "Population" },
};

const LEVEL: Readonly<Record<CountedLevel, InBoth<string>>> = {
  county: LEVEL_HEADINGS.county,
  municipality: LEVEL_HEADINGS.municipality,
  nation: { sv: "Riket", en: "Nation" },
};

const LIST_HEADINGS: InBoth<readonly string[]> = {
  sv: ["register", "status", "län", "kommuner", "åldrar"],
  en: ["register", "status", "counties", "municipalities", "ages"],
};

interface PopulationSentences {
  readonly aged: (ages: string) => string;
  /** Sums that the disclosure control of SCB explains, in one sentence: how many, and the one that is furthest off. */
  readonly perturbed: (count: number, code: string, persons: number) => string;
  /** Where an imported register is, and how it is used. */
  readonly written: (file: string, date: string) => string;
  readonly usable: (register: string, day: string, totals: string, ages: string) => string;
}

const SENTENCES: { readonly [S in keyof PopulationSentences]: InBoth<PopulationSentences[S]> } = {
  aged: { sv: (ages) => `${ages} år`, en: (ages) => `${ages} years` },
  perturbed: {
    sv: (count, code, persons) =>
      `SCB:s röjandeskydd har ändrat talen: ${count === 1 ? "en summa skiljer" : `${count} summor skiljer`} sig från sina delar, som mest ${counted(persons, "person", "personer")} (${code}). Det är inom vad metoden ger.`,
    en: (count, code, persons) =>
      `The figures are perturbed by SCB's disclosure control: ${count === 1 ? "one sum differs from its" : `${count} sums differ from their`} parts, at most by ${counted(persons, "person", "persons")} (${code}). That is within what the method gives.`,
  },
  written: {
    sv: (file, date) =>
      `Registret finns i ${file}. Använd det med --population ${file} --population-date ${date}.`,
    en: (file, date) =>
      `The register is in ${file}. Use it with --population ${file} --population-date ${date}.`,
  },
  usable: {
    sv: (register, day, totals, ages) =>
      `✓ ${register} kan användas: ${day}, folkmängd för ${totals}; åldrar för ${ages}.`,
    en: (register, day, totals, ages) =>
      `✓ ${register} can be used: ${day}, population by ${totals}; ages by ${ages}.`,
  },
};

/** `fordela population`: the registers there are, what they hold, and whether a file can serve as one. */
export const populationCommand: Command = {
  options: {
    level: {
      type: "string",
      values: COUNTED,
      meaning: (word) => (/^(riket|nation)$/i.test(word) ? "nation" : levelNamed(word)),
    },
    ages: { type: "string" },
    format: { type: "string", values: ["text", "csv"] },
    "population-date": { type: "string" },
    date: { type: "string", synonymOf: "population-date" },
    table: { type: "string" },
    output: { type: "string" },
    sheet: { type: "string" },
  },
  arguments: ["list|show|check|import"],
  optional: 1,

  async run(args, terminal, lang) {
    const [action, subject] = args.positionals;
    const ofImport = ["output", "table"].find((option) => args.has(option));
    if (ofImport && action !== "import")
      throw new AllocationError([
        problem("argument-missing", [], { argument: "population import <file>", command: `--${ofImport}` }),
      ]);
    refuseOverwriting(args);
    if (action === "list" && subject !== undefined)
      throw new AllocationError([
        problem("argument-extra", [], { argument: subject, command: "population list" }),
      ]);
    if (action === "list") return list(terminal, lang);
    if (action !== "show" && action !== "check" && action !== "import")
      throw new AllocationError([
        problem("option-value", [], { option: "population", value: action ?? "", allowed: ACTIONS }),
      ]);
    if (subject === undefined)
      throw new AllocationError([
        problem("argument-missing", [], {
          argument: action === "show" ? "<register>" : "<file>",
          command: `population ${action}`,
        }),
      ]);
    if (action === "show") return show(subject, args, terminal, lang);
    return check(subject, action === "import", args, terminal, lang);
  },
};

function list(terminal: Terminal, lang: Language): ExitCode {
  const agesOf = (ages: readonly CountedLevel[]): string => {
    if (ages.includes("municipality")) return "✓";
    if (ages.includes("county")) return WORDS.county[lang];
    return ages.includes("nation") ? WORDS.nation[lang] : "–";
  };
  const yes = (has: boolean): string => (has ? "✓" : "–");
  const rows = BUNDLED.map(({ id, status, levels, ages }) => [
    id,
    STATUS_WORDS[status][lang],
    yes(levels.includes("county")),
    yes(levels.includes("municipality")),
    agesOf(ages),
  ]);
  const headings = LIST_HEADINGS[lang];
  const sources = BUNDLED.map(({ id, source, note }) => [`${id}: ${source}.`, note].join(" ").trim());
  terminal.out(`${textTable({ headings, groups: [rows], left: 2 })}\n\n${sources.join("\n")}\n`);
  return EXIT.ok;
}

async function show(subject: string, args: Arguments, terminal: Terminal, lang: Language): Promise<ExitCode> {
  const register = await registerFrom(subject, args.one("population-date"));
  const level = (args.one("level") ?? "county") as CountedLevel;
  const ages = readAges(args.one("ages"));
  const counts = register.codes(level).map((code) => [code, register.count(code, ages)] as const);
  if (counts.some(([, count]) => count === undefined) || counts.length === 0)
    throw new AllocationError([lacking(register, level, ages)]);
  if (args.one("format") === "csv") {
    const age = ages ? ages.join("-") : "total";
    const lines = counts.map(([code, count]) => csvLine([code, nameOf(code), age, String(count)]));
    terminal.out(`${[csvLine(["code", "name", "age", "population"]), ...lines].join("\n")}\n`);
    return EXIT.ok;
  }
  const people = (count: number): string => plainSpaces(formatCount(count, { lang }));
  const rows = counts.map(([code, count]) => [`${code} ${nameOf(code)}`, people(count as number)]);
  const sum = counts.reduce((total, [, count]) => total + (count as number), 0);
  const day = formatDate(register.date, lang);
  const heading = ages ? SENTENCES.aged[lang](ages.join("–")) : WORDS.population[lang];
  const total = [HEADINGS.total[lang], people(sum)];
  const title = `${register.id}, ${day}, ${STATUS_WORDS[register.status][lang]}. ${register.source}`;
  terminal.out(
    `${title}\n\n${textTable({ headings: [LEVEL[level][lang], heading], groups: [rows, [total]] })}\n`,
  );
  return EXIT.ok;
}

async function check(
  file: string,
  isImport: boolean,
  args: Arguments,
  terminal: Terminal,
  lang: Language,
): Promise<ExitCode> {
  const format = formatByEnding(args, "output", ["csv", ...WORKBOOKS]);
  const { imported, notes } = await importFromFile(file, args.one("population-date"), {
    inArchive: args.one("table"),
    sheet: args.one("sheet"),
  });
  const { register } = imported;
  printProblems(notes, terminal, lang);
  const problems = registerProblems(register);
  if (isImport) {
    const { importText } = await import("../../report/register/import-text.ts");
    terminal.out(`${importText(imported, EXPECTED, lang)}\n\n`);
  }
  const perturbed = problems.flatMap((found) => (isPerturbed(found) ? [found.details] : []));
  printProblems(
    problems.filter((found) => !isPerturbed(found)),
    terminal,
    lang,
  );
  const [furthest] = perturbed.toSorted((a, b) => gapOf(b) - gapOf(a));
  if (furthest)
    terminal.err(`! ${SENTENCES.perturbed[lang](perturbed.length, furthest.code, gapOf(furthest))}\n`);
  if (problems.some((found) => found.severity === "error")) return EXIT.problems;
  const levels = (of: readonly CountedLevel[]): string =>
    of.map((level) => LEVEL[level][lang].toLowerCase()).join(", ") || "–";
  const day = formatDate(register.date, lang);
  terminal.out(
    `${SENTENCES.usable[lang](register.id, day, levels(register.levels), levels(register.ages))}\n`,
  );
  const output = args.one("output");
  if (output === undefined) return EXIT.ok;
  writeFile(output, await registerIn(format, register, lang));
  terminal.out(`${SENTENCES.written[lang](output, register.date)}\n`);
  return EXIT.ok;
}

async function registerIn(
  format: OutputFormat | undefined,
  register: Register,
  lang: Language,
): Promise<string | Uint8Array> {
  if (isWorkbook(format)) {
    const { populationWorkbook } = await import("../../report/population-workbook.ts");
    return bytesOf(populationWorkbook(register, nameOf, lang), format);
  }
  const { toCsv } = await import("../../population/to-csv.ts");
  return toCsv(register, nameOf);
}

/** Whether a sum is off by no more than disclosure control explains. */
function isPerturbed(found: Problem): found is Problem<"population-sum"> {
  return found.code === "population-sum" && found.severity === "warning";
}

function gapOf({ stated, computed }: Problem<"population-sum">["details"]): number {
  return Math.abs(Number(stated) - Number(computed));
}

function readAges(text: string | undefined): Ages | undefined {
  if (text === undefined) return undefined;
  const match = /^(\d{1,3})[-–](\d{1,3})$/.exec(text);
  const [from, to] = [Number(match?.[1]), Number(match?.[2])];
  if (match && from <= to && to <= 100) return [from, to];
  throw new AllocationError([
    problem("option-value", ["--ages"], {
      option: "--ages",
      value: text,
      allowed: ["0-18", "0-25", "65-100"],
    }),
  ]);
}

function lacking(register: Register, level: CountedLevel, ages: Ages | undefined) {
  if (ages)
    return problem("register-ages-missing", ["--ages"], {
      line: null,
      register: register.id,
      level,
      ages: ages.join("–"),
    });
  return problem("option-value", ["--level"], { option: "--level", value: level, allowed: register.levels });
}

function nameOf(code: string): string {
  if (code === "00") return "Riket";
  const level = code.length === 2 ? "county" : "municipality";
  return SWEDEN.recipients(level).find((one) => one.code === code)?.name ?? code;
}
