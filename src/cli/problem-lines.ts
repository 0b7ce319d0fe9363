import type { InBoth, Language } from "../language/language.ts";
import { sameInCells } from "../messages/same-in-cells.ts";
import { equalProblems } from "../problems/equal-problems.ts";
import type { Problem } from "../problems/problem.ts";
import { inUse } from "../recipients/in-use.ts";
import { placeLead } from "../report/place-lead.ts";
import { printable } from "../text/printable.ts";
import { describeForCommand } from "./describe-for-command.ts";

/** Problems as lines of text, each with its file and cell where it has them; the same sentence only once. */
export function problemLines(problems: readonly Problem[], lang: Language): readonly string[] {
  const files = new Set(problems.map(({ place }) => place?.file));
  const groups = [...files].flatMap((file) =>
    equalProblems(
      problems.filter(({ place }) => place?.file === file),
      (found) => found,
    ),
  );
  const lines = groups.map(([first, ...others]) => {
    const found = first as Problem;
    const mark = found.severity === "error" ? "✗" : "!";
    const text = printable(describeForCommand(found, lang));
    return `${mark} ${placeLead(found.place, text)}${text}${sameInCells(
      others.map((other) => other.place?.cell ?? ""),
      lang,
    )}\n`;
  });
  const hint = problems.some(isOfLevel) && !inUse() ? [`  ${BRING[lang]}\n`] : [];
  return [...new Set(lines), ...hint];
}

/** Whether a file of an agreement names a level that there is not. */
function isOfLevel({ code, path, details }: Problem): boolean {
  return (
    (code === "agreement-shape" && path.at(-1) === "level") ||
    (code === "agreement-cell" && "fault" in details && details.fault === "level")
  );
}

const BRING: InBoth<string> = {
  sv: "Egna nivåer, till exempel skolor: ange dem med --recipients FIL, eller under recipients i överenskommelsefilen.",
  en: "Levels of your own, such as schools: pass them with --recipients FILE, or write recipients in the agreement file.",
};
