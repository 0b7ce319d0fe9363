import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, describe as group, it } from "vitest";
import { ALL_MESSAGES } from "../../src/cli/describe-for-command.ts";
import type { Language } from "../../src/language/language.ts";
import { describe } from "../../src/messages/describe.ts";
import type { ReaderOptions } from "../../src/messages/describe-by-door.ts";
import { describeBy, type Reader } from "../../src/messages/messages.ts";
import { type Problem, type ProblemCode, problem } from "../../src/problems/problem.ts";
import { browserBundle } from "../support/browser-bundle.ts";
import { installed, packedPackage } from "../support/packed-package.ts";
import { SAMPLES } from "../support/sample-problems.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const LONG = 120_000;
const READERS: readonly Reader[] = ["command", "library"];
const samples: readonly Problem[] = (Object.keys(SAMPLES) as ProblemCode[]).map((code) =>
  problem(code, [], SAMPLES[code]),
);

/** Words that messages of a language are full of. */
const USUAL: Readonly<Record<Language, readonly string[]>> = {
  sv: [" ska ", " inte ", " är ", " och ", "Ange ", "Skriv ", "Rätta ", "Välj "],
  en: [" must ", " is not ", "Pass ", "Write ", "Correct ", "Choose ", "Download "],
};

type Describe = (problem: Problem, options: ReaderOptions) => string;

/** An app that has one function of fordela/words and no more. */
interface App {
  readonly text: string;
  readonly gzipped: number;
  readonly said: Describe;
}

const folder = temporaryFolder();
let project: string;
beforeAll(() => {
  project = installed(packedPackage(folder).tarball, folder);
}, LONG);

async function appOf(name: string): Promise<App> {
  const program = `export { ${name} as said } from "fordela/words";`;
  const { atOnce, files, gzipped } = await browserBundle(program, project);
  mkdirSync(join(folder, name), { recursive: true });
  for (const [file, text] of files) writeFileSync(join(folder, name, file), text);
  const { said } = await import(pathToFileURL(join(folder, name, "program.js")).href);
  return { text: atOnce, gzipped, said };
}

/** What is said, or why it is refused. */
function outcome(say: () => string): string {
  try {
    return say();
  } catch (error) {
    return `refused: ${(error as Error).message}`;
  }
}

/** Every three words in a row of a text. */
function phrasesOf(text: string): string[] {
  const words = [...text.matchAll(/\p{L}+/gu)];
  return words.slice(2).flatMap((last, index) => {
    const phrase = text.slice(words[index]?.index, last.index + last[0].length);
    return /^\p{L}+ \p{L}+ \p{L}+$/u.test(phrase) ? [phrase] : [];
  });
}

/** Those that the messages of a language have, of every problem that the library or the command can have. */
function phrases(lang: Language): Set<string> {
  const said = samples.flatMap((sample) =>
    READERS.map((reader) => describeBy(ALL_MESSAGES, sample, lang, reader)),
  );
  return new Set(said.flatMap(phrasesOf));
}

group.each([
  {
    name: "describeInSwedish",
    lang: "sv",
    other: "en",
  },
  {
    name: "describeInEnglish",
    lang: "en",
    other: "sv",
  },
] as const)("an app that imports $name", ({ name, lang, other }) => {
  let app: App;
  beforeAll(async () => {
    app = await appOf(name);
  }, LONG);

  it("prints what describe prints in the language, of every problem and for both readers", () => {
    for (const sample of samples)
      for (const reader of READERS)
        expect(outcome(() => app.said(sample, { for: reader })).replace(name, "describe")).toBe(
          outcome(() => describe(sample, { lang, for: reader })),
        );
    expect(samples.map((sample) => app.said({ ...sample, words: { sv: "svar", en: "answer" } }, {}))).toEqual(
      samples.map(() => ({ sv: "svar", en: "answer" })[lang]),
    );
  });

  it("has no message in the other language", () => {
    const held = new Set(phrasesOf(app.text));
    expect([...phrases(lang)].filter((phrase) => held.has(phrase)).length).toBeGreaterThan(500);
    // The rules of shapes have names, which are looked up in both languages; one is also the English for it.
    expect([...phrases(other)].filter((phrase) => held.has(phrase) && phrase !== "is no level")).toEqual([]);
    for (const [language, words] of Object.entries(USUAL))
      expect(words.filter((word) => app.text.includes(word))).toEqual(language === lang ? words : []);
  });

  it("is less than 70 percent of one that imports describe, which has both", async () => {
    const both = await appOf("describe");
    const held = new Set(phrasesOf(both.text));
    for (const each of ["sv", "en"] as const)
      expect([...phrases(each)].filter((phrase) => held.has(phrase)).length).toBeGreaterThan(500);
    expect(app.gzipped).toBeLessThan(both.gzipped * 0.7);
  });

  it("refuses the other language", () => {
    const [sample] = samples as [Problem];
    expect(() => app.said(sample, { lang: other } as ReaderOptions)).toThrow(name);
  });
});
