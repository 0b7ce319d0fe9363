import type { InBoth, Language } from "../language/language.ts";
import { inUse, levelsInUse } from "../recipients/in-use.ts";
import type { SheetDraft } from "../workbooks/workbook-draft.ts";

type Row = readonly (string | number)[];

/** What an agreement has once, then the headings, two lines as examples and the sum that they come to. */
const ROWS: InBoth<{
  readonly sheet: string;
  readonly facts: readonly Row[];
  readonly table: readonly Row[];
}> = {
  sv: {
    sheet: "Överenskommelse",
    facts: [
      ["Överenskommelse", "Min överenskommelse 2025"],
      ["År", "2025"],
      ["Källa", "diarienummer och datum"],
      ["Folkmängd", "2024-11-01"],
    ],
    table: [
      ["post", "namn", "nivå", "belopp", "fast belopp", "undantag", "nyckel", "ålder", "källa"],
      [
        "lan-exempel",
        "Exempel",
        "län",
        200_000_000,
        5_000_000,
        "storstadslän = 6 000 000",
        "folkmängd",
        "",
        "avsnitt 1",
      ],
      ["region-exempel", "Exempel", "region", 66_000_000, "", "", "folkmängd", "", "avsnitt 2"],
      ["Summa", "", "", 266_000_000, "", "", "", "", "avsnitt 3"],
    ],
  },
  en: {
    sheet: "Agreement",
    facts: [
      ["Agreement", "My agreement 2025"],
      ["Year", "2025"],
      ["Source", "diary number and date"],
      ["Population", "2024-11-01"],
    ],
    table: [
      ["line", "name", "level", "amount", "fixed amount", "exceptions", "key", "age", "source"],
      [
        "county-example",
        "Example",
        "county",
        200_000_000,
        5_000_000,
        "metropolitan = 6 000 000",
        "population",
        "",
        "section 1",
      ],
      ["region-example", "Example", "region", 66_000_000, "", "", "population", "", "section 2"],
      ["Sum", "", "", 266_000_000, "", "", "", "", "section 3"],
    ],
  },
};

const WIDTHS = [20, 28, 10, 16, 16, 28, 14, 10, 20];

/** The rows of a sheet to start from: for own recipients with lines of their first level, shared equally. */
function rowsOf(lang: Language): (typeof ROWS)["sv"] {
  const rows = ROWS[lang];
  const [own] = inUse() ? levelsInUse() : [];
  if (!own) return rows;
  const [headings = [], first = [], second = [], sum = []] = rows.table;
  const lines = [first, second].map(
    ([, name = "", , amount = "", fixed = "", , , age = "", source = ""], at) => {
      return [`${own}-${at + 1}`, name, own, amount, fixed, "", EQUALLY[lang], age, source];
    },
  );
  return { ...rows, table: [headings, ...lines, sum] };
}

const EQUALLY: InBoth<string> = { sv: "lika", en: "equal" };

/** The CSV of an agreement to start from, as a Swedish Excel opens and saves it. */
export function agreementSheetCsv(lang: Language): string {
  const { facts, table } = rowsOf(lang);
  const lines = [...facts, [], ...table].map((row) => row.map(String).join(";"));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** The sheet of an agreement to start from. */
export function agreementSheetDraft(lang: Language): SheetDraft {
  const { sheet, facts, table } = rowsOf(lang);
  const rows = [...facts, [], ...table].map((row, at) =>
    row.map((value) => ({
      value,
      ...(typeof value === "number" && { format: "whole" as const }),
      ...(at === facts.length + 1 && { look: "heading" as const }),
    })),
  );
  return { name: sheet, widths: WIDTHS, rows, frozen: { rows: facts.length + 2, columns: 1 } };
}
