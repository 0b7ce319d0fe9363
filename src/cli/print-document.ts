import type { Language } from "../language/language.ts";
import { flowCsv } from "../report/flow/flow-csv.ts";
import type { FlowDocument } from "../report/flow/flow-document.ts";
import { flowHtml } from "../report/flow/flow-html.ts";
import { flowJson } from "../report/flow/flow-json.ts";
import { flowMarkdown } from "../report/flow/flow-markdown.ts";
import { flowText } from "../report/flow/flow-text.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Arguments } from "./options/arguments.ts";
import { FLOW_FORMATS } from "./options/flow-options.ts";
import { outputFormat } from "./options/output-format.ts";
import { printProblems } from "./print-problems.ts";
import { printResult } from "./print-result.ts";
import type { Terminal } from "./terminal.ts";
import { bytesOf, isWorkbook, WORKBOOKS, type WorkbookOutput } from "./workbook-output.ts";

/** Prints a document in the format asked for, and gives the exit code: problems for an error, or with `--strict` a warning. */
export async function printDocument(
  document: FlowDocument,
  args: Arguments,
  terminal: Terminal,
  lang: Language,
): Promise<ExitCode> {
  const format = outputFormat(args, FLOW_FORMATS, WORKBOOKS);
  const width = terminal.width === undefined ? {} : { width: terminal.width };
  const texts: Readonly<Record<(typeof FLOW_FORMATS)[number], () => string>> = {
    text: () => flowText(document, { lang, ...width }),
    csv: () => flowCsv(document),
    json: () => flowJson(document, { lang }),
    markdown: () => flowMarkdown(document, { lang }),
    html: () => flowHtml(document, { lang }),
  };
  const result = isWorkbook(format) ? await workbookOf(document, format, lang) : texts[format]();
  printResult(result, args.one("output"), terminal);
  // CSV has the rows alone.
  if (format === "csv") await printProblems(document.problems, terminal, lang);
  const failing = args.has("strict") ? ["error", "warning"] : ["error"];
  return document.problems.some(({ severity }) => failing.includes(severity)) ? EXIT.problems : EXIT.ok;
}

async function workbookOf(
  document: FlowDocument,
  format: WorkbookOutput,
  lang: Language,
): Promise<Uint8Array> {
  const { flowWorkbook } = await import("../report/flow/flow-workbook.ts");
  return bytesOf(flowWorkbook(document, lang), format);
}
