import { isTotal } from "./is-total.ts";
import { ofCodeAndLabel } from "./of-code-and-label.ts";

/** The civil statuses of Statistics Sweden, which together are everyone. */
export const STATUSES = ["single", "married", "divorced", "widowed"] as const;
export type MaritalStatus = (typeof STATUSES)[number];

const WORDS: ReadonlyMap<string, MaritalStatus> = /* @__PURE__ */ (() =>
  new Map(
    (
      [
        ["single", "ogifta ogift og single unmarried"],
        ["married", "gifta gift g married"],
        ["divorced", "skilda skild sk divorced"],
        [
          "widowed",
          "änkor/änklingar änka/änkling änkor änklingar änkl ä widowed widows/widowers widow/widower",
        ],
      ] as const
    ).flatMap(([status, words]) => words.split(" ").map((word) => [word, status] as const)),
  ))();

/** Headings of a column of civil statuses. */
export const MARITAL: readonly string[] = ["civilstånd", "civilstand", "marital status", "maritalstatus"];

/** The civil status that a text names, or everyone whatever theirs is; `undefined` for another text. */
export function maritalStatus(text: string): MaritalStatus | "total" | undefined {
  return ofCodeAndLabel(text, (part) => (isTotal(part) ? "total" : WORDS.get(part.trim().toLowerCase())));
}
