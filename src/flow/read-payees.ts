import { AllocationError } from "../problems/allocation-error.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { type Problem, problemAt } from "../problems/problem.ts";
import { LEVELS, type Level, recipientId } from "../recipients/recipient.ts";
import { findRecipient, resolveAll } from "../recipients/resolve.ts";
import { type Cell, type Grid, placeOf } from "../tables/csv/grid.ts";
import { flowTable } from "./internals/flow-table.ts";
import { readOrganisationNumber } from "./organisation-number.ts";
import type { Payee } from "./payee.ts";

const LONGEST_ECHO = 80;

/**
 * Reads a file of payees: which actor gets a county's money, with its organisation number. Columns: kod, post, mottagare,
 * orgnr, or code, line, payee, orgno. A code of two digits means the county where counties have money.
 *
 * @param input CSV as text or bytes, or the grid of another reader
 * @param options the levels that have money, all by default, and the file's name in problems
 * @returns the payees, and a problem `organisation-number` for each number that is wrong, which is never repeated
 * @throws AllocationError `flow-columns`, `recipient-unknown`, `row-ragged`, `file-empty`, `file-not-text`, `csv-malformed`
 *
 * @example
 * ```ts
 * import { readPayees } from "fordela/flow";
 * readPayees("kod;post;mottagare;orgnr\n23;;Region Jämtland Härjedalen;232100-0214\n").payees[0]?.id; // "county:23"
 * ```
 */
export function readPayees(
  input: Uint8Array | string | Grid,
  options: { readonly levels?: readonly Level[] | undefined; readonly file?: string | undefined } = {},
): { readonly payees: readonly Payee[]; readonly problems: readonly Problem[] } {
  checkArgument("readPayees", "input", input, "string", "bytes", "{rows problems}");
  const { levels = LEVELS, file = "input" } = options;
  const table = flowTable(input, file, ["code", "payee"], ["post", "number"]);
  const faults: Problem[] = [];
  const problems: Problem[] = [];
  const payees = table.rows.flatMap(({ cell }): Payee[] => {
    const [code, number] = [cell("code"), cell("number")];
    const id = recipientOfCode(code, levels);
    if (typeof id !== "string") {
      faults.push(id);
      return [];
    }
    const name = cell("payee").text.trim();
    const written = number.text.trim();
    const reading = written === "" ? { number: "" } : readOrganisationNumber(written);
    if ("fault" in reading) {
      const details = { cell: number.address, who: name.slice(0, LONGEST_ECHO), fault: reading.fault };
      problems.push(problemAt("organisation-number", placeOf(number), details));
    }
    const known = "number" in reading ? reading.number : "";
    return [{ id, post: cell("post").text.trim(), name, number: known, place: placeOf(code) }];
  });
  if (faults.length > 0) throw new AllocationError(faults);
  return { payees, problems };
}

/** The recipient that a code or a name means, of the first level that has money. */
export function recipientOfCode(cell: Cell, levels: readonly Level[]): string | Problem {
  // A spreadsheet drops the zero before a county's code.
  const text = /^\d$|^\d{3}$/.test(cell.text.trim()) ? `0${cell.text.trim()}` : cell.text.trim();
  const [found] = resolveAll(text).filter(({ level }) => levels.includes(level));
  if (found) return recipientId(found);
  const name = text.slice(0, LONGEST_ECHO);
  const { problem } = findRecipient(name);
  const suggestions = problem?.code === "recipient-unknown" ? problem.details.suggestions : [];
  return problemAt("recipient-unknown", placeOf(cell), { name, level: null, suggestions });
}
