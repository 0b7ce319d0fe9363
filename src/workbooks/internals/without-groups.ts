import { packed } from "../../tables/zip/packed.ts";

/** What an .ods puts around rows and columns: outlines, and what is repeated on each printed page. */
const GROUP =
  /<\/?table:table-(?:row-group|header-rows|rows|column-group|header-columns|columns)(?=[\s/>])[^<>]*>/g;

/** Whether rows or columns of content.xml are within an outline or repeated on each page. */
export function hasGroups(xml: string): boolean {
  return (
    xml.includes("<table:table-header-") ||
    /<table:table-(?:row-group|rows|column-group|columns)[\s/>]/.test(xml)
  );
}

/** An .ods of a content.xml with its rows in no group: the reader, hucre 1.0.0, leaves out every row that is in one. */
export function withoutGroups(xml: string): Uint8Array {
  const mimetype = "application/vnd.oasis.opendocument.spreadsheet";
  return packed({ mimetype, "content.xml": xml.replace(GROUP, "") });
}
