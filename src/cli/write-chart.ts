import { refuse } from "../problems/refuse.ts";
import type { Arguments, OptionSpecs } from "./options/arguments.ts";
import { formatByEnding } from "./options/output-format.ts";
import { writeFile } from "./write-file.ts";

/** The options of a chart, by its kinds. */
export function chartOptions(kinds: readonly string[]): OptionSpecs {
  return {
    chart: { type: "string" },
    "chart-kind": { type: "string", values: kinds },
    "chart-measure": { type: "string", values: ["amount", "per-inhabitant"] },
    "chart-title": { type: "string" },
    "chart-source": { type: "string" },
  };
}

/** Whether a chart is asked for; refuses options of one without it. */
export function isCharted(args: Arguments): boolean {
  if (args.has("chart")) return true;
  const idle = ["measure", "kind", "title", "source"].find((name) => args.has(`chart-${name}`));
  if (idle !== undefined) refuse("argument-missing", [], { argument: "--chart", command: `--chart-${idle}` });
  return false;
}

/** What a chart is written as: SVG, or PNG where the name of its file ends in .png; drawn before anything is written. */
export async function drawnAs(svg: string, args: Arguments): Promise<string | Uint8Array> {
  if (formatByEnding(args, "chart", ["svg", "png"]) !== "png") return svg;
  const { pngOf } = await import("./png-of.ts");
  return pngOf(svg);
}

/** Writes a chart to the file that `--chart` names. */
export function writeChart(chart: string | Uint8Array | undefined, args: Arguments): void {
  if (chart !== undefined) writeFile(args.one("chart") as string, chart);
}
