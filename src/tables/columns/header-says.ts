import { namesInUse } from "../../recipients/unit-in-use.ts";
import { undivided } from "../undivided.ts";
import { unitInText } from "./unit-in-text.ts";

/** The contents of a column according to its header. */
export type HeaderSays = "code" | "label" | "amount" | "population" | "percent" | "other";

const PERCENT = /^(%|procent|percent|share|.*andel(en)?)$/;
const PEOPLE = /^(folkm[äa]ngd|inv[åa]nar|befolkning|population|inhabitants)/;
const HEADS = /^(inv([åa]nare)?|capita|person|elev|plats)$/;
const CODE = /^(code|nr|.*kod(er)?)$/;
const AMOUNT =
  /^(.*(belopp(et)?|bidrag(et)?|summa|anslag|ersättning|tilldelning)|totalt?|medel|f[öo]rdelning|kostnad(er)?|utfall|budget|amounts?|grants?|allocation|sum)$/;
const LABEL =
  /^(l[äa]n|region(er)?|kommun(er)?|mottagare|recipients?|count(y|ies)|municipalit(y|ies)|omr[åa]den?|areas?|post(er)?|lines?|aktivitet(er)?|activit(y|ies)|akt[öo]r(er)?|actors?|insats(er)?|huvudm[aä]n|benämning|names?|namn|organisation|verksamhet|ändamål|nivå|level|kategori|category|purpose)$/;
const OTHER =
  /^(antal|number|count|(.*[rst])?år|year|datum|date|kommentar(er)?|anmärkning(ar)?|comments?|not(es?)?|källa|source|key|.*nyckel|organisationsnummer|dnr|diarienummer|status|unit|enhet)$/;

/** Words and signs of money. */
const MONEY =
  /[€$£¥]|(?<!\p{L})(euros?|eur|usd|(us-?)?dollars?|gbp|nok|dkk|isk|chf|jpy|yen|kr|kronor|sek)(?!\p{L})/u;

/**
 * The contents of a column according to its header, in Swedish or English; `undefined` if the header does not show it
 * ("2024"). "Område 1" means `label`. A unit of money means amounts; otherwise the first known word decides. Money per
 * head is not a grant to any recipient, and other money is not the agreement's: `other`.
 *
 * @example
 * ```ts
 * headerSays("Kommunkod"); // "code"
 * headerSays("Regioner (tkr)"); // "amount"
 * headerSays("Antal invånare"); // "population"
 * headerSays("kr per invånare"); // "other"
 * headerSays("Belopp (EUR)"); // "other"
 * ```
 */
export function headerSays(header: string): HeaderSays | undefined {
  // "År 2023" is as "2023", which shows nothing.
  const whole = undivided(header.normalize("NFC").toLowerCase()).replace(
    /(?:år|year) (?=(?:19|20)\d\d)/g,
    "",
  );
  const words = whole.match(/[\p{L}\d]+|%/gu) ?? [];
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (/\bper\b|\//.test(whole) && has(HEADS)) return "other";
  if (unitInText(whole)) return "amount";
  const [money] = MONEY.exec(whole) ?? [];
  if (money !== undefined && !namesInUse().includes(money)) return "other";
  if (has(PERCENT)) return "percent";
  if (has(/^org(nr)?$/)) return "other";
  if (has(CODE)) return "code";
  if (has(PEOPLE) && !has(AMOUNT)) return "population";
  for (const word of words) {
    if (AMOUNT.test(word)) return "amount";
    if (LABEL.test(word)) return "label";
    if (OTHER.test(word)) return "other";
  }
  return undefined;
}

/** Whether a header certainly means amounts. "Bidrag" does not: it can also be over the grants' names. */
export function surelyAmounts(header: string): boolean {
  return unitInText(header) !== undefined || namesAmounts(header);
}

/** Whether a header has a word that is over amounts alone. */
export function namesAmounts(header: string): boolean {
  return /belopp|amount|summa/i.test(header);
}
