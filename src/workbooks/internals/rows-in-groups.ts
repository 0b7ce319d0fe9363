import { unzipSync, zipSync } from "fflate";

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

/** The same .ods with its rows in no group: the reader, hucre 1.0.0, leaves out every row that is in one. */
export function withoutGroups(bytes: Uint8Array, xml: string): Uint8Array {
  const files = unzipSync(bytes, { filter: ({ name }) => name.endsWith(".xml") || name === "mimetype" });
  const content = new TextEncoder().encode(xml.replace(GROUP, ""));
  return zipSync({ ...files, "content.xml": content }, { level: 0 });
}
