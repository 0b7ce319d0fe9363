import { AGREEMENTS, agreementOf } from "../../../src/agreements/bundled/index.ts";
import { loadRegisters } from "../../../src/allocate/load-registers.ts";
import { toPlain } from "../../../src/money/format-kr.ts";
import type { Register } from "../../../src/population/register.ts";
import { problem } from "../../../src/problems/problem.ts";
import type {
  TableReport,
  VerificationReport,
} from "../../../src/report/verification/verification-report.ts";
import { parseCsv } from "../../../src/tables/csv/parse-csv.ts";
import { readTable } from "../../../src/tables/read-table.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { findCauses } from "../../../src/verify/find-causes.ts";
import { verify } from "../../../src/verify/verify.ts";
import { allocated } from "../../support/allocated.ts";

const AGREEMENT = agreementOf("2025");
const LINE = "lan-komplexa-behov";

/** Everything that breaks one format or another. */
export const HOSTILE: string =
  "<script>alert(1)</script> ]]> ::error::x ##[error]y | a@b `c` [d](e) # TODO %0A \u001b[31m \ud800 --- 'f' \"g\" & \u202e";

/** The rows of the county table of one line of 2025, as name and plain kronor. */
export async function countyRows(): Promise<[name: string, kronor: string][]> {
  const { lines } = await allocated("psykisk-halsa-2025", { unit: 100n });
  const line = lines.find((one) => one.line.id === LINE);
  if (!line) throw new Error(LINE);
  return line.recipients.map(({ name }, index) => [name, toPlain(line.amounts[index] as bigint, 0)]);
}

/** Verifies rows with a total below them, as the command does it. */
export async function tableOf(
  file: string,
  rows: readonly (readonly [name: string, kronor: string])[],
  {
    total,
    header = "Belopp (kr)",
    claim = {},
  }: { total?: string; header?: string; claim?: Partial<Claim> } = {},
): Promise<TableReport> {
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const body = rows.map(([name, kronor]) => `${quote(name)};${kronor}`);
  const sum = total === undefined ? [] : [`Summa;${total}`];
  const text = [`Län;${quote(header)}`, ...body, ...sum].join("\n");
  const registers: Register[] = await loadRegisters(AGREEMENT, { levels: ["county"] });
  const verification = verify(
    readTable(parseCsv(text)),
    { kind: "recipients", agreement: AGREEMENT, lines: [LINE], ...claim },
    { file, registers },
  );
  const { problems } = verification;
  return {
    file,
    verification,
    problems,
    causes: findCauses(verification, { registers, agreements: Object.values(AGREEMENTS) }),
  };
}

/** The table as it should be. */
export async function goodTable(file = "fixtures/good.csv"): Promise<TableReport> {
  const rows = await countyRows();
  return tableOf(file, rows, { total: sumOf(rows) });
}

/** Two rows swapped, one figure wrong without a cause, the total accepted as a known deviation. */
export async function wrongTable(file = "fixtures/wrong.csv"): Promise<TableReport> {
  const rows = await countyRows();
  const [first, second, third] = rows as [[string, string], [string, string], [string, string]];
  const off = String(BigInt(third[1]) + 17n);
  const changed: [string, string][] = [
    [first[0], second[1]],
    [second[0], first[1]],
    [third[0], off],
    ...rows.slice(3),
  ];
  const total = BigInt(sumOf(rows)) + 5n;
  const known = {
    cell: "B23",
    printed: total * 100n,
    expected: BigInt(sumOf(changed)) * 100n,
    reason: "summan är rättad i efterhand",
  };
  const deviations = [
    { ...known, code: "column-sum" },
    { ...known, code: "stated-differs" },
  ];
  return tableOf(file, changed, { total: String(total), claim: { deviations } });
}

/** A wrong table whose file, header, a row and a reason try to break every format. */
export async function hostileTable(): Promise<TableReport> {
  const rows = await countyRows();
  const [[name]] = rows as [[string, string]];
  const last = rows.at(-1) as [string, string];
  const known = { cell: "B22", printed: 2_00n, expected: BigInt(last[1]) * 100n, reason: HOSTILE };
  const deviations = [{ ...known, code: "amount-differs" }];
  return tableOf(
    `C:\\mapp med mellanslag\\${HOSTILE}\n::error::rad två,å.csv`,
    [[name, "1"], ...rows.slice(1, -1), [last[0], "2"], [HOSTILE, "3"]],
    { header: `Belopp (kr) ${HOSTILE}`, claim: { deviations } },
  );
}

/** A table that could not be read. */
export function failedTable(file = "fixtures/borta.csv"): TableReport {
  const problems = [problem("file-unreadable", [], { file, cause: "ENOENT" })];
  return { file, verification: null, problems, causes: [] };
}

/** A table with nothing to hold against anything. */
function emptyTable(file = "fixtures/tom.csv"): TableReport {
  const claim: Claim = { kind: "recipients", partial: true };
  const verification = verify(readTable(parseCsv("Län;Belopp (kr)\nGotlands län;7\n")), claim, { file });
  return { file, verification, problems: verification.problems, causes: [] };
}

/** One table of each verdict. */
export async function everyVerdict(): Promise<VerificationReport> {
  return { tables: [await goodTable(), await wrongTable(), emptyTable(), failedTable()] };
}

function sumOf(rows: readonly (readonly [string, string])[]): string {
  return String(rows.reduce((sum, [, kronor]) => sum + BigInt(kronor), 0n));
}
