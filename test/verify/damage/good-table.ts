import { readFileSync } from "node:fs";
import { type Agreement, type ResolvedLine, resolvedLines } from "../../../src/agreements/agreement.ts";
import { AGREEMENTS } from "../../../src/agreements/bundled/index.ts";
import { readAgreement } from "../../../src/agreements/shape/read-agreement.ts";
import { BUNDLED } from "../../../src/population/bundled/bundled-info.ts";
import { loadRegister } from "../../../src/population/bundled/load-register.ts";
import type { Register } from "../../../src/population/register.ts";
import type { Level } from "../../../src/recipients/recipient.ts";
import { SWEDEN } from "../../../src/recipients/sweden.ts";
import type { RoundingMethod } from "../../../src/rounding/rounding-method.ts";
import { tableFrom } from "../../../src/tables/table-from.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { claimOf } from "../../../src/verify/claim-of.ts";
import { readAbout } from "../../../src/verify/read-about.ts";
import { recipientsSheet } from "../../../src/verify/recipients-sheet.ts";
import { added, type Shared, sharesOf } from "./shares.ts";
import { type Print, type Sheet, STEP, totalsOf } from "./sheet.ts";

/** A table in which every figure follows from its agreement, and what that is. */
export interface GoodTable {
  readonly name: string;
  readonly level: Level;
  readonly lines: readonly ResolvedLine[];
  readonly shared: Shared;
  readonly claim: Claim;
  readonly sheet: Sheet;
}

const PUBLISHED = new URL("../../../fixtures/published/", import.meta.url);
const REAL = ["kvinnors-halsa-2022", "kvinnors-halsa-2024", "vardkapacitet-2025", "uppskjuten-vard-2022"];

/** Every bundled register, loaded. */
export const REGISTERS: readonly Register[] = await Promise.all(BUNDLED.map(({ id }) => loadRegister(id)));

/** The bundled agreements and those of the published fixtures. */
export const KNOWN_AGREEMENTS: readonly Agreement[] = [
  ...Object.values(AGREEMENTS),
  ...["2020", "2022", "2024"].map((year) =>
    agreementFile(`../../agreements/kvinnors-halsa-${year}.json`, "x/"),
  ),
];

/** Tables computed from every bundled agreement for some levels, and the real ones that agree without deviations in their rows. */
export function goodTables(levels: readonly Level[] = ["county", "region", "municipality"]): GoodTable[] {
  const tables = Object.values(AGREEMENTS).flatMap((agreement) =>
    levels.flatMap((level) => computed(agreement, level)),
  );
  return [...tables, ...REAL.map(published)];
}

/** Tables of counties and regions in millions of kronor with one decimal. */
export function tablesInMillions(): GoodTable[] {
  return Object.values(AGREEMENTS).flatMap((agreement) =>
    (["county", "region"] as const).flatMap((level) => {
      const lines = resolvedLines(agreement).filter((line) => line.level === level);
      const single = lines.map((line) => tableOf(agreement, level, [line], "mnkr"));
      return lines.length > 1 ? [tableOf(agreement, level, lines, "mnkr"), ...single] : single;
    }),
  );
}

function computed(agreement: Agreement, level: Level): GoodTable[] {
  const lines = resolvedLines(agreement).filter((line) => line.level === level);
  const all = [...(["kr", "ore", "tkr"] as const).map((print) => tableOf(agreement, level, lines, print))];
  // Municipalities are many: their single lines are tried in kronor alone.
  const prints: readonly Print[] = level === "municipality" ? ["kr"] : ["kr", "tkr"];
  const single = lines.flatMap((line) => prints.map((print) => tableOf(agreement, level, [line], print)));
  return lines.length > 1 ? [...all, ...single] : single;
}

function tableOf(
  agreement: Agreement,
  level: Level,
  lines: readonly ResolvedLine[],
  print: Print,
): GoodTable {
  const shared: Shared = {
    agreement,
    registers: REGISTERS,
    known: BUNDLED,
    substitute: "nearest",
    rounding: "largest-remainder",
    unit: STEP[print],
  };
  const several = lines.length > 1;
  const columns = [
    ...lines.map(({ id }) => ({ header: several ? id : "Belopp", lines: [id] })),
    ...(several ? [{ header: "Totalt", lines: lines.map(({ id }) => id) }] : []),
  ];
  const byColumn = columns.map((column) =>
    added(
      lines.filter(({ id }) => column.lines.includes(id)).map((line) => sharesOf(line, shared) ?? new Map()),
    ),
  );
  const rows = SWEDEN.recipients(level).map(({ code, name }) => ({
    code,
    name,
    figures: byColumn.map((shares) => shares.get(code)?.amount as bigint),
  }));
  const bare: Sheet = { print, columns, rows, totals: null };
  const name = `${agreement.id} ${level} ${several ? "all lines" : lines[0]?.id} in ${print}`;
  // The unit is said, so that amounts rounded more coarsely are a damage and not another valid table.
  const roundTo = print === "ore" ? 1n : STEP.kr;
  const claim: Claim = { kind: "recipients", agreement, level, lines: lines.map(({ id }) => id), roundTo };
  return { name, level, lines, shared, claim, sheet: { ...bare, totals: totalsOf(bare) } };
}

function published(slug: string): GoodTable {
  const about = readAbout(JSON.parse(readFileSync(new URL(`${slug}/about.json`, PUBLISHED), "utf8")));
  const agreement = agreementFile(about.agreement ?? "", `${slug}/`);
  const { stated: _, deviations: __, ...claim } = claimOf(about, agreement);
  const rounding: RoundingMethod = claim.rounding ?? "largest-remainder";
  const shared: Shared = { agreement, registers: REGISTERS, known: BUNDLED, rounding, unit: STEP.kr };
  const table = tableFrom(readFileSync(new URL(`${slug}/table.csv`, PUBLISHED)));
  const [column] = recipientsSheet(table, claim, null, SWEDEN).columns;
  const rows = (column?.entries ?? []).map(({ recipient, printed }) => ({
    code: recipient?.code as string,
    name: recipient?.name as string,
    figures: [printed as bigint],
  }));
  const lines = resolvedLines(agreement).filter(({ id }) => claim.lines?.includes(id) ?? true);
  const columns = [{ header: "Belopp", lines: lines.map(({ id }) => id) }];
  return {
    name: slug,
    level: "region",
    lines,
    shared,
    claim,
    sheet: { print: "kr", columns, rows, totals: null },
  };
}

function agreementFile(path: string, beside: string): Agreement {
  return readAgreement(JSON.parse(readFileSync(new URL(`${beside}${path}`, PUBLISHED), "utf8")));
}
