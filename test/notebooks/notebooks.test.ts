import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { requestsElsewhere, visit } from "../support/browser-page.ts";
import { installed, packedPackage } from "../support/packed-package.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { CHROMIUM, DENO, NOTEBOOKS, needing } from "../support/runtime.ts";
import { serve } from "../support/static-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { type ExecutedCell, executedCells, formOf } from "./executed-cells.ts";

const LONG = 300_000;
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SOURCES = join(ROOT, "docs/notebooks");
const folder = temporaryFolder();

/** What each notebook must show: the number of the code cell, and texts of its output in some form. */
const SHOWN: Readonly<
  Record<string, readonly (readonly [cell: number, form: string, ...texts: string[]])[]>
> = {
  "first-allocation": [
    [0, "text/html", "<table", "12,697,775", "493,000,000", "<svg", "Jämtlands län", 'class="track"'],
    [0, "text/plain", "23 Jämtlands län", "12,697,775"],
    [0, "text/markdown", "| 23 | Jämtlands län |"],
    [1, "text/plain", "SEK 12,697,775"],
    [2, "text/html", "by 132,708 of 10,587,140 inhabitants", "6,190,809"],
    [3, "stream", "2506966", "6190809"],
  ],
  "the-life-of-the-money": [
    [0, "text/html", "<table", "12,697,775"],
    [1, "stream", "lan-suicidprevention SEK 6,190,809", "2025-12-01 requisition"],
    [2, "stream", "rest Region SEK 260,966", "rest Region SEK 255,809"],
    [3, "stream", "Kommunförbundet", "left SEK 0"],
    [4, "image/svg+xml", "<svg", "Kammarkollegiet"],
    [5, "text/plain", "error: requisition-late"],
  ],
  "verify-a-table": [
    [2, "text/html", "✓ vardkapacitet.csv: 21 figures compared"],
    [3, "text/html", "✗ C20", "147,436,134", "147,463,134", "Two adjacent digits are transposed"],
    [4, "text/html", "21 figures are wrong", "register scb-2024-11-01"],
  ],
  "what-if-the-key-were-another": [
    [0, "text/html", "3,683,843", "<svg", "18 counties gain, 3 lose"],
    [1, "stream", "18 counties gain, 3 lose; Jämtlands län gets SEK 3,683,843 more by the key of 2025"],
    [2, "text/html", "+2,825,966", "−1,625,093", "Estimate"],
    [2, "text/plain", "−81,000,000"],
  ],
  "your-own-agreement": [
    [1, "stream", "Mitt avtal 2025"],
    [1, "text/plain", "[]"],
    [2, "text/html", "100,000,000", "Stockholms län"],
    [3, "stream", "lan-exempel", "SEK 48,000,000", "SEK 40,000,000"],
  ],
};

