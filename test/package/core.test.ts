import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

/** Bytes, minified and gzipped. */
const LIMIT = 6_500;

describe("fordela/core as a bundle", () => {
  let code: string;
  let inputs: string[];
  beforeAll(async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [new URL("../../src/doors/core.ts", import.meta.url).pathname],
      bundle: true,
      minify: true,
      format: "esm",
      platform: "neutral",
      target: "es2022",
      write: false,
      metafile: true,
    });
    code = outputFiles[0]?.text ?? "";
    inputs = Object.keys(metafile.inputs);
  });

  it("shares 101 öre over two recipients", async () => {
    const core = await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
    const recipients = () => ["A", "B"].map((one) => ({ level: "region", code: one, name: one, body: one }));
    const line = {
      id: "x",
      area: "1",
      level: "region",
      amount: 101n,
      derived: false,
      source: "1",
      key: [{ rule: "equal" }],
    };
    expect(core.allocateLine(line, { recipients, group: () => undefined }).amounts).toEqual([51n, 50n]);
  });

  it("has no dependency: every file in it is src's own, and nothing is left to import", () => {
    expect(inputs.some((input) => input.endsWith("src/allocate/allocate-line.ts"))).toBe(true);
    expect(inputs.filter((input) => !/(^|\/)src\//.test(input) || input.includes("node_modules"))).toEqual(
      [],
    );
    expect(code).toContain("export{");
    expect(code).not.toMatch(/\bimport\b|\brequire\(/);
  });

  it("holds none of the recipients, registers, agreements or words", () => {
    const folders = new Set(inputs.map((input) => /src\/([^/]+)\//.exec(input)?.[1]));
    expect(folders).toContain("rounding");
    for (const folder of ["explain", "report", "cli", "tables", "verify", "population"])
      expect(folders).not.toContain(folder);
    expect(code).not.toMatch(/Jämtland|psykisk-halsa|scb-20/);
  });

  it(`is at most ${LIMIT} bytes, minified and gzipped`, () => {
    const bytes = gzipSync(code, { level: 9 }).length;
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThanOrEqual(LIMIT);
  });
});
