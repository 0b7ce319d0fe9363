import type { SheetCellFault } from "../../problems/agreement.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { type Problem, problemAt } from "../../problems/problem.ts";
import type { OwnRecipients } from "../../recipients/own-recipients.ts";
import { type Grid, placeAt, placeOf } from "../../tables/csv/grid.ts";
import { readRecipients } from "../shape/read-recipients.ts";

/** The headings that mean something whatever the levels are, in Swedish and English. */
const HEADINGS = {
  code: ["code", "kod", "id"],
  name: ["name", "namn"],
  level: ["level", "nivå"],
  group: ["group", "groups", "grupp", "grupper"],
  currency: ["currency", "valuta"],
  row: ["row", "rad"],
  col: ["col", "column", "kolumn"],
} as const;
type Heading = keyof typeof HEADINGS;

/** The level of recipients that have none of their own. */
const PLAIN = {
  id: "recipient",
  one: { sv: "mottagare", en: "recipient" },
  several: { sv: "mottagare", en: "recipients" },
  definite: { sv: "mottagaren", en: "the recipient" },
  all: { sv: "mottagarna", en: "the recipients" },
};

/**
 * Reads own recipients from a sheet with a row for each: code, name and, if there are any, level, groups, currency, row
 * and column in a map of tiles, and for each level above a column headed by its name with the code there.
 *
 * @param file the file's name, for problems
 * @throws AllocationError `agreement-cell` for every cell that cannot be read
 */
export function readRecipientsSheet(grid: Grid, file: string): OwnRecipients {
  if (grid.problems.length > 0) throw new AllocationError(grid.problems);
  const { rows } = grid;
  const problems: Problem[] = [];
  const head = rows.findIndex((row) => row.some(({ text }) => headingOf(text) === "code"));
  const headers = (rows[Math.max(head, 0)] ?? []).map(({ text }) => text.trim());
  const fault = (
    row: number,
    at: number,
    kind: SheetCellFault,
    text: string,
    known: readonly string[] = [],
  ): void => {
    const cell = rows[row]?.[at];
    const place = cell ? placeOf(cell) : placeAt(row + 1, at + 1);
    const details = { file, cell: place.cell, header: headers[at] ?? "", text, fault: kind, known };
    problems.push(problemAt("agreement-cell", place, details));
  };
  for (const needed of ["code", "name"] as const)
    if (!headers.some((text) => headingOf(text) === needed))
      fault(Math.max(head, 0), 0, "recipient-column", needed);
  if (problems.length > 0) throw new AllocationError(problems);

  const body = rows.flatMap((cells, row) =>
    row > head && cells.some(({ text }) => text.trim() !== "")
      ? [{ row, cells: cells.map(({ text }) => text.trim()) }]
      : [],
  );
  const columns = (heading: Heading): number[] =>
    headers.flatMap((text, at) => (headingOf(text) === heading ? [at] : []));
  const value = (cells: readonly string[], heading: Heading): string =>
    cells[columns(heading)[0] ?? -1] ?? "";
  const levels = [...new Set(body.map(({ cells }) => value(cells, "level") || PLAIN.id))];
  const above = headers.flatMap((text, at) => {
    const level = levels.find((one) => one.toLowerCase() === text.toLowerCase());
    if (level === undefined && headingOf(text) === undefined && body.some(({ cells }) => cells[at]))
      fault(head, at, "heading", text, [...Object.values(HEADINGS).map(([one]) => one), ...levels]);
    return level === undefined ? [] : [{ at, level }];
  });
  const listed = new Set(
    body.map(({ cells }) => `${value(cells, "level") || PLAIN.id}:${value(cells, "code")}`),
  );
  const taken = new Set<string>();
  const [first] = body;
  const currency = first && value(first.cells, "currency");
  for (const { row, cells } of body) {
    const at = (heading: Heading): number => columns(heading)[0] ?? 0;
    for (const needed of ["code", "name"] as const)
      if (value(cells, needed) === "") fault(row, at(needed), "missing", "", [needed]);
    const id = `${value(cells, "level")}:${value(cells, "code")}`;
    if (taken.has(id)) fault(row, at("code"), "recipient-twice", value(cells, "code"));
    taken.add(id);
    for (const place of ["row", "col"] as const)
      if (!/^\d{0,4}$/.test(value(cells, place))) fault(row, at(place), "tile", value(cells, place));
    for (const { at: column, level } of above) {
      const code = cells[column] ?? "";
      if (code !== "" && !listed.has(`${level}:${code}`)) fault(row, column, "above", code);
    }
    if (value(cells, "currency") !== currency)
      fault(row, at("currency"), "currency", value(cells, "currency"));
  }
  if (body.length === 0) fault(head + 1, columns("code")[0] ?? 0, "missing", "", ["code"]);
  if (problems.length > 0) throw new AllocationError(problems);
  return readRecipients({
    levels: levels.map((level) => ({
      ...(level === PLAIN.id ? PLAIN : { id: level }),
      recipients: body
        .filter(({ cells }) => (value(cells, "level") || PLAIN.id) === level)
        .map(({ cells }) => {
          const within = above.flatMap(({ at, level: by }) =>
            by !== level && cells[at] ? [[by, cells[at]]] : [],
          );
          const groups = columns("group").flatMap((at) =>
            (cells[at] ?? "").split(/[;,]/).map((one) => one.trim()),
          );
          return {
            code: value(cells, "code"),
            name: value(cells, "name"),
            groups: groups.filter((one) => one !== ""),
            ...(within.length > 0 && { within: Object.fromEntries(within) }),
            ...(value(cells, "row") !== "" && { row: Number(value(cells, "row")) }),
            ...(value(cells, "col") !== "" && { col: Number(value(cells, "col")) }),
          };
        }),
    })),
    ...(currency && { currency }),
  });
}

function headingOf(text: string): Heading | undefined {
  const word = text.trim().toLowerCase();
  return (Object.keys(HEADINGS) as Heading[]).find((one) =>
    (HEADINGS[one] as readonly string[]).includes(word),
  );
}
