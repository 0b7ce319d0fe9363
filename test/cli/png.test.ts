import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pngOf } from "../../src/cli/png-of.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const COUNTIES = ["allocate", "2025", "--level", "county", "--round-to", "krona"];
const COMPARED = ["compare", "2025", "--level", "county", "--set", "lan-suicidprevention.key=equal"];

/** The width and the height of a PNG. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("--chart", () => {
  it.each(["bars", "lines", "map", "histogram"])("draws %s as its ending asks", async (kind) => {
    const [svg, png] = [join(folder, `${kind}.svg`), join(folder, `${kind}.png`)];
    for (const file of [svg, png])
      expect(await recorded([...COUNTIES, "--chart", file, "--chart-kind", kind])).toMatchObject({
        code: 0,
        err: "",
      });
    const [, width, height] = /^<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(
      readFileSync(svg, "utf8"),
    ) as RegExpExecArray;
    const [wide, high] = sizeOf(png);
    expect(Math.abs(wide - 3 * Number(width))).toBeLessThanOrEqual(1);
    expect(Math.abs(high - 3 * Number(height))).toBeLessThanOrEqual(1);
  });

  it.each(["difference", "slope"])("draws a comparison's %s, with title and source", async (kind) => {
    const file = join(folder, `${kind}.svg`);
    const texts = ["--chart-title", "Lika till alla", "--chart-source", "egen beräkning"];
    const { code } = await recorded([...COMPARED, "--chart", file, "--chart-kind", kind, ...texts]);
    expect(code).toBe(0);
    const svg = readFileSync(file, "utf8");
    expect(svg).toContain(">Lika till alla</title>");
    expect(svg).toContain("Källa: egen beräkning.");
  });

  it("refuses another ending, an idle option and a measure that parts have not", async () => {
    for (const argv of [
      [...COUNTIES, "--chart", join(folder, "a.jpg")],
      [...COUNTIES, "--chart-title", "A"],
      [...COMPARED, "--chart-kind", "slope"],
      [
        ...COUNTIES,
        "--chart",
        join(folder, "b.svg"),
        "--chart-kind",
        "lines",
        "--chart-measure",
        "per-inhabitant",
      ],
    ]) {
      const { code, out, err } = await recorded(argv);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain("--chart");
    }
  });
});

it("a computer without a font is told so, for text would be missing", async () => {
  const blank = { pixels: new Uint8Array(4).fill(255), asPng: () => new Uint8Array() };
  const load = async () => ({
    Resvg: class {
      render() {
        return blank;
      }
    },
  });
  await expect(pngOf("<svg/>", load)).rejects.toThrow('library-missing --chart {"library":"font"}');
});
