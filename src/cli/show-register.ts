import { formatDate } from "../language/format-date.ts";
import type { InBoth, Language } from "../language/language.ts";
import { HEADINGS, STATUS_WORDS } from "../language/level-words.ts";
import { formatCount } from "../money/format-kr.ts";
import type { Ages, CountedLevel, Register } from "../population/register.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { problem } from "../problems/problem.ts";
import { textTable } from "../report/text-table.ts";
import { csvLine } from "../text/csv-line.ts";
import { plainSpaces } from "../text/plain-spaces.ts";
import { countedHeading } from "./counted-heading.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { nameOfCounted } from "./name-of-counted.ts";
import type { Arguments } from "./options/arguments.ts";
import { outputFormat } from "./options/output-format.ts";
import { registerFrom } from "./options/registers-from.ts";
import { printResult } from "./print-result.ts";
import type { Terminal } from "./terminal.ts";
import { bytesOf, isWorkbook, WORKBOOKS } from "./workbook-output.ts";

const POPULATION: InBoth<string> = { sv: "Folkmängd", en: "Population" };

const AGED: InBoth<(ages: string) => string> = {
  sv: (ages) => `${ages} år`,
  en: (ages) => `${ages} years`,
};

interface ShownCounts {
  readonly register: Register;
  readonly level: CountedLevel;
  readonly ages: Ages | undefined;
  readonly counts: readonly (readonly [code: string, people: number])[];
}

/** What a register holds at one level, of all ages or of some, on the terminal or in a file. */
export async function showRegister(
  subject: string,
  args: Arguments,
  terminal: Terminal,
  lang: Language,
): Promise<ExitCode> {
  const register = await registerFrom(subject, args.one("population-date"));
  const level = args.one("level") ?? register.levels.find((held) => held !== "nation") ?? "county";
  const ages = readAges(args.one("ages"));
  const counts = register.codes(level).map((code) => [code, register.count(code, ages)] as const);
  if (counts.some(([, count]) => count === undefined) || counts.length === 0)
    throw new AllocationError([lacking(register, level, ages)]);
  const format = outputFormat(args, ["text", "csv"], WORKBOOKS);
  const shown: ShownCounts = { register, level, ages, counts: counts as [string, number][] };
  if (isWorkbook(format)) {
    const { populationWorkbook } = await import("../report/population-workbook.ts");
    const draft = populationWorkbook(register, nameOfCounted, lang, { level, ages, label: ageLabel(ages) });
    printResult(await bytesOf(draft, format), args.one("output"), terminal);
  } else printResult(format === "csv" ? csvOf(shown) : textOf(shown, lang), args.one("output"), terminal);
  return EXIT.ok;
}

function csvOf({ ages, counts }: ShownCounts): string {
  const lines = counts.map(([code, count]) =>
    csvLine([code, nameOfCounted(code), ageLabel(ages), String(count)]),
  );
  return `${[csvLine(["code", "name", "age", "population"]), ...lines].join("\n")}\n`;
}

function textOf({ register, level, ages, counts }: ShownCounts, lang: Language): string {
  const people = (count: number): string => plainSpaces(formatCount(count, { lang }));
  const rows = counts.map(([code, count]) => [`${code} ${nameOfCounted(code)}`, people(count)]);
  const sum = counts.reduce((total, [, count]) => total + count, 0);
  const day = formatDate(register.date, lang);
  const heading = ages ? AGED[lang](ages.join("–")) : POPULATION[lang];
  const total = [HEADINGS.total[lang], people(sum)];
  const title = `${register.id}, ${day}, ${STATUS_WORDS[register.status][lang]}. ${register.source}`;
  const headings = [countedHeading(level, lang), heading];
  return `${title}\n\n${textTable({ headings, groups: [rows, [total]] })}\n`;
}

function ageLabel(ages: Ages | undefined): string {
  return ages ? ages.join("-") : "total";
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
