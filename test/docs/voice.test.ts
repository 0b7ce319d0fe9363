import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ROOT } from "./pages.ts";

// Habits of prose that readers stumble on, and what is written instead. A folder is added when its texts are clean.

/** Folders whose text literals are read. */
const SOURCES: readonly string[] = [
  "src/charts",
  "src/cli",
  "src/display",
  "src/explain",
  "src/language",
  "src/messages",
  "src/report",
];

/** Folders whose comments are read. */
const COMMENTED: readonly string[] = [
  "src/agreements",
  "src/allocate",
  "src/charts",
  "src/cli",
  "src/compare",
  "src/display",
  "src/doors",
  "src/explain",
  "src/flow",
  "src/forensics",
  "src/language",
  "src/messages",
  "src/money",
  "src/numbers",
  "src/population",
  "src/problems",
  "src/publish",
  "src/receipt",
  "src/recipients",
  "src/report",
  "src/rounding",
  "src/rules",
  "src/tables",
  "src/text",
  "src/verify",
];

/** Pages, and folders whose pages are read. */
const PAGES: readonly string[] = [
  "README.md",
  "docs/README.md",
  "docs/glossary.md",
  "docs/guide",
  "docs/not-in-here.md",
  "docs/problems",
  "docs/reference/lines.md",
  "docs/reference/rules",
  "docs/reference/rules.md",
  "docs/reference/weights.md",
  "docs/security.md",
  "docs/trust.md",
];

/** What is not written, and what is. */
const HABITS: readonly (readonly [habit: RegExp, instead: string])[] = [
  [/\b(nobody|somebody)('s)?\b/i, "no recipient, a recipient"],
  [/\bhand(s|ed)? (in|out)\b/i, "supply, pass; pay out"],
  [/\bby hand\b/i, "by the caller"],
  [/\b(held|hold|holds) (\S+ ){0,3}against\b/i, "check against, compare with"],
  [/\banew\b/i, "again, recompute"],
  [/\b(tells?|told)\b/i, "report, show, name, mean"],
  [/\bstands? (for|in|under|twice|where|at|there)\b/i, "is, appears"],
  [/\bin all\b/i, "in total"],
  [/\bavtal(et|ets|s?fil(en)?)?\b/i, "överenskommelse"],
  [/\bi allt\b/i, "sammanlagt"],
  [/\bslutkod/i, "returkod"],
  [/återvunn|återvinn/i, "framräknad, räkna fram"],
  [/\bkvitto/i, "beräkningsunderlag"],
  [/\btänkt(a)? fall/i, "räkneexempel"],
  [/\bhåll(a|as|er|s) (\S+ ){0,3}(emot|mot)\b/i, "kontrollera mot"],
  [/\bvar och en\b/i, "varje mottagare"],
  [/\b(län|region|kommun|nivån) (county|municipality|association)\b/i, "län, region, kommun, SKR"],
];

/** What is not written in comments besides. */
const COMMENT_HABITS: typeof HABITS = [
  ...HABITS,
  [/\b(stand|stands|standing|stood)\b/i, "is, appears, is listed in"],
  [/\b(says?|said|saying)\b/i, "show, name, state, mean"],
  [/\b(brings?|brought)\b/i, "depends on, imports"],
  [/\bthose who\b|\bwhoever\b/i, "when you, the caller, a recipient"],
  [/\ba (thought|breath|witness)\b/i, "a what-if, a pause, a constraint"],
];

/** The habits that a text has. */
function habitsIn(text: string, habits: typeof HABITS = HABITS): string[] {
  return habits.flatMap(([habit, instead]) => {
    const found = habit.exec(text)?.[0];
    return found === undefined ? [] : [`"${found}" (write: ${instead})`];
  });
}

/** The text literals of a source file, without comments and imports. */
function literalsIn(source: string): string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$|^(import|export) .* from .*$/gm, "");
  return [...code.matchAll(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'/g)].map(
    ([text]) => text,
  );
}

/** The comments of a source file that fill whole lines, each as prose on one line, without code. */
function commentsIn(source: string): string[] {
  const comments = source.matchAll(/^[ \t]*(?:\/\*[\s\S]*?\*\/|(?:\/\/.*(?:\n[ \t]*|$))+)/gm);
  return [...comments].map(([comment]) => {
    const text = comment.replace(/\*\/\s*$/, "").replace(/^[ \t]*(?:\/\*+|\*|\/\/) ?/gm, "");
    return proseIn(text).replace(/\s+/g, " ").trim();
  });
}

/** The prose of a page, without code. */
function proseIn(page: string): string {
  return page.replace(/^```[^\n]*\n[\s\S]*?^```/gm, "").replace(/`[^`\n]*`|\]\([^)]*\)/g, "");
}

/** The files of a folder, in its folders too; a file is only itself. */
function filesIn(folder: string, ending: string): string[] {
  if (folder.endsWith(ending)) return [folder];
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`);
}

