import type { Agreement } from "../agreements/agreement.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { checkArgument } from "../problems/check-argument.ts";
import { type Problem, problemAt } from "../problems/problem.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import { nameKey } from "../recipients/name-key.ts";
import { resolveAll } from "../recipients/resolve.ts";
import { type Grid, placeOf } from "../tables/csv/grid.ts";
import { flowTable } from "./internals/flow-table.ts";
import { recipientOfCode } from "./internals/recipient-of-code.ts";
import { readOrganisationNumber } from "./organisation-number.ts";
import type { Payee } from "./payee.ts";
import { linesAt, postsNamed, unknownPost } from "./posts-named.ts";

const LONGEST_ECHO = 80;

/**
 * Reads a file of payees: which actor gets a county's money, with its organisation number. Columns: kod, post, mottagare,
 * orgnr, or code, line, payee, orgno. A code of two digits means the county where counties have money.
 *
 * @param input CSV as text or bytes, or the grid of another reader
 * @param options the agreement, whose posts and levels with money the rows are then of, and the file's name in problems
 * @returns the payees, and problems: `organisation-number` for each number that is wrong, which is never repeated, and
 * `payee-repeated` for a second payee of the same money
 * @throws AllocationError `flow-columns`, `recipient-unknown`, `party-level`, `post-unknown`, `row-ragged`, `file-empty`,
 * `file-not-text`, `csv-malformed`
 *
 * @example
 * ```ts
 * import { readPayees } from "fordela/flow";
 * readPayees("kod;post;mottagare;orgnr\n23;;Region Jämtland Härjedalen;232100-0214\n").payees[0]?.id; // "county:23"
 * ```
 */
export function readPayees(
  input: Uint8Array | string | Grid,
  options: { readonly agreement?: Agreement | undefined; readonly file?: string | undefined } = {},
): { readonly payees: readonly Payee[]; readonly problems: readonly Problem[] } {
  checkArgument("readPayees", "input", input, "string", "bytes", "{rows problems}");
  const { agreement, file = "input" } = options;
  const levels = agreement
    ? levelsInUse().filter((level) => agreement.lines.some((line) => line.level === level))
    : levelsInUse();
  const table = flowTable(input, file, ["code", "payee"], ["post", "number"]);
  const faults: Problem[] = [];
  const problems: Problem[] = [];
  const first = new Map<string, string>();
  const payees = table.rows.flatMap(({ cell }): Payee[] => {
    const [code, number, postCell] = [cell("code"), cell("number"), cell("post")];
    const post = postCell.text.trim();
    const id = recipientOfCode(code, { levels, post, linesOf: linesAt(agreement) });
    if (typeof id !== "string") {
      faults.push(id);
      return [];
    }
    if (agreement && post !== "" && postsNamed(agreement, post) === undefined) {
      faults.push(unknownPost(postCell, agreement));
      return [];
    }
    const name = cell("payee").text.trim();
    const written = number.text.trim();
    const reading = written === "" ? { number: "" } : readOrganisationNumber(written);
    if ("fault" in reading) {
      const details = { cell: number.address, who: name.slice(0, LONGEST_ECHO), fault: reading.fault };
      problems.push(problemAt("organisation-number", placeOf(number), details));
    }
    const money = `${id} ${nameKey(post)}`;
    const known = first.get(money);
    if (known === undefined) first.set(money, name);
    else if (nameKey(known) !== nameKey(name)) {
      const [recipient] = resolveAll(id);
      const payeeCell = cell("payee");
      const details = {
        cell: payeeCell.address,
        who: recipient?.name ?? id,
        post: post.slice(0, LONGEST_ECHO),
        payee: name.slice(0, LONGEST_ECHO),
        first: known.slice(0, LONGEST_ECHO),
      };
      problems.push(problemAt("payee-repeated", placeOf(payeeCell), details));
    }
    const valid = "number" in reading ? reading.number : "";
    return [{ id, post, name, number: valid, place: placeOf(code) }];
  });
  if (faults.length > 0) throw new AllocationError(faults);
  return { payees, problems };
}
