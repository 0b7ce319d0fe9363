import { allOfLevel } from "../language/level-words.ts";
import { listOf } from "../language/list-of.ts";
import type { AgreementProblems } from "../problems/agreement.ts";
import type { KeyProblems } from "../problems/key.ts";
import { inKr, nearestEn, nearestSv, type Words } from "./messages.ts";

/** What can be wrong with a line once its figures are known, and a line or an area that does not exist. */
export type LineCode =
  | "line-unknown"
  | "area-unknown"
  | "line-amount-missing"
  | "line-amount-fraction"
  | "fixed-exceeds"
  | "recipients-none"
  | "weights-zero"
  | "weight-invalid"
  | "weight-missing"
  | "weight-extra"
  | "rest-left"
  | "unit-indivisible"
  | "residual-exceeds"
  | "indicator-missing"
  | "rate-undefined"
  | "percent-exceeds"
  | "minimum-infeasible"
  | "level-above";

/** The messages of lines that cannot be shared out with the figures at hand. */
export const lineSv: Words<Pick<AgreementProblems & KeyProblems, LineCode>> = {
  "line-unknown": ({ line, known }) =>
    `Posten "${line}" finns inte. ${nearestSv(line, known, "Posterna är")}`,
  "area-unknown": ({ line, area, known }) =>
    `Posten "${line}" hör till området "${area}", som inte finns. ${nearestSv(area, known, "Områdena är")}`,
  "line-amount-missing": ({ line }, to) =>
    `Posten "${line}" har inget belopp, och nyckeln ger inget. Ange det: ${to(`--set ${line}.amount=250000000`, `amounts: { "${line}": kr(250_000_000) }`)}.`,
  "line-amount-fraction": ({ line, sum }) =>
    `Beloppen i posten "${line}" är sammanlagt ${sum} × ${inKr.sv(1n)}. Ange postens belopp i överenskommelsen.`,
  "fixed-exceeds": ({ line, fixed, available }) =>
    `De fasta beloppen i posten "${line}" är sammanlagt ${inKr.sv(fixed)}, men det finns bara ${inKr.sv(available)}. Höj posten eller sänk de fasta beloppen.`,
  "recipients-none": ({ line, level }) =>
    `Posten "${line}" har inga mottagare bland ${allOfLevel(level).sv}. Kontrollera vilka posten gäller.`,
  "weights-zero": ({ line }) =>
    `Posten "${line}": alla vikter är 0, men pengar är kvar. Kontrollera registret eller vikterna.`,
  "weight-invalid": ({ line, code, value }) =>
    `Vikten för "${code}" i posten "${line}" är "${value}". Den ska vara ett tal, 0 eller större.`,
  "weight-missing": ({ line, codes }) =>
    `Posten "${line}" saknar vikt för ${listOf(codes, "sv")}. Ange den, eller 0 för en mottagare som inget får.`,
  "weight-extra": ({ line, codes }) =>
    `Posten "${line}" har vikter för ${listOf(codes, "sv")}, som inte är mottagare. Ta bort dem eller rätta koden.`,
  "rest-left": ({ line, rest }) =>
    `I posten "${line}" återstår ${inKr.sv(rest)}, som ingen regel delar ut. Lägg till en regel, eller rätta beloppet.`,
  "unit-indivisible": ({ line, recipient, amount, part, unit }) =>
    recipient !== undefined
      ? `Beloppet för ${recipient}, ${inKr.sv(amount)}, är inte delbart med ${inKr.sv(unit)}. Välj en mindre enhet, eller ingen.`
      : `Posten "${line}" är ${inKr.sv(amount)}${part === undefined ? "" : `, med en del på ${inKr.sv(part)}`}, inte delbart med ${inKr.sv(unit)}. Välj en mindre enhet, eller floor, som redovisar resten.`,
  "residual-exceeds": ({ line, code, unit }) =>
    `I posten "${line}" blir den största andelen (${code}) under 0, avrundad till ${inKr.sv(unit)} med resten. Välj en mindre enhet, eller floor, som redovisar resten.`,
  "indicator-missing": ({ line, indicator, source }, to) =>
    `Posten "${line}" fördelas efter "${indicator}" (${source}), som inte finns i överenskommelsen. Ange uppgifterna med ${to(`--indicator ${indicator}=FIL, en CSV-fil med kolumnerna code och value`, `indicators: { "${indicator}": … }`)}.`,
  "rate-undefined": ({ line, codes }) =>
    `Posten "${line}" delar en vikt med 0 för ${listOf(codes, "sv")}. Rätta uppgifterna, eller undanta dem.`,
  "percent-exceeds": ({ line, percent, part, available }) =>
    `${percent} % av posten "${line}" är ${inKr.sv(part)}, men bara ${inKr.sv(available)} återstår. Sänk procenttalet.`,
  "minimum-infeasible": ({ line, min, needed, available }) =>
    `I posten "${line}" blir minst ${inKr.sv(min)} till varje mottagare ${inKr.sv(needed)}, ${inKr.sv(needed - available)} mer än de ${inKr.sv(available)} som finns. Sänk minimibeloppet, höj posten, eller låt bidragsgivaren betala resten ("bounds": "top-up").`,
  "level-above": ({ line, level, above, codes }) =>
    `Posten "${line}" fördelas först mellan ${allOfLevel(above).sv}, men bland ${allOfLevel(level).sv} ligger ${listOf(codes, "sv")} inte inom någon av dem. Välj en nivå som omfattar mottagarna.`,
};