describe("text follows the voice", () => {
  it.each(SOURCES.flatMap((folder) => filesIn(folder, ".ts")))("in %s", (file) => {
    const literals = literalsIn(readFileSync(ROOT + file, "utf8"));
    expect(literals.flatMap((text) => habitsIn(text).map((habit) => `${habit}: ${text}`))).toEqual([]);
  });

  it.each(COMMENTED.flatMap((folder) => filesIn(folder, ".ts")))("in the comments of %s", (file) => {
    const comments = commentsIn(readFileSync(ROOT + file, "utf8"));
    const found = comments.flatMap((text) =>
      habitsIn(text, COMMENT_HABITS).map((habit) => `${habit}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it.each(PAGES.flatMap((folder) => filesIn(folder, ".md")))("in %s", (file) => {
    const lines = proseIn(readFileSync(ROOT + file, "utf8")).split("\n");
    expect(lines.flatMap((line) => habitsIn(line).map((habit) => `${habit}: ${line}`))).toEqual([]);
  });

  it("has no choice between the languages outside a record of both", () => {
    const chosen = SOURCES.flatMap((folder) => filesIn(folder, ".ts")).filter((file) =>
      /lang\w* === "(sv|en)"/.test(readFileSync(ROOT + file, "utf8")),
    );
    expect(chosen).toEqual([]);
  });
});

describe("the habits", () => {
  it.each([
    ["no figure of the table has anything to be held against", "held against"],
    ["Compute anew, by hand, what nobody was told", "anew"],
    ["Hand in the figures", "Hand in"],
    ["All of it stands under the key", "stands under"],
    ["Enligt avtalet får de 5 kr i allt", "avtalet"],
    ["Slutkoder", "Slutkod"],
    ["återvunnen ur publicerade belopp", "återvunn"],
    ["har något att hållas emot", "hållas emot"],
    ["posten går till nivån county", "nivån county"],
  ])("are found in %j", (text, habit) => {
    expect(habitsIn(text).join()).toContain(`"${habit}"`);
  });

  it("are not found in what is written instead", () => {
    const sound =
      "Nothing was verified: no figure in this table has an expected value. Enligt överenskommelsen, sammanlagt.";
    expect(habitsIn(sound)).toEqual([]);
  });

  it("are sought in comments, also across lines, and not in code or examples", () => {
    const source = [
      "/**",
      " * Is held",
      " * against `told`.",
      " *",
      " * @example",
      " * ```ts",
      " * told(1); // anew",
      " * ```",
      " */",
      'const nobody = "anew"; // told',
      "  // Made",
      "  // anew.",
      "f();",
      "  /** Stands alone. */",
    ].join("\n");
    const comments = commentsIn(source);
    expect(comments).toEqual(["Is held against . @example", "Made anew.", "Stands alone."]);
    const found = comments.flatMap((text) => habitsIn(text, COMMENT_HABITS));
    expect(found.map((habit) => habit.split('"')[1])).toEqual(["held against", "anew", "Stands"]);
  });

  it("are sought in texts, and not in comments, code or addresses", () => {
    const source = '// told\nimport { a } from "./told.ts";\n/* nobody */ const x = "anew" + `in one`;';
    expect(literalsIn(source)).toEqual(['"anew"', "`in one`"]);
    expect(proseIn("text `told` [a](told.md)\n```text\nnobody\n```\nanew")).not.toMatch(/told|nobody/);
  });
});
