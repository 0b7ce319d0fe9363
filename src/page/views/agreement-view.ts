import type { Agreement } from "../../agreements/agreement.ts";
import { describeAgreement } from "../../explain/describe-agreement.ts";
import type { Language } from "../../language/language.ts";
import { levelHeading, levelWords } from "../../language/level-words.ts";
import { lineName } from "../../language/line-name.ts";
import { orePer } from "../../money/money-unit.ts";
import { levelsInUse } from "../../recipients/in-use.ts";
import type { Level } from "../../recipients/recipient.ts";
import { unitHeading } from "../../report/publication/printed-unit.ts";
import { printable } from "../../text/printable.ts";

/** An agreement as the page shows it. */
export interface AgreementView {
  readonly id: string;
  readonly title: string;
  /** Its levels, each as the heading of a list and as a word for its recipients. */
  readonly levels: readonly { readonly level: Level; readonly name: string; readonly several: string }[];
  /** The units of tables, as `TableChoice` has them and as such tables write them. */
  readonly units: readonly (readonly [unit: "kr" | "tkr" | "mnkr", name: string])[];
  readonly lines: readonly { readonly id: string; readonly name: string }[];
  /** What it is, and each line with its key, in words. */
  readonly described: readonly string[];
}

/** Lays out an agreement. */
export function agreementView(agreement: Agreement, lang: Language): AgreementView {
  const levels = levelsInUse().filter((level) => agreement.lines.some((line) => line.level === level));
  return {
    id: agreement.id,
    title: printable(agreement.title),
    levels: levels.map((level) => ({
      level,
      name: levelHeading(level)[lang],
      several: levelWords(level)[lang],
    })),
    units: (["kr", "tkr", "mnkr"] as const).map((unit) => [unit, unitHeading(orePer(unit))]),
    lines: agreement.lines.map((line) => ({ id: line.id, name: printable(lineName(line, { agreement })) })),
    described: describeAgreement(agreement, { lang }).map(printable),
  };
}
