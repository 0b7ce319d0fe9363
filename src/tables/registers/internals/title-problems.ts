import { type Problem, problemAt } from "../../../problems/problem.ts";
import { type Cell, placeOf } from "../../csv/grid.ts";
import { contentsOf } from "./contents-of.ts";
import { periodProblem } from "./period-problem.ts";
import { contradiction } from "./periods-in.ts";

/** Titles about the file, not about what was counted. */
const ABOUT_FILE = /uppdater|hämtad|publicer|skapad|källa|updated|retrieved|published|created|source/i;
/** Whether a title is about the file: when it was updated, by whom. */
export function isAboutFile(title: string): boolean {
  return ABOUT_FILE.test(title);
}

const PEOPLE = /(?:folkmängd|folkmangd|befolkning)(?:en|er)?(?!\p{L})|population|invånare|inhabitants/iu;

/**
 * The titles above a register's header that contradict it: another time, or the contents of another table.
 *
 * @param bare whether the counts are headed by a time only, so that a title must name what they are
 */
export function titleProblems(cells: readonly Cell[], date: string, bare: boolean): Problem[] {
  const titles = cells.filter(({ text }) => text.trim() !== "" && !isAboutFile(text));
  const unsaid = bare && !titles.some(({ text }) => PEOPLE.test(text) || contentsOf(text) === "total");
  return titles.flatMap((cell, index) => {
    const period = contradiction(cell.text, date);
    return [
      ...(period ? [periodProblem(cell, period, date)] : []),
      ...(isOther(cell.text) || (unsaid && index === 0)
        ? [problemAt("population-contents", placeOf(cell), { header: cell.text.trim() })]
        : []),
    ];
  });
}

/** Whether a title names something else than people, or only one sex. "Folkmängd och folkökning" names both. */
function isOther(title: string): boolean {
  const contents = contentsOf(title);
  if (contents === "men" || contents === "women") return true;
  const [what = ""] = title.split(/ (?:efter|by) /i);
  return contents === "other" && !(PEOPLE.test(what) && /,| och | and /i.test(what));
}
