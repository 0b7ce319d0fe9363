import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { RULE_DESCRIPTIONS } from "../../src/cli/rule-descriptions.ts";
import { flowSv } from "../../src/messages/flow.ts";
import { ROOT } from "../docs/pages.ts";
import { CODES } from "../fixtures-bad/bad-case.ts";
import { problemPage } from "./problem-pages.ts";

const FILE = `${ROOT}src/cli/rule-descriptions.ts`;

/** The paragraph that opens a page, as plain text. */
function opening(text: string): string {
  const [, paragraph = ""] = /^# \S+\n\n([\s\S]*?)\n\n/.exec(text) ?? [];
  return paragraph
    .replaceAll("\n", " ")
    .replace(/\[([^\]]+)\]\([^)]+\)/g, "$1")
    .replaceAll(/[`*]/g, "");
}

/** A verified table has no problem of the flow, but for money that a cost report leaves. */
const VERIFIED = CODES.filter((code) => code === "unspent" || !Object.hasOwn(flowSv, code));

// UPDATE_DOCS=1 writes the file from the pages, otherwise the two are compared.
it("each problem code that a verified table can have is described as its page opens", () => {
  const described = Object.fromEntries(VERIFIED.map((code) => [code, opening(problemPage(code).text)]));
  if (process.env["UPDATE_DOCS"]) {
    const [head] = readFileSync(FILE, "utf8").split("= {");
    const rows = Object.entries(described).map(
      ([code, text]) => `  ${/^\w+$/.test(code) ? code : JSON.stringify(code)}:\n    ${quotedText(text)},\n`,
    );
    writeFileSync(FILE, `${head}= {\n${rows.join("")}};\n`);
    return;
  }
  expect(RULE_DESCRIPTIONS).toEqual(described);
});

it("a description is plain text of some length", () => {
  for (const text of Object.values(RULE_DESCRIPTIONS)) {
    expect(text).toMatch(/^(?:--)?[a-zA-ZÅÄÖ0-9].{15,}[.:]$/u);
    expect(text).not.toMatch(/\]\(|[`*]/);
  }
});

function quotedText(text: string): string {
  return text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}
