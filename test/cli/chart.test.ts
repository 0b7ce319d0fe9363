import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { plainSpaces } from "../support/plain-spaces.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const COUNTIES = ["allocate", "2025", "--level", "county", "--unit", "krona"];

function emptyFolder(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

describe("--chart", () => {
  it("writes a chart beside what is printed, which stays the same", async () => {
    const place = emptyFolder("whole");
    const file = join(place, "lan.svg");
    expect(await recorded([...COUNTIES, "--chart", file])).toEqual(await recorded(COUNTIES));
    expect(readdirSync(place)).toEqual(["lan.svg"]);
    expect(plainSpaces(readFileSync(file, "utf8"))).toMatch(
      /^<svg .*<title>Jämtlands län: 12 697 775 kr<\/title>/s,
    );
  });

  it.each([
    ["--output", "--chart"],
    ["--output", "--receipt"],
    ["--chart", "--receipt"],
  ])("and what else is written may not share a file: %s and %s", async (one, other) => {
    const place = emptyFolder(`same${one}${other}`);
    const { code, out, err } = await recorded([...COUNTIES, one, join(place, "a"), other, `${place}/./a`]);
    expect([code, out, err.includes(other), readdirSync(place)]).toEqual([2, "", true, []]);
  });

  it("goes with --output, --recipient and --lang", async () => {
    const place = emptyFolder("both");
    const argv = [...COUNTIES, "--recipient", "Jämtlands län", "--lang", "en"];
    const { code, out } = await recorded([
      ...argv,
      "--chart",
      join(place, "a.svg"),
      "--output",
      join(place, "a.txt"),
    ]);
    expect([code, out, readdirSync(place)]).toEqual([0, "", ["a.svg", "a.txt"]]);
    expect(readFileSync(join(place, "a.svg"), "utf8")).toContain("Shows 1 of 21 recipients.");
  });

  it("per inhabitant counts by the lines themselves, or by the register named", async () => {
    const place = emptyFolder("per-inhabitant");
    const file = join(place, "lan.svg");
    const argv = ["--chart", file, "--chart-measure", "per-inhabitant"];
    expect((await recorded([...COUNTIES, ...argv])).code).toBe(0);
    expect(plainSpaces(readFileSync(file, "utf8"))).toContain("Jämtlands län: 95,68 kr per invånare");
    const fixed = ["allocate", "2025", "--line", "lan-medverkan", ...argv];
    expect((await recorded([...fixed, "--population", "scb-2024-12-31"])).code).toBe(0);
    expect(plainSpaces(readFileSync(file, "utf8"))).toContain(
      "invånare 31 december 2024 (scb-2024-12-31, officiell) i stället för 1 november 2024",
    );
  });

  it("whose inhabitants nothing tells is refused, and nothing is printed or written", async () => {
    const place = emptyFolder("unknown");
    const file = join(place, "lan.svg");
    writeFileSync(file, "gammalt");
    const argv = [
      "allocate",
      "2025",
      "--line",
      "lan-medverkan",
      "--chart",
      file,
      "--chart-measure",
      "per-inhabitant",
    ];
    const { code, out, err } = await recorded([...argv, "--output", join(place, "ut.txt")]);
    expect([code, out, readdirSync(place), readFileSync(file, "utf8")]).toEqual([
      2,
      "",
      ["lan.svg"],
      "gammalt",
    ]);
    expect(err).toContain("Ange --population REGISTER");
  });

  it("of several levels is refused, and says which there are", async () => {
    const { code, out, err } = await recorded([
      "allocate",
      "2025",
      "--substitute",
      "nearest",
      "--chart",
      join(folder, "x.svg"),
    ]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("län, regioner, kommuner och SKR. Välj en med --level");
  });

  it("with lines missing says so in the chart, and exits 1", async () => {
    const file = join(emptyFolder("partial"), "lan.svg");
    const { code } = await recorded(["allocate", "2023", "--level", "county", "--chart", file]);
    expect(code).toBe(1);
    expect(readFileSync(file, "utf8")).toContain("! Ofullständigt: Ungdomsmottagningar");
  });

  it("of nothing at all is not written, and exits 1", async () => {
    const place = emptyFolder("nothing");
    const argv = ["allocate", "2023", "--line", "lan-ungdomsmottagningar", "--chart", join(place, "lan.svg")];
    expect([(await recorded(argv)).code, readdirSync(place)]).toEqual([1, []]);
  });

  it("into a folder that does not exist is refused", async () => {
    const { code, err } = await recorded([...COUNTIES, "--chart", join(folder, "finns-inte", "lan.svg")]);
    expect(code).toBe(2);
    expect(err).toContain("Kan inte skriva filen");
  });

  it("needs a file, a measure there is, and to be there where a measure is", async () => {
    expect((await recorded([...COUNTIES, "--chart"])).code).toBe(2);
    const wrong = await recorded([...COUNTIES, "--chart", join(folder, "y.svg"), "--chart-measure", "each"]);
    expect([wrong.code, wrong.err.includes("amount eller per-inhabitant")]).toEqual([2, true]);
    const alone = await recorded([...COUNTIES, "--chart-measure", "amount"]);
    expect([alone.code, alone.out, alone.err.includes("--chart")]).toEqual([2, "", true]);
  });
});
