import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { requestsElsewhere, visit } from "../support/browser-page.ts";
import { installed, packedPackage } from "../support/packed-package.ts";
import { CHROMIUM, needing } from "../support/runtime.ts";
import { serve } from "../support/static-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const LONG = 180_000;
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Bytes, gzipped: the program and what it loads at once, without the registers that it loads on demand. */
const LIMIT = 30_000;
const folder = temporaryFolder();

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

describe("a Vite and TypeScript app with the packed package", () => {
  let project: string;
  let manifest: Readonly<Record<string, Chunk>>;
  beforeAll(() => {
    project = installed(packedPackage(folder).tarball, folder);
    cpSync(join(ROOT, "test/runtimes/vite-app"), project, { recursive: true });
    const built = (tool: string, ...argv: string[]): void => {
      execFileSync(process.execPath, [join(ROOT, "node_modules", tool), ...argv], { cwd: project });
    };
    built("typescript/bin/tsc", "--project", ".");
    built("vite/bin/vite.js", "build", "--manifest", "--logLevel", "warn");
    manifest = JSON.parse(readFileSync(join(project, "dist/.vite/manifest.json"), "utf8"));
  }, LONG);

  it(`loads at most ${LIMIT} bytes at once, gzipped, and the registers on demand`, () => {
    const chunks = [...reached(manifest, "index.html")].map((name) => manifest[name] as Chunk);
    const texts = chunks.map(({ file }) => readFileSync(join(project, "dist", file), "utf8"));
    expect(texts.join("").includes("lan-suicidprevention")).toBe(true);
    expect(/^2380 6\d{4}$/m.test(texts.join(""))).toBe(false);
    // One chunk is loaded on demand, and from it each register.
    const onDemand = chunks.flatMap(({ dynamicImports = [] }) => dynamicImports);
    expect(onDemand.flatMap((name) => manifest[name]?.dynamicImports ?? []).length).toBeGreaterThan(10);
    const bytes = texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(LIMIT);
  });

  needing(CHROMIUM, (chromium) => {
    it("allocates 2025 in the browser and shows the table", { timeout: LONG }, async () => {
      const address = await serve(join(project, "dist"));
      const { seen, complaints, requests } = await visit(chromium, `${address}/`, async (page) => {
        await page.locator("tfoot tr").waitFor();
        const screenshots = process.env["FORDELA_SCREENSHOTS"];
        if (screenshots) {
          mkdirSync(screenshots, { recursive: true });
          await page.screenshot({ path: join(screenshots, "vite-app.png"), fullPage: true });
        }
        return page.locator("tr").allInnerTexts();
      });
      const rows = seen.map((row) => row.replaceAll("\u00a0", " ").split("\t"));
      expect(complaints).toEqual([]);
      expect(rows).toHaveLength(21 + 1);
      expect(rows).toContainEqual(["Jämtlands län", "12 697 775"]);
      expect(rows.at(-1)).toEqual(["Totalt", "493 000 000"]);
      expect(requests.length).toBeGreaterThan(2);
      expect(requestsElsewhere(requests, address)).toEqual([]);
    });
  });
});

/** A chunk and all that is loaded with it, not what it asks for on demand. */
function reached(manifest: Readonly<Record<string, Chunk>>, entry: string): Set<string> {
  const found = new Set([entry]);
  for (const name of found) for (const next of manifest[name]?.imports ?? []) found.add(next);
  return found;
}
