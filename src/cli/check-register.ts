import { formatDate } from "../language/format-date.ts";
import type { InBoth, Language } from "../language/language.ts";
import { counted } from "../language/list-of.ts";
import type { CountedLevel, Register } from "../population/register.ts";
import type { Problem } from "../problems/problem.ts";
import { countedHeading } from "./counted-heading.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { nameOfCounted } from "./name-of-counted.ts";
import type { Arguments } from "./options/arguments.ts";
import { formatByEnding, type OutputFormat } from "./options/output-format.ts";
import { expectedCodes, importFromFile, registerProblems } from "./options/registers-from.ts";
import { printProblems } from "./print-problems.ts";
import type { Terminal } from "./terminal.ts";
import { bytesOf, isWorkbook, WORKBOOKS } from "./workbook-output.ts";
import { writeFile } from "./write-file.ts";

interface CheckSentences {
  /** Sums that the disclosure control of SCB explains, in one sentence: how many, and the one that is furthest off. */
  readonly perturbed: (count: number, code: string, persons: number) => string;
  /** Where an imported register is, and how it is used. */
  readonly written: (file: string, date: string) => string;
  readonly usable: (register: string, day: string, totals: string, ages: string) => string;
}

const SENTENCES: { readonly [S in keyof CheckSentences]: InBoth<CheckSentences[S]> } = {
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

/** Whether a file can serve as a register; `isImport` adds a report of what it holds, and writes it where asked. */
export async function checkRegister(
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
  await printProblems(notes, terminal, lang);
  const problems = registerProblems(register);
  if (isImport) {
    const { importText } = await import("../report/register/import-text.ts");
    terminal.out(`${importText(imported, expectedCodes(), lang)}\n\n`);
  }
  const perturbed = problems.flatMap((found) => (isPerturbed(found) ? [found.details] : []));
  await printProblems(
    problems.filter((found) => !isPerturbed(found)),
    terminal,
    lang,
  );
  const [furthest] = perturbed.toSorted((a, b) => gapOf(b) - gapOf(a));
  if (furthest)
    terminal.err(`! ${SENTENCES.perturbed[lang](perturbed.length, furthest.code, gapOf(furthest))}\n`);
  if (problems.some((found) => found.severity === "error")) return EXIT.problems;
  const levels = (of: readonly CountedLevel[]): string =>
    of.map((level) => countedHeading(level, lang).toLowerCase()).join(", ") || "–";
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
    const { populationWorkbook } = await import("../report/population-workbook.ts");
    return bytesOf(populationWorkbook(register, nameOfCounted, lang), format);
  }
  const { toCsv } = await import("../population/to-csv.ts");
  return toCsv(register, nameOfCounted);
}

/** Whether a sum is off by no more than disclosure control explains. */
function isPerturbed(found: Problem): found is Problem<"population-sum"> {
  return found.code === "population-sum" && found.severity === "warning";
}

function gapOf({ stated, computed }: Problem<"population-sum">["details"]): number {
  return Math.abs(Number(stated) - Number(computed));
}
