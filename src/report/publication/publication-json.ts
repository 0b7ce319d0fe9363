import type { Publication, PublicationFigure } from "../../allocate/publish-allocation.ts";
import { isEstimate, registersOf } from "../../allocate/total-by.ts";
import { describe } from "../../messages/describe.ts";
import { nearestOf } from "../../numbers/floor-of.ts";
import { jsonText } from "../json-text.ts";
import { reportOfPublication } from "../report-of-publication.ts";
import type { ReportOptions, ShownRecipients } from "../report-options.ts";
import { printedUnit } from "./printed-unit.ts";
import { publicationNotes } from "./publication-notes.ts";
import { figureName } from "./publication-tables.ts";

/**
 * A publication as JSON: every printed amount and sum beside what was allocated, and those amounts that are not the
 * nearest. Amounts are kronor as text. Where the figures cannot be rounded together `printed` is `null`, and
 * `contradiction` names the figures that contradict each other.
 *
 * @example
 * ```ts
 * import { allocate } from "fordela";
 * import { publicationJson, publishAllocation } from "fordela/publish";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"], unit: "krona" });
 * JSON.parse(publicationJson(publishAllocation(allocation, 100_000_000n))).amounts[0].printed; // "2000000.00"
 * ```
 */
export function publicationJson(
  publication: Publication,
  options: ReportOptions & ShownRecipients = {},
): string {
  return reportOfPublication("publicationJson", publication, options, { recipients: true }, written);
}

function written(publication: Publication, options: ReportOptions & ShownRecipients): string {
  const { lang = "sv", recipients } = options;
  const { allocation, figures, amounts, unit, found } = publication;
  const { agreement } = allocation;
  const moved = new Set(found.kind === "rounded" ? found.moved : []);
  const isShown = ({ level, code }: PublicationFigure): boolean =>
    !recipients || code === null || recipients.has(`${level}:${code}`);
  const data = (figure: PublicationFigure, index: number): Record<string, unknown> => ({
    ...figure,
    name: figureName(publication, figure, lang),
    ...(index < amounts && { moved: moved.has(index) }),
    ...(moved.has(index) && { nearest: nearestOf(figure.exact, unit) * unit }),
  });
  const all = figures.map((figure, index) => ({ figure, data: data(figure, index) }));
  const shown = (from: number, to: number): unknown[] =>
    all.slice(from, to).flatMap(({ figure, data: one }) => (isShown(figure) ? [one] : []));
  return jsonText({
    agreement: { id: agreement.id, title: agreement.title, source: agreement.source },
    population: agreement.population,
    estimate: isEstimate(allocation),
    registers: registersOf(allocation),
    unit,
    printedIn: printedUnit(unit),
    verdict: found.kind,
    ...(found.kind === "rounded" && {
      movement: found.movement,
      least: found.least,
      moved: found.moved.map((index) => all[index]?.data),
    }),
    ...(found.kind === "contradiction" && {
      contradiction: {
        irreducible: found.irreducible,
        figures: [
          ...found.sums.map((index) => all[amounts + index]?.data),
          ...found.cells.map((index) => all[index]?.data),
        ],
      },
    }),
    ...(found.kind === "undecided" && { effort: found.effort }),
    notes: publicationNotes(publication, lang),
    amounts: shown(0, amounts),
    sums: shown(amounts, all.length),
    problems: allocation.problems.map((problem) => ({
      ...problem,
      message: describe(problem, { lang, for: "command" }),
    })),
  });
}
