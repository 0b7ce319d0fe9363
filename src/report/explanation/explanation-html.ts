import type { Allocation } from "../../allocate/allocation.ts";
import { inItsWords } from "../../recipients/in-use.ts";
import { xmlElement, xmlText } from "../../text/xml-element.ts";
import { htmlPage } from "../html-page.ts";
import { explanationDocument } from "./explanation-document.ts";
import { checkExplanation, type ExplanationOptions } from "./explanation-options.ts";

const STYLE = `body{font:11pt/1.4 system-ui,sans-serif;color:#111;background:#fff;max-width:44em;margin:2em auto;padding:0 1em}
h1{font-size:1.15em}h2{font-size:1.1em}table{border-collapse:collapse;margin:1em 0}th,td{border-bottom:1px solid #999;padding:.25em .6em;text-align:left;vertical-align:top}
td+td,th.n{text-align:right;white-space:nowrap}tr.s>*{font-weight:bold}@media print{body{margin:0;max-width:none}tr,li{break-inside:avoid}}@page{size:A4;margin:20mm}`;

/**
 * Why recipients get what they get, as a page of HTML to print or to paste in a letter: no script, nothing from
 * elsewhere.
 *
 * @example
 * ```ts
 * import { allocate, resolveAll } from "fordela";
 * import { explanationHtml } from "fordela/explanations";
 * const allocation = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] });
 * const recipients = resolveAll("Jämtlands län");
 * explanationHtml(allocation, { recipients }).includes('<html lang="sv">'); // true
 * ```
 */
export function explanationHtml(allocation: Allocation, options: ExplanationOptions): string {
  checkExplanation("explanationHtml", allocation, options);
  return inItsWords(allocation, () => written(allocation, options));
}

function written(allocation: Allocation, options: ExplanationOptions): string {
  const { lang = "sv" } = options;
  const { title, answer, groups, headings, reasonsHeading, facts, reasons } = explanationDocument(
    allocation,
    options,
  );
  const text = (name: string, content: string, attributes: Readonly<Record<string, string>> = {}): string =>
    xmlElement(name, attributes, xmlText(content) || " ");
  const row = (
    [name = "", ...cells]: readonly string[],
    attributes: Readonly<Record<string, string>> = {},
  ): string =>
    xmlElement(
      "tr",
      attributes,
      text("th", name, { scope: "row" }) + cells.map((cell) => text("td", cell, { class: "n" })).join(""),
    );
  const table = xmlElement(
    "table",
    {},
    [
      xmlElement(
        "thead",
        {},
        xmlElement(
          "tr",
          {},
          headings
            .map((heading, index) => text("th", heading, { scope: "col", ...(index > 0 && { class: "n" }) }))
            .join(""),
        ),
      ),
      ...groups.map(({ name, rows, sum }) =>
        xmlElement(
          "tbody",
          {},
          [
            ...(name === ""
              ? []
              : [
                  xmlElement(
                    "tr",
                    { class: "s" },
                    text("th", name, { scope: "rowgroup", colspan: String(headings.length) }),
                  ),
                ]),
            ...rows.map((cells) => row(cells)),
            ...(sum ? [row(sum, { class: "s" })] : []),
          ].join("\n"),
        ),
      ),
    ].join("\n"),
  );
  const body = [
    text("h1", answer[0] ?? ""),
    ...answer.slice(1).map((sentence) => text("p", sentence)),
    text("p", title),
    ...(groups.length > 0 ? [table] : []),
    ...(reasons.length > 0 ? [text("h2", reasonsHeading)] : []),
    ...facts.map((fact) => text("p", fact)),
    ...reasons.flatMap(({ name, items }) => [
      ...(name === "" ? [] : [text("h3", name)]),
      xmlElement(
        "ul",
        {},
        items
          .map(({ line, text: reason }) =>
            xmlElement("li", {}, (line === "" ? "" : `${text("b", `${line}:`)} `) + xmlText(reason)),
          )
          .join("\n"),
      ),
    ]),
  ];
  return htmlPage({ lang, title, style: STYLE, body });
}
