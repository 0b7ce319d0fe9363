import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const FORMATS = ["text", "csv", "json", "markdown"] as const;
const folder = temporaryFolder();
const COUNTIES = ["allocate", "2025", "--level", "county", "--unit", "krona"];
const PARTIAL = ["allocate", "2023", "--level", "county"];

/** A new empty folder, so that a draft left behind would show. */
function emptyFolder(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

describe("--output", () => {
  it.each(FORMATS)("writes what would have been printed as %s, and nothing else", async (format) => {
    const place = emptyFolder(`whole-${format}`);
    const file = join(place, "ut");
    const printed = await recorded([...COUNTIES, "--format", format]);
    expect(await recorded([...COUNTIES, "--format", format, "--output", file])).toEqual({
      code: 0,
      out: "",
      err: "",
    });
    expect(readFileSync(file, "utf8")).toBe(printed.out);
    expect(readdirSync(place)).toEqual(["ut"]);
  });

  it("replaces a file that was there", async () => {
    const file = join(emptyFolder("replaced"), "ut.csv");
    writeFileSync(file, "gammalt");
    await recorded([...COUNTIES, "--format", "csv", "--output", file]);
    expect(readFileSync(file, "utf8")).toMatch(/^agreement,/);
  });

  it("into a folder that does not exist is refused, and nothing is made", async () => {
    const file = join(folder, "finns-inte", "ut.csv");
    const { code, out, err } = await recorded([...COUNTIES, "--output", file]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`Kan inte skriva filen ${file}: filen eller dess mapp finns inte (ENOENT)`);
    expect(existsSync(join(folder, "finns-inte"))).toBe(false);
  });

  it("onto a folder is refused, and no draft is left", async () => {
    const place = emptyFolder("upptagen");
    mkdirSync(join(place, "ut.csv"));
    const { code, err } = await recorded([...COUNTIES, "--output", join(place, "ut.csv")]);
    expect(code).toBe(2);
    expect(err).toContain("Kan inte skriva filen");
    expect(readdirSync(place)).toEqual(["ut.csv"]);
  });

  it("of CSV with lines missing is refused, with every reason, and what was there stays", async () => {
    const place = emptyFolder("ofullständig");
    const file = join(place, "ut.csv");
    writeFileSync(file, "gammalt");
    const { code, out, err } = await recorded([...PARTIAL, "--format", "csv", "--output", file]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Kan inte fördela posten");
    expect(err).toMatch(/Ingenting har skrivits till .*lan-ungdomsmottagningar/);
    expect(readdirSync(place)).toEqual(["ut.csv"]);
    expect(readFileSync(file, "utf8")).toBe("gammalt");
  });

  it.each(["text", "json", "markdown"])(
    "of %s with lines missing is written, since it says so, and exits 1",
    async (format) => {
      const file = join(emptyFolder(`del-${format}`), "ut");
      const { code } = await recorded([...PARTIAL, "--format", format, "--output", file]);
      expect(code).toBe(1);
      expect(readFileSync(file, "utf8")).toContain("lan-ungdomsmottagningar");
    },
  );

  it("of nothing at all says why, writes no file and exits 1", async () => {
    const place = emptyFolder("ingenting");
    const argv = ["allocate", "2023", "--line", "lan-ungdomsmottagningar", "--format", "json"];
    const { code, err } = await recorded([...argv, "--output", join(place, "ut.json")]);
    expect(code).toBe(1);
    expect(err).toContain("lan-ungdomsmottagningar");
    expect(readdirSync(place)).toEqual([]);
  });

  it("needs a value", async () => {
    expect((await recorded([...COUNTIES, "--output"])).code).toBe(2);
    expect((await recorded([...COUNTIES, "--output", ""])).code).toBe(2);
  });
});
