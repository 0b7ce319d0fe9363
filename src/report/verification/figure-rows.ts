import type { Language } from "../../language/language.ts";
import { formatDifference, formatKr } from "../../money/format-kr.ts";
import type { Ore } from "../../money/ore.ts";
import type { ProblemCode } from "../../problems/problem.ts";
import { krona } from "../../recipients/unit-in-use.ts";
import { printable } from "../../text/printable.ts";
import { differenceOf, type Finding } from "./finding.ts";
import { VERIFICATION_WORDS } from "./verification-words.ts";

const MARKS: Partial<Record<ProblemCode, "rowSum" | "otherUnit">> = {
  "row-sum": "rowSum",
  "total-unit": "otherUnit",
};

/** The headings of the table of wrong figures; the first two columns are text. */
export function figureHeadings(lang: Language): string[] {
  return (["cell", "recipient", "printed", "expected", "difference"] as const).map(
    (word) => VERIFICATION_WORDS[word][lang],
  );
}

/** Wrong figures as rows of cell, recipient, printed, expected and difference, in kronor. */
export function figureRows(findings: readonly Finding[], lang: Language): string[][] {
  const fine = findings.some(({ printed, expected }) =>
    [printed, expected].some((ore) => ore && ore % krona()),
  );
  const kr = (ore: Ore): string => formatKr(ore, { lang, decimals: fine ? 2 : 0 });
  return findings.map((finding) => {
    const { cell, printed, expected } = finding;
    const difference = differenceOf(finding);
    return [
      cell,
      label(finding, lang),
      printed === null ? VERIFICATION_WORDS.empty[lang] : kr(printed),
      expected === null ? "" : kr(expected),
      difference === null ? "" : formatDifference(difference, { lang, decimals: fine ? 2 : 0 }),
    ];
  });
}

function label({ label: name, problem }: Finding, lang: Language): string {
  const mark = MARKS[problem.code];
  return printable(mark ? `${name} (${VERIFICATION_WORDS[mark][lang]})` : name);
}
