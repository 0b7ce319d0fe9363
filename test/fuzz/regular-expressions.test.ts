import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { type SourceExpression, sourceExpressions, taken } from "./source-expressions.ts";

// One that takes time by the square of its text would need an hour for a text of 1 MB; a linear one, milliseconds.
const DEADLINE = 30_000;

/** The expressions that do not get through their worst texts within the deadline, and how many texts were tried. */
async function tooSlow(
  expressions: readonly SourceExpression[],
  deadline: number,
): Promise<{ readonly slow: readonly string[]; readonly texts: number }> {
  const slow: string[] = [];
  let texts = 0;
  for (let left = expressions; left.length > 0; ) {
    const end = await firstStuck(left, deadline);
    texts += end.texts;
    if (end.stuck === undefined) break;
    const { file, literal } = left[end.stuck] as SourceExpression;
    slow.push(`${file} ${literal}`);
    left = left.slice(end.stuck + 1);
  }
  return { slow, texts };
}

/** Tries expressions in a thread of its own, and ends it where one takes longer than the deadline. */
function firstStuck(
  expressions: readonly SourceExpression[],
  deadline: number,
): Promise<{ readonly stuck: number | undefined; readonly texts: number }> {
  const worker = new Worker(new URL("./worst-texts.mjs", import.meta.url), { workerData: expressions });
  return new Promise((resolve, reject) => {
    let [begun, texts] = [0, 0];
    const end = (stuck: number | undefined): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve({ stuck, texts });
    };
    const wait = () => setTimeout(() => end(begun), deadline);
    let timer = wait();
    worker.on("error", reject);
    worker.on("message", (message: { begun: number; texts: number }) => {
      ({ begun, texts } = message);
      if (begun === expressions.length) return end(undefined);
      clearTimeout(timer);
      timer = wait();
    });
  });
}

describe("every regular expression of src/", () => {
  const expressions = sourceExpressions();

  it("is found", () => {
    expect(expressions.length).toBeGreaterThan(80);
    expect(expressions.map(({ literal }) => literal)).toContain(String.raw`/^\d{4}-\d{2}-\d{2}$/`);
  });

  it("gets through 1 MB of its worst characters", { timeout: 600_000 }, async () => {
    const { slow, texts } = await tooSlow(expressions, DEADLINE);
    expect(slow).toEqual([]);
    expect(texts).toBeGreaterThan(expressions.length * 100);
  });
});

describe("the worst texts", () => {
  it.each([
    "/(a+)+$/",
    "/^(?:a|aa)+$/",
    "/0+$/",
    String.raw`/\s*\n\s*/g`,
    String.raw`/[^/\\]*$/`,
    String.raw`/^\d+[\d ]*\d+x$/`,
    String.raw`/\p{L}+\d+;/u`,
  ])("find out %s", async (literal) => {
    const { slow } = await tooSlow([taken("here", literal)], 3_000);
    expect(slow).toEqual([`here ${literal}`]);
  });
});
