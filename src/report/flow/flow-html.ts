import type { InBoth } from "../../language/language.ts";
import { xmlElement, xmlText } from "../../text/xml-element.ts";
import { htmlPage } from "../html-page.ts";
import type { ReportOptions } from "../report-options.ts";
import type { FlowDocument, FlowField, FlowSheet } from "./flow-document.ts";
import { problemLine, shown, tablesOf } from "./flow-text.ts";

const STYLE = `body{font:11pt/1.4 system-ui,sans-serif;color:#111;background:#fff;max-width:50em;margin:2em auto;padding:0 1em}
h1{font-size:1.4em}table{border-collapse:collapse;width:100%;margin:1em 0}caption{text-align:left;font-weight:bold;padding:.3em 0}
th,td{border-bottom:1px solid #999;padding:.25em .5em;text-align:left;vertical-align:top}.n{text-align:right;white-space:nowrap}
.w{font-size:.82em}.w th,.w td{padding:.25em .35em}tfoot td{font-weight:bold;border-top:2px solid #111}
dl{display:grid;grid-template-columns:fit-content(60%) 1fr;gap:.4em 1em;align-items:baseline}dt,dd{margin:0;min-width:0}
.b{display:inline-block;width:100%;max-width:22em;border-bottom:1px solid #111;height:1.6em}
@media screen and (max-width:34em){dl{display:block}dt{color:#444;margin-top:.5em}table{display:block;overflow-x:auto}}
@media print{body{font-size:10pt;margin:0;padding:0;max-width:none}tr,dt,dd,li,p{break-inside:avoid}h1,caption{break-after:avoid}thead{display:table-header-group}tfoot{display:table-row-group}}@page{size:A4;margin:14mm 18mm}`;

/** A table of more columns is set smaller, to fit the width of a page. */
const MOST_COLUMNS = 5;

const NOT_FILLED: InBoth<string> = { sv: "ej ifyllt", en: "not filled in" };

/** A document as an HTML page to print: no script, nothing from elsewhere, blanks as lines to write on. */
export function flowHtml(document: FlowDocument, options: ReportOptions = {}): string {
  const { lang = "sv" } = options;
  const { title, lead = [], fields, closing = [], notes, problems } = document;
  const list = (of: readonly FlowField[]): string =>
    of.length === 0
      ? ""
      : xmlElement(
          "dl",
          {},
          of
            .map(({ label, value }) => {
              const blank = xmlElement(
                "span",
                { class: "b", role: "img", "aria-label": NOT_FILLED[lang] },
                " ",
              );
              const text = value === null ? blank : xmlText(shown(value, lang, ""));
              return xmlElement("dt", {}, xmlText(label)) + xmlElement("dd", {}, text || " ");
            })
            .join(""),
        );
  const table = ({ caption, columns, rows, total, left }: FlowSheet): string => {
    const figure = (index: number): Record<string, string> => (index < left ? {} : { class: "n" });
    const cells = (row: FlowSheet["rows"][number]): string =>
      xmlElement(
        "tr",
        {},
        row
          .map((value, index) => xmlElement("td", figure(index), xmlText(shown(value, lang, "–")) || " "))
          .join(""),
      );
    const head = columns
      .map(({ label }, index) => xmlElement("th", { scope: "col", ...figure(index) }, xmlText(label) || " "))
      .join("");
    return xmlElement(
      "table",
      columns.length > MOST_COLUMNS ? { class: "w" } : {},
      [
        ...(caption === "" ? [] : [xmlElement("caption", {}, xmlText(caption))]),
        xmlElement("thead", {}, xmlElement("tr", {}, head)),
        xmlElement("tbody", {}, rows.map(cells).join("\n") || " "),
        ...(total ? [xmlElement("tfoot", {}, cells(total))] : []),
      ].join("\n"),
    );
  };
  const body = [
    xmlElement("h1", {}, xmlText(title)),
    ...lead.map((sentence) => xmlElement("p", {}, xmlText(sentence))),
    list(fields),
    ...tablesOf(document).map(table),
    list(closing),
    ...notes.map((note) => xmlElement("p", {}, xmlText(note))),
    ...(problems.length > 0
      ? [
          xmlElement(
            "ul",
            {},
            problems.map((one) => xmlElement("li", {}, xmlText(problemLine(one, lang)))).join("\n"),
          ),
        ]
      : []),
  ].filter((part) => part !== "");
  return htmlPage({ lang, title, style: STYLE, body });
}
