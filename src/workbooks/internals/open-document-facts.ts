import { attribute, times } from "./tag-attribute.ts";

/** What of a sheet of an .ods is hidden; the reader does not report it. */
export interface HiddenParts {
  readonly hidden: boolean;
  /** Rows, from 1. */
  readonly rows: ReadonlySet<number>;
  /** Columns, from 1. */
  readonly columns: ReadonlySet<number>;
}

/** What content.xml of an .ods shows: each sheet's hidden parts, and how many cells have content. */
export interface OpenDocumentFacts {
  readonly sheets: readonly HiddenParts[];
  readonly cells: number;
}

/** Reads the tags of content.xml from left to right; repeated rows and columns are counted as many times as they repeat. */
export function openDocumentFacts(xml: string): OpenDocumentFacts {
  const hiddenStyles = new Set<string>();
  const sheets: { hidden: boolean; rows: Set<number>; columns: Set<number> }[] = [];
  let [style, row, column, repeated, inRow, cells] = ["", 0, 0, 1, 0, 0];
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) {
    const name = tagAt(xml, at);
    if (name === undefined) continue;
    const tag = xml.slice(at, xml.indexOf(">", at) + 1);
    const sheet = sheets.at(-1);
    if (name === "style:style") style = attribute(tag, "style:name") ?? "";
    else if (name === "style:table-properties") {
      if (attribute(tag, "table:display") === "false") hiddenStyles.add(style);
    } else if (name === "table:table") {
      const hidden = hiddenStyles.has(attribute(tag, "table:style-name") ?? "");
      sheets.push({ hidden, rows: new Set(), columns: new Set() });
      [row, column] = [0, 0];
    } else if (name === "table:table-column") {
      const count = times(tag, "table:number-columns-repeated");
      if (isHidden(tag)) for (let one = 1; one <= count; one++) sheet?.columns.add(column + one);
      column += count;
    } else if (name === "table:table-row") {
      cells += inRow * repeated;
      inRow = 0;
      repeated = times(tag, "table:number-rows-repeated");
      if (isHidden(tag)) for (let one = 1; one <= repeated; one++) sheet?.rows.add(row + one);
      row += repeated;
    } else if (!tag.endsWith("/>") || tag.includes("office:value-type=")) {
      inRow += times(tag, "table:number-columns-repeated");
    }
  }
  return { sheets, cells: cells + inRow * repeated };
}

const TAGS = [
  "style:style",
  "style:table-properties",
  "table:table",
  "table:table-column",
  "table:table-row",
  "table:table-cell",
] as const;

function tagAt(xml: string, at: number): (typeof TAGS)[number] | undefined {
  return TAGS.find((name) => xml.startsWith(name, at + 1) && /[\s/>]/.test(xml.charAt(at + 1 + name.length)));
}

function isHidden(tag: string): boolean {
  const visibility = attribute(tag, "table:visibility");
  return visibility === "collapse" || visibility === "filter";
}
