import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { PYTHON_EXISTS } from "../support/python-oracle.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { keyVectors } from "./vectors/keys.ts";
import { psykiskHalsaVectors } from "./vectors/psykisk-halsa-2025.ts";
import { roundingVectors } from "./vectors/rounding.ts";
import type { Vector, VectorFile } from "./vectors/vector.ts";

const FOLDER = fileURLToPath(new URL("../../fixtures/vectors/", import.meta.url));

const FOLDER_OF_ITS_OWN = temporaryFolder();

const FILES: Readonly<Record<string, () => VectorFile<Vector> | Promise<VectorFile<Vector>>>> = {
  "rounding.json": () => ({
    about: "Amounts shared by weights, by every method of rounding. README.md tells what the fields mean.",
    vectors: roundingVectors(),
  }),
  "keys.json": () => ({
    about: "Amounts shared by keys of several rules. README.md tells what the fields mean.",
    vectors: keyVectors(),
  }),
  "psykisk-halsa-2025.json": async () => ({
    about:
      "Psykisk hälsa 2025: every line to counties and regions, by people on 1 November 2024 (SCB). README.md tells what the fields mean.",
    vectors: await psykiskHalsaVectors(),
  }),
};

/** A vector a line: a change in one is seen as such. */
function written({ about, vectors }: VectorFile<Vector>): string {
  const lines = vectors.map((vector) => JSON.stringify(vector)).join(",\n    ");
  return `{\n  "about": ${JSON.stringify(about)},\n  "vectors": [\n    ${lines}\n  ]\n}\n`;
}

describe("fixtures/vectors", () => {
  it.each(Object.entries(FILES))(
    "%s has what the library gives; UPDATE_VECTORS=1 writes it",
    async (file, made) => {
      const text = written(await made());
      if (process.env["UPDATE_VECTORS"] === "1") writeFileSync(FOLDER + file, text);
      expect(readFileSync(FOLDER + file, "utf8")).toBe(text);
    },
  );

  it.each(Object.keys(FILES))("%s has no number that is not text", (file) => {
    JSON.parse(readFileSync(FOLDER + file, "utf8"), (_, value: unknown) =>
      expect(typeof value).not.toBe("number"),
    );
  });
});

/** What Python's fractions say of files of vectors. */
function checked(files: readonly string[]): {
  checked: number;
  differences: { vector: string; found: object }[];
} {
  const script = fileURLToPath(new URL("vectors.py", import.meta.url));
  const { stdout, stderr } = spawnSync("python3", ["-I", script, ...files], { encoding: "utf8" });
  if (!stdout) throw new Error(`vectors.py failed: ${stderr}`);
  return JSON.parse(stdout);
}

const reason = PYTHON_EXISTS ? "" : " (1 oracle left out: there is no python3)";

describe.skipIf(!PYTHON_EXISTS)(`Python's fractions, asked about fixtures/vectors${reason}`, () => {
  const files = Object.keys(FILES).map((file) => FOLDER + file);

  it("agree with every vector", () => {
    const count = files
      .map((file) => JSON.parse(readFileSync(file, "utf8")).vectors.length)
      .reduce((a, b) => a + b, 0);
    expect(checked(files)).toEqual({ checked: count, differences: [] });
    expect(count).toBeGreaterThan(300);
  });

  it("would notice one öre moved, a tie left out, and a rest that is not there", () => {
    const [vector] = roundingVectors().filter(
      ({ name }) => name === "a tie of three for one unit, largest-remainder",
    );
    if (!vector) throw new Error("the vector has another name");
    const wrong: readonly Vector[] = [
      { ...vector, name: "moved", amounts: ["3", "4", "3"] },
      { ...vector, name: "no tie", tie: null },
      { ...vector, name: "rest", rest: "1" },
    ];
    const file = join(FOLDER_OF_ITS_OWN, "wrong.json");
    writeFileSync(file, written({ about: "", vectors: [vector, ...wrong] }));
    const { differences } = checked([file]);
    expect(differences.map(({ vector, found }) => [vector, ...Object.keys(found)])).toEqual([
      ["moved", "amounts"],
      ["no tie", "tie"],
      ["rest", "rest"],
    ]);
  });
});
