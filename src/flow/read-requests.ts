import type { Agreement } from "../agreements/agreement.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { checkArgument } from "../problems/check-argument.ts";
import type { Problem } from "../problems/problem.ts";
import { levelsInUse } from "../recipients/in-use.ts";
import type { Grid } from "../tables/csv/grid.ts";
import { flowTable } from "./internals/flow-table.ts";
import { recipientOfCode } from "./internals/recipient-of-code.ts";
import { linesAt, postsNamed, unknownPost } from "./posts-named.ts";

/** A recipient that asks for what others did not requisition of a line. */
export interface FlowRequest {
  readonly line: string;
  /** The official code of the recipient. */
  readonly code: string;
}

/**
 * Reads a file of who asks for more: columns kod and post, or code and line. A row without a post asks for every line of
 * the recipient's level.
 *
 * @throws AllocationError `flow-columns`, `recipient-unknown`, `party-level`, `post-unknown`, each at its cell
 *
 * @example
 * ```ts
 * import { agreementOf } from "fordela";
 * import { readRequests } from "fordela/flow";
 * readRequests("kod;post\n23;lan-medverkan\n", agreementOf("2025")); // [{ line: "lan-medverkan", code: "23" }]
 * ```
 */
export function readRequests(
  input: Uint8Array | string | Grid,
  agreement: Agreement,
  file = "input",
): FlowRequest[] {
  checkArgument("readRequests", "input", input, "string", "bytes", "{rows problems}");
  const table = flowTable(input, file, ["code"], ["post"]);
  const faults: Problem[] = [];
  const requests = table.rows.flatMap(({ cell }): FlowRequest[] => {
    const post = cell("post");
    const text = post.text.trim();
    const named = text === "" ? agreement : postsNamed(agreement, text);
    if (named === undefined) {
      faults.push(unknownPost(post, agreement));
      return [];
    }
    const levels = levelsInUse().filter((level) => named.lines.some((line) => line.level === level));
    const id = recipientOfCode(cell("code"), { levels, post: text, linesOf: linesAt(agreement) });
    if (typeof id !== "string") {
      faults.push(id);
      return [];
    }
    const [level = "", code = ""] = id.split(":");
    return named.lines.filter((line) => line.level === level).map((line) => ({ line: line.id, code }));
  });
  if (faults.length > 0) throw new AllocationError(faults);
  return requests;
}
