import type { Allocation } from "../../allocate/allocation.ts";
import { isEstimate } from "../../allocate/total-by.ts";
import { registerSentences } from "../../explain/register-notes.ts";
import type { Language } from "../../language/language.ts";
import { whatIfNotes } from "../allocation/allocation-notes.ts";
import type { FlowDocument } from "./flow-document.ts";

/** A document with what a reader of its rights must know: which lines are a what-if, and which are estimates. */
export function withAmountNotes(
  document: FlowDocument,
  allocation: Allocation,
  /** The lines that the document is about. */
  ids: ReadonlySet<string>,
  lang: Language,
): FlowDocument {
  const { agreement } = allocation;
  const lines = allocation.lines.filter(({ line }) => ids.has(line.id));
  const estimated = lines.filter((line) => isEstimate({ lines: [line] }));
  const notes = [
    ...whatIfNotes({ agreement, lines }, lang),
    ...registerSentences({ lines: estimated }, lang),
  ];
  return { ...document, notes: [...notes, ...document.notes] };
}
