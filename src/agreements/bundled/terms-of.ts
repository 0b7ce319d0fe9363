import { checkArgument } from "../../problems/check-argument.ts";
import { deepFreeze } from "../../recipients/deep-freeze.ts";
import type { Agreement } from "../agreement.ts";
import type { Terms } from "../terms.ts";
import { baseId } from "../what-if.ts";
import { AGREEMENTS, type AgreementId } from "./index.ts";

const PAYER = "Kammarkollegiet";

// Kept beside the agreements: an allocation needs no terms, and every door with the agreements would have them.
const TERMS: Readonly<Record<AgreementId, Terms>> = /* @__PURE__ */ deepFreeze({
  "psykisk-halsa-2021": {
    payer: { name: PAYER, source: "överenskommelsen, ekonomiska villkor" },
    route: { by: "association", source: "överenskommelsen: SKR rekvirerar och fördelar vidare" },
    requisition: {
      by: "2021-12-01",
      times: 1,
      late: "lapses",
      source: "överenskommelsen, ekonomiska villkor",
    },
    repayment: { by: "2022-03-31", to: PAYER, source: "överenskommelsen, ekonomiska villkor" },
    reports: [
      {
        who: "SKR",
        levels: ["association"],
        what: "frågor till mottagarna",
        by: "2021-03-31",
        source: "överenskommelsen, uppföljning",
      },
    ],
  },
  "psykisk-halsa-2023": {
    payer: { name: PAYER, source: "bilagan, rekvisition" },
    route: { by: "direct", source: "avsnitt 5: kommuner, regioner, länens mottagare och SKR rekvirerar" },
    requisition: { by: "2023-12-01", times: 1, late: "lapses", source: "avsnitt 5 och bilagan, rekvisition" },
    repayment: { by: "2024-03-31", to: PAYER, source: "avsnitt 5 och bilagan" },
    reports: [
      {
        who: "SKR",
        levels: ["association"],
        what: "länens mottagare till departementet",
        by: "2023-01-31",
        source: "avsnitt 5",
      },
      {
        who: "SKR",
        levels: ["association"],
        what: "anvisningar för redovisningen",
        by: "2023-03-31",
        source: "avsnitt 5",
      },
      { who: "SKR", levels: ["association"], what: "delredovisning", by: "2023-09-30", source: "avsnitt 5" },
      {
        who: "SKR",
        levels: ["association"],
        what: "verksamhetsrapport och ekonomisk redovisning",
        by: "2024-03-31",
        source: "avsnitt 5 och bilagan",
      },
      {
        who: "mottagare",
        levels: ["county", "region", "municipality"],
        what: "redovisning",
        by: "2024-03-31",
        source: "avsnitt 5",
      },
    ],
  },
  "psykisk-halsa-2025": {
    payer: { name: PAYER, source: "överenskommelsen, ekonomiska villkor" },
    route: { by: "direct", source: "överenskommelsen; länens mottagare rekvirerar för alla områden" },
    requisition: {
      by: "2025-12-01",
      times: 1,
      late: "lapses",
      source: "överenskommelsen, ekonomiska villkor",
    },
    repayment: { by: "2026-03-31", to: PAYER, source: "överenskommelsen, ekonomiska villkor" },
    reports: [
      {
        who: "SKR",
        levels: ["association"],
        what: "anvisningar för redovisningen",
        by: "2025-03-31",
        source: "överenskommelsen, uppföljning",
      },
      {
        who: "aktörer",
        what: "hur medlen har använts",
        by: "2025-12-31",
        source: "Jämtlands beslutsunderlag 2025-02-14",
      },
    ],
  },
});

/**
 * The terms of an agreement: its own, or those of a bundled agreement, also in a what-if. Without any it has none: all are
 * unknown.
 *
 * @example
 * ```ts
 * import { agreementOf } from "fordela";
 * import { termsOf } from "fordela/flow";
 * termsOf(agreementOf("2025")).requisition?.by; // "2025-12-01"
 * ```
 */
export function termsOf(agreement: Pick<Agreement, "id" | "areas" | "terms">): Terms {
  checkArgument("termsOf", "agreement", agreement, "{id areas}");
  const { id, areas, terms } = agreement;
  if (terms) return terms;
  const base = baseId(id) as AgreementId;
  // A file with the id of a bundled agreement and no terms states none. A what-if has the areas of what it changes.
  return Object.hasOwn(AGREEMENTS, base) && AGREEMENTS[base].areas === areas ? TERMS[base] : {};
}