needing(NOTEBOOKS, () =>
  needing(DENO, (deno) => {
    describe("the notebooks of docs, with the packed package", () => {
      let work: string;
      beforeAll(() => {
        work = installed(packedPackage(folder).tarball, folder);
        writeFileSync(
          join(work, "package.json"),
          '{ "private": true, "type": "module", "dependencies": { "fordela": "*" } }\n',
        );
        // The package is taken from node_modules as it was installed, and nothing is fetched.
        writeFileSync(join(work, "deno.json"), '{ "nodeModulesDir": "manual" }\n');
        mkdirSync(join(folder, "kernels/deno"), { recursive: true });
        const argv = [deno, "jupyter", "--kernel", "--conn", "{connection_file}"];
        const kernel = { argv, display_name: "Deno", language: "typescript" };
        writeFileSync(join(folder, "kernels/deno/kernel.json"), JSON.stringify(kernel));
      }, LONG);

      it("are all expected to show something, and hold no output of their own", () => {
        const files = readdirSync(SOURCES);
        expect(files.map((file) => file.replace(/\.ipynb$/, "")).sort()).toEqual(Object.keys(SHOWN).sort());
        for (const file of files)
          for (const { outputs } of executedCells(join(SOURCES, file))) expect(outputs).toEqual([]);
      });

      describe.each(Object.keys(SHOWN))("%s", (name) => {
        let cells: readonly ExecutedCell[];
        beforeAll(() => {
          const env = {
            ...process.env,
            JUPYTER_PATH: folder,
            JUPYTER_RUNTIME_DIR: join(folder, "runtime"),
            // A cache of its own: Deno knows files by path and time, and all packed files bear the same time.
            DENO_DIR: join(folder, "deno"),
            DENO_NO_UPDATE_CHECK: "1",
            NO_COLOR: "1",
          };
          const script = join(ROOT, "test/notebooks/execute.py");
          const executed = (): readonly ExecutedCell[] => {
            const run = spawnSync("/usr/bin/python3", [script, join(SOURCES, `${name}.ipynb`), name], {
              cwd: work,
              encoding: "utf8",
              env,
            });
            const last = run.stderr.split("\n").slice(-12).join("\n");
            expect([run.status, last]).toEqual([0, expect.anything()]);
            return executedCells(join(work, `${name}.ipynb`));
          };
          // The kernel may say that it is idle before it has sent what a cell gave, which is then lost: run anew, a few times.
          for (let runs = 1; runs <= 4; runs++) {
            cells = executed();
            if ((SHOWN[name] ?? []).every(([cell, form]) => formOf(cells[cell] as ExecutedCell, form) !== ""))
              break;
          }
        }, LONG);

        it("shows what it is to show", () => {
          const missing = (SHOWN[name] ?? []).flatMap(([cell, form, ...texts]) => {
            const output = plainSpaces(formOf(cells[cell] as ExecutedCell, form));
            return texts.filter((text) => !output.includes(text)).map((text) => [cell, form, text]);
          });
          expect(missing).toEqual([]);
        });

        it("gives every result in three forms, with no script and nothing from elsewhere", () => {
          const results = cells.flatMap(({ outputs }) => outputs).filter(({ data }) => data?.["text/html"]);
          expect(results.length).toBeGreaterThan(0);
          for (const { data = {} } of results) {
            expect(Object.keys(data).sort()).toEqual(["text/html", "text/markdown", "text/plain"]);
            const outside = /<script|https?:(?!\/\/www\.w3\.org\/2000\/svg)|\son\w+=/i;
            expect(outside.exec(String(data["text/html"]))?.[0]).toBeUndefined();
          }
        });

        needing(CHROMIUM, (chromium) => {
          it("overflows no window, wide or narrow, light or dark", { timeout: LONG }, async () => {
            const address = await serve(work);
            for (const theme of ["light", "dark"] as const)
              for (const width of [1280, 400]) {
                const { seen, requests } = await visit(
                  chromium,
                  `${address}/${name}-${theme}.html`,
                  async (page) => {
                    await page.locator(".fordela").first().waitFor();
                    const screenshots = process.env["FORDELA_SCREENSHOTS"];
                    if (screenshots)
                      await page.screenshot({
                        path: `${screenshots}/${name}-${theme}-${width}.png`,
                        fullPage: true,
                      });
                    return page.evaluate(() => {
                      const root = document.documentElement;
                      const wide = [
                        ...document.querySelectorAll(".fordela, .fordela > *, .fordela p"),
                      ].filter((one) => one.getBoundingClientRect().right > root.clientWidth);
                      return [
                        root.scrollWidth <= root.clientWidth,
                        wide.map((one) => one.outerHTML.slice(0, 80)),
                      ];
                    });
                  },
                  { width, colorScheme: theme },
                );
                expect([theme, width, ...seen]).toEqual([theme, width, true, []]);
                // Scripts that the exporter itself asks for are not ours; ours asks for nothing.
                expect(
                  requestsElsewhere(requests, address).filter(
                    (one) => !/\/(require\.min|MathJax)\.js/i.test(one),
                  ),
                ).toEqual([]);
              }
          });
        });
      });
    });
  }),
);