export const lineEn: Words<Pick<AgreementProblems & KeyProblems, LineCode>> = {
  "line-unknown": ({ line, known }) =>
    `There is no line "${line}". ${nearestEn(line, known, "The lines are")}`,
  "area-unknown": ({ line, area, known }) =>
    `Line "${line}" belongs to area "${area}", which does not exist. ${nearestEn(area, known, "The areas are")}`,
  "line-amount-missing": ({ line }, to) =>
    `Line "${line}" has no amount, and its key gives none. Add it: ${to(`--set ${line}.amount=250000000`, `amounts: { "${line}": kr(250_000_000) }`)}.`,
  "line-amount-fraction": ({ line, sum }) =>
    `The amounts of line "${line}" add up to ${sum} × ${inKr.en(1n)}. State the line's amount in the agreement.`,
  "fixed-exceeds": ({ line, fixed, available }) =>
    `The fixed amounts of line "${line}" add up to ${inKr.en(fixed)}, but only ${inKr.en(available)} is left. Raise the line or lower the fixed amounts.`,
  "recipients-none": ({ line, level }) =>
    `Line "${line}" has no recipients among ${allOfLevel(level).en}. Check who is eligible.`,
  "weights-zero": ({ line }) =>
    `Line "${line}": every weight is 0, but money is left. Check the register or the weights.`,
  "weight-invalid": ({ line, code, value }) =>
    `The weight of "${code}" in line "${line}" is "${value}". It must be a number, 0 or more.`,
  "weight-missing": ({ line, codes }) =>
    `Line "${line}" has no weight for ${listOf(codes, "en")}. Add it, or 0 for a recipient that gets nothing.`,
  "weight-extra": ({ line, codes }) =>
    `Line "${line}" has weights for ${listOf(codes, "en")}, which are no recipients. Remove them or correct the code.`,
  "rest-left": ({ line, rest }) =>
    `In line "${line}", ${inKr.en(rest)} is left that no rule shares out. Add a rule, or correct the amount.`,
  "unit-indivisible": ({ line, recipient, amount, part, unit }) =>
    recipient !== undefined
      ? `The amount for ${recipient}, ${inKr.en(amount)}, is not a multiple of ${inKr.en(unit)}. Choose a smaller unit, or none.`
      : `Line "${line}" is ${inKr.en(amount)}${part === undefined ? "" : `, with a part of ${inKr.en(part)}`}, not a multiple of ${inKr.en(unit)}. Choose a smaller unit, or floor, which reports the rest.`,
  "residual-exceeds": ({ line, code, unit }) =>
    `In line "${line}", the largest share (${code}) would be below 0, rounded to ${inKr.en(unit)} with the rest. Choose a smaller unit, or floor, which reports the rest.`,
  "indicator-missing": ({ line, indicator, source }, to) =>
    `Line "${line}" is shared by "${indicator}" (${source}), which is not in the agreement. Pass the figures with ${to(`--indicator ${indicator}=FILE, a CSV file with the columns code and value`, `indicators: { "${indicator}": … }`)}.`,
  "rate-undefined": ({ line, codes }) =>
    `Line "${line}" divides a weight by 0 for ${listOf(codes, "en")}. Correct the figures, or leave them out.`,
  "percent-exceeds": ({ line, percent, part, available }) =>
    `${percent} % of line "${line}" is ${inKr.en(part)}, but only ${inKr.en(available)} is left. Lower the percentage.`,
  "minimum-infeasible": ({ line, min, needed, available }) =>
    `In line "${line}" at least ${inKr.en(min)} to each recipient is ${inKr.en(needed)}, ${inKr.en(needed - available)} more than the ${inKr.en(available)} left. Lower the minimum, raise the line, or let the grantor pay the rest ("bounds": "top-up").`,
  "level-above": ({ line, level, above, codes }) =>
    `Line "${line}" is first shared among ${allOfLevel(above).en}, but among ${allOfLevel(level).en} ${listOf(codes, "en")} ${codes.length === 1 ? "belongs" : "belong"} to none of them. Choose a level that contains the recipients.`,
};
