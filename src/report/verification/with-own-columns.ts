import { allocate } from "../../allocate/allocate.ts";
import type { Language } from "../../language/language.ts";
import { HEADINGS } from "../../language/level-words.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import { acceptDeviations } from "../../verify/accept-deviations.ts";
import type { Recipe } from "../../verify/recompute.ts";
import type { Unchecked } from "../../verify/unchecked.ts";
import { Verification } from "../../verify/verification.ts";
import { allocationWorkbook } from "../allocation/workbook/allocation-workbook.ts";
import { OWN_COLUMNS } from "./own-columns.ts";

/** The values of own columns, by heading and by the code of the row; "" is the row of the total. */
type Values = ReadonlyMap<string, string>;

/**
 * The verification with those columns compared with the workbook that the agreement gives: they are what its amounts are
 * computed from, so a figure that differs is wrong.
 */
export function withOwnColumns(verification: Verification): Verification {
  const { recipe, account, columns, table } = verification;
  if (!recipe) return verification;
  // Keys of one name have one heading; each of their columns has the values of one of them.
  const expected = new Map<string, Set<string>>();
  for (const { lines, unit } of columns)
    if (lines.length === 1 && unit !== undefined)
      for (const [key, value] of valuesOf(recipe, lines[0]?.id ?? "", unit, verification))
        expected.set(key, (expected.get(key) ?? new Set()).add(value));
  const codes = new Map<number | null, string>();
  for (const { row, role } of table.rows) if (role === "total") codes.set(row, "");
  for (const { entries } of columns)
    for (const { row, recipient } of entries) if (recipient) codes.set(row.row, recipient.code);
  const right = new Set<Unchecked>();
  const problems: Problem[] = [];
  for (const one of account.unchecked) {
    const { place, header, text } = one;
    const code = codes.get(place.row);
    const values = [...(expected.get(`${header}\n${code}`) ?? [])];
    const [value] = values;
    if (code === undefined || value === undefined) continue;
    right.add(one);
    const printed = plain(text);
    if (values.includes(printed)) continue;
    const label = table.rows.find(({ row }) => row === place.row)?.labels.find(Boolean) ?? "";
    problems.push(
      problemAt("printed-differs", place, {
        cell: place.cell,
        header,
        label,
        what: "units",
        printed,
        expected: value,
      }),
    );
  }
  if (right.size === 0) return verification;
  const unchecked = account.unchecked.filter((one) => !right.has(one));
  const known = verification.accepted.map(({ problem }) => problem);
  const found = [
    ...known,
    ...verification.problems.filter(({ code }) => code !== "deviation-gone"),
    ...problems,
  ];
  const sorted = acceptDeviations(found, verification.claim.deviations ?? []);
  const explained = sorted.accepted.filter(({ problem }) => problems.includes(problem)).length;
  return new Verification(
    {
      ...verification,
      ...sorted,
      account: {
        ...account,
        compared: account.compared + right.size - explained,
        explained: account.explained + explained,
        unchecked,
      },
      checked: verification.checked + right.size,
    },
    recipe,
  );
}

function valuesOf(recipe: Recipe, line: string, unit: bigint, { account, claim }: Verification): Values {
  const isEnglish = account.unchecked.some(({ header }) => /^(Number of extra|Key): /.test(header));
  const lang: Language = isEnglish ? "en" : "sv";
  const { agreement, directory, rounding, registers, known, population, substitute, indicators } = recipe;
  const values = new Map<string, string>();
  try {
    const allocation = allocate(agreement, {
      lines: [line],
      directory,
      rounding,
      unit,
      registers,
      known,
      population,
      substitute,
      indicators,
      accept: claim.accept,
    });
    const [sheet] = allocationWorkbook(allocation, { lang }).sheets;
    const head = sheet?.rows.findIndex(([first]) => first?.value === HEADINGS.code[lang]) ?? -1;
    const headings = sheet?.rows[head] ?? [];
    for (const row of sheet?.rows.slice(head + 1) ?? [])
      row.forEach((cell, at) => {
        const heading = String(headings[at]?.value ?? "");
        if (cell && OWN_COLUMNS.test(heading))
          values.set(`${heading}\n${row[0]?.value ?? ""}`, plain(String(cell.value)));
      });
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
  }
  return values;
}

/** A figure as a program writes it: "1 234,50" is 1234.5. */
function plain(text: string): string {
  const bare = text.replace(/\s/g, "").replace(",", ".").replace("\u2212", "-");
  return bare.includes(".") ? bare.replace(/0{1,20}$/, "").replace(/\.$/, "") : bare;
}
