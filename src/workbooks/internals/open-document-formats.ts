import { attribute, times } from "./tag-attribute.ts";

/** The number format of a cell of a sheet, as Excel would have it, where it divides what it shows. Row and column count from 0. */
export type FormatAt = (row: number, column: number) => string | undefined;

/** What a format divides by, and the commas that Excel has for it. */
const FACTORS: ReadonlyMap<number, string> = /* @__PURE__ */ new Map([
  [1e3, "0,"],
  [1e6, "0,,"],
  [1e9, "0,,,"],
]);

/** What a style takes its format from, and what its format is made of. */
interface Style {
  /** The format that a style of cells names, and the style whose format it has else. */
  readonly from: readonly (string | undefined)[];
  /** The formats of a format with conditions. */
  readonly parts: string[];
  factor?: number;
}

/** So many styles may have their format each from the next. */
const DEEPEST = 8;

/**
 * The formats of each sheet of an .ods that divide what they show; the reader does not report them.
 *
 * @param content content.xml, whose repetitions have been found to be bounded
 * @param named styles.xml, which has the formats and styles with names
 */
export function openDocumentFormats(content: string, named: string): readonly FormatAt[] {
  if (!`${content}${named}`.includes("number:display-factor=")) return [];
  const styles = new Map<string, Style>();
  readStyles(named, styles);
  readStyles(content, styles);
  return sheetsIn(content, (name) => formatOf(name, styles));
}

function readStyles(xml: string, styles: Map<string, Style>): void {
  let current: Style | undefined;
  for (const [name, tag] of tagsIn(xml)) {
    if (name === "table:table") return;
    const id = attribute(tag, "style:name");
    if (id !== undefined && (name === "style:style" || name.startsWith("number:"))) {
      const from = [attribute(tag, "style:data-style-name"), attribute(tag, "style:parent-style-name")];
      current = { from, parts: [] };
      styles.set(id, current);
    } else if (name === "number:number" && current)
      current.factor = Number(attribute(tag, "number:display-factor") ?? "1");
    else if (name === "style:map") current?.parts.push(attribute(tag, "style:apply-style-name") ?? "");
  }
}

/** The format of a style where all that show a number divide by the same. */
function formatOf(name: string, styles: ReadonlyMap<string, Style>, depth = 0): string | undefined {
  const style = styles.get(name);
  if (!style || depth > DEEPEST) return undefined;
  const [format, parent] = style.from;
  if (format !== undefined) return formatOf(format, styles, depth + 1);
  if (parent !== undefined) return formatOf(parent, styles, depth + 1);
  const factors = [style, ...style.parts.map((part) => styles.get(part))].flatMap((one) => one?.factor ?? []);
  const [factor = 1, ...others] = new Set(factors);
  return others.length > 0 ? undefined : FACTORS.get(factor);
}

function sheetsIn(content: string, formatNamed: (style: string) => string | undefined): FormatAt[] {
  const found: Map<number, Map<number, string>>[] = [];
  let columns: (string | undefined)[] = [];
  let [row, repeated, column, ofRow] = [0, 1, 0, undefined as string | undefined];
  for (const [name, tag] of tagsIn(content)) {
    if (name === "table:table") {
      found.push(new Map());
      columns = [];
      [row, repeated] = [0, 0];
    } else if (name === "table:table-column") {
      const style = attribute(tag, "table:default-cell-style-name");
      // Beyond the last style the sheet is empty.
      for (let at = times(tag, "table:number-columns-repeated"); at > 0 && columns.length < WIDEST; at--)
        columns.push(style);
    } else if (name === "table:table-row") {
      row += repeated;
      repeated = times(tag, "table:number-rows-repeated");
      ofRow = attribute(tag, "table:default-cell-style-name");
      column = 0;
    } else if (name === "table:table-cell" || name === "table:covered-table-cell") {
      const count = times(tag, "table:number-columns-repeated");
      if (tag.includes(" office:value="))
        for (let at = column; at < column + count; at++) {
          const format = formatNamed(attribute(tag, "table:style-name") ?? ofRow ?? columns[at] ?? "");
          if (format === undefined) continue;
          for (let of = row; of < row + repeated; of++)
            found.at(-1)?.set(of, (found.at(-1)?.get(of) ?? new Map<number, string>()).set(at, format));
        }
      column += count;
    }
  }
  return found.map((rows) => (row, column) => rows.get(row)?.get(column));
}

/** The most columns that a sheet has. */
const WIDEST = 16_384;

/** The opening tags of a document, each with its name. */
function* tagsIn(xml: string): Generator<readonly [name: string, tag: string]> {
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) {
    const end = xml.indexOf(">", at);
    if (end < 0) return;
    const tag = xml.slice(at, end + 1);
    const [, name] = /^<([a-z]+:[a-z-]+)[\s/>]/.exec(tag) ?? [];
    if (name !== undefined) yield [name, tag];
  }
}
