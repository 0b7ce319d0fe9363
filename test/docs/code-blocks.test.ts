import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Block, blocksOf } from "./blocks.ts";
import { docstringExamples } from "./docstring-examples.ts";
import { instrument } from "./instrument.ts";
import { pages, REFERENCE, ROOT, sources } from "./pages.ts";
import { type ExampleRun, folderWithPackage, runExamples } from "./run-examples.ts";

// What pages and docstrings show is what happens. The conventions:
//
// - A ```ts block runs as a module. What it prints stands in the ```text block directly after it, which must be there if it
//   prints at all. `expression; // literal` states a value, which is compared; other comments only tell (instrument.ts).
// - So with every @example in a docstring. It imports what it shows from "fordela" or one of its subpaths; without an import
//   line it is of something that is not public, and sees what its own file exports.
// - In a ```sh block, lines that begin with `fordela ` or `npx fordela ` run in order, in one folder a page, and must
//   exit with 0, or with N where the line ends in `# exit N`. `npm start` runs as package.json has it. A ```text block
//   directly after holds what they print on standard output. Other lines (npm install, …) are for the reader.
// - That folder holds `fixtures` of the repository, and every file that the page shows: a block below a line with only its
//   path, "`tables/about.json`:".
// - In a ```text block a line with only … stands for any number of lines left out.
// - No-break spaces count as spaces.

// The reference is made from the docstrings, whose examples run below: its pages would only run them once more.
const blocks = pages()
  .filter(({ file }) => !file.startsWith(REFERENCE))
  .flatMap(blocksOf);

describe("the TypeScript blocks of README and docs", () => {
  const shown = blocks.filter(({ lang }) => lang === "ts");
  const runs = runExamples(shown.map(({ text }) => ({ text })));

  it.each(shown.map(({ at, prints }, index) => [at, prints, index] as const))(
    "%s runs and prints what it says",
    (_, prints, index) => {
      const { printed, faults } = runs[index] as ExampleRun;
      expect(faults).toEqual([]);
      expectPrinted(printed, prints ?? "");
    },
  );

  it("are there", () => {
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.some(({ text }) => text.includes('from "npm:fordela"'))).toBe(true);
  });
});

describe("the shell blocks of README and docs", () => {
  const shown = blocks.filter(({ lang, text }) => lang === "sh" && commandsOf(text).length > 0);
  const byPage = [...new Set(shown.map(({ file }) => file))].map(
    (file) => [file, shown.filter((block) => block.file === file)] as const,
  );

  // A page with many searches takes half a minute by itself, and others run beside it.
  it.concurrent.each(byPage)(
    "%s: every command ends as it says",
    { timeout: 240_000 },
    async (page, inPage) => {
      const folder = folderWithPackage();
      try {
        // Not a link: files that a description names must lie where it is.
        for (const part of ["agreements", "flow", "published", "vectors", "workbooks"])
          cpSync(`${ROOT}fixtures/${part}`, `${folder}/fixtures/${part}`, { recursive: true });
        for (const { holds, text, file } of blocks) {
          if (holds === undefined || file !== page) continue;
          mkdirSync(dirname(join(folder, holds)), { recursive: true });
          writeFileSync(join(folder, holds), `${text}\n`);
        }
        for (const block of inPage) await expectCommands(block, folder);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  it("are there", () => expect(shown.length).toBeGreaterThan(2));
});

describe("the examples in docstrings", () => {
  const examples = sources().flatMap(docstringExamples);
  const runs = runExamples(examples);

  it.each(examples.map(({ at }, index) => [at, index] as const))(
    "%s runs and gives what it says",
    (_, index) => {
      expect(runs[index]?.faults).toEqual([]);
    },
  );

  it("are there, and state values", () => {
    expect(examples.length).toBeGreaterThan(20);
    expect(examples.flatMap(({ text }) => instrument(text).stated).length).toBeGreaterThan(20);
  });
});

describe("the examples' own test", () => {
  it("finds a wrong value, a wrong text, an error and a comment never reached", () => {
    const [wrong, text, thrown, unreached, remark] = runExamples(
      [
        'import { kr } from "fordela";\nkr(1); // 101n',
        'import { toPlain } from "fordela";\ntoPlain(1n);\n// "0.02"',
        'throw new TypeError("no");',
        "if (Math.max() > 0) {\n  Math.max(); // 1\n}",
        'console.log("a");\nMath.max(1, 2); // 2: the larger one\nMath.max(1, 2); // the larger one',
      ].map((text) => ({ text })),
    );
    expect(wrong?.faults).toEqual(["is 100n, but the comment says 101n"]);
    expect(text?.faults).toEqual([`is '0.01', but the comment says "0.02"`]);
    expect(thrown?.faults).toEqual(["TypeError: no"]);
    expect(unreached?.faults).toEqual(["never reached: // 1"]);
    expect(remark).toEqual({ printed: "a", faults: [] });
  });
});

interface Command {
  readonly line: string;
  readonly exit: number;
}

function commandsOf(text: string): Command[] {
  const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")) as {
    scripts: { start: string };
  };
  return text.split("\n").flatMap((written) => {
    const exit = Number(/# exit (\d)$/.exec(written)?.[1] ?? 0);
    const command = /^npm (?:install && npm )?start$/.test(written) ? scripts.start : written;
    const argv = /^(?:npx fordela|fordela|node dist\/cli\.js) (.*)$/.exec(command)?.[1];
    return argv === undefined ? [] : [{ line: argv, exit }];
  });
}

async function expectCommands({ at, text, prints }: Block, cwd: string): Promise<void> {
  let printed = "";
  for (const { line, exit } of commandsOf(text)) {
    const command = `"${process.execPath}" node_modules/fordela/dist/cli.js ${line}`;
    const { code, out, err } = await new Promise<{ code: number; out: string; err: string }>((done) => {
      execFile("sh", ["-c", command], { cwd }, (error, out, err) =>
        done({ code: error ? Number(error.code) : 0, out, err }),
      );
    });
    expect(code, `${at}: fordela ${line}\n${err}`).toBe(exit);
    printed += out;
  }
  if (prints !== undefined) expectPrinted(printed, prints);
}

/** Holds what was printed against what a page shows, whose lines of … leave lines out. */
function expectPrinted(printed: string, shown: string): void {
  const clean = (text: string): string =>
    text
      .replaceAll("\u00a0", " ")
      .replace(/[ \t]+$/gm, "")
      .trimEnd();
  if (!/^…$/m.test(clean(shown))) {
    expect(clean(printed)).toBe(clean(shown));
    return;
  }
  // Both begin and end with a line break, so that every part is whole lines.
  const all = `\n${clean(printed)}\n`;
  let from = 0;
  for (const part of `\n${clean(shown)}\n`.split(/(?<=\n)…(?=\n)/)) {
    const at = all.indexOf(part, from);
    if (at < 0) expect.fail(`Not printed, or not in this order:\n${part}\nPrinted:\n${all}`);
    from = at + part.length - 1;
  }
}
