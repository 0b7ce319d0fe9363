import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { plainSpaces } from "../support/plain-spaces.ts";
import { recorded } from "../support/recording-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "fordela-compare-"));
const COUNTY = ["--level", "county", "--unit", "krona"];

async function csv(...argv: string[]): Promise<Record<string, string>[]> {
  const { out } = await recorded(["compare", ...argv, "--format", "csv"]);
  const [head = "", ...rows] = out.trimEnd().split("\n");
  return rows.map((row) =>
    Object.fromEntries(head.split(",").map((name, index) => [name, row.split(",")[index] ?? ""])),
  );
}

describe("fordela compare", () => {
  it("puts two years side by side, with sums, and ends with 0", async () => {
    const { code, out, err } = await recorded([
      "compare",
      "2023",
      "2025",
      ...COUNTY,
      "--substitute",
      "nearest",
    ]);
    expect([code, err]).toEqual([0, ""]);
    expect(plainSpaces(out)).toMatch(/^23 Jämtlands län +11 516 085 +12 697 775 +\+1 181 690 +\+10,3 % /m);
    expect(plainSpaces(out)).toMatch(/^Totalt +574 000 000 +493 000 000 +−81 000 000 /m);
    expect(out).toContain("3 län får mer, 18 mindre och 0 lika mycket");
  });

  it("says what is missing, and ends with 1, where a line could not be allocated", async () => {
    const { code, out } = await recorded(["compare", "2023", "2025", ...COUNTY, "--lang", "en"]);
    expect(code).toBe(1);
    expect(out).toContain("The comparison is incomplete. Missing in 2023: lan-ungdomsmottagningar.");
  });

  it("compares an agreement with itself as --set changes it, and marks the second side", async () => {
    const rows = await csv("2025", ...COUNTY, "--set", "lan-suicidprevention.amount=250mnkr");
    expect(new Set(rows.map(({ from, to }) => `${from} ${to}`))).toEqual(
      new Set(["psykisk-halsa-2025 psykisk-halsa-2025+what-if"]),
    );
    const sum = rows.reduce((all, { difference = "" }) => all + BigInt(difference.replace(".", "")), 0n);
    expect(sum).toBe(50_000_000_00n);
  });

  it.each([
    ["by population", "population"],
    ["the same to each", "equal"],
    ["that of another line", "lan-komplexa-behov"],
    ["that of a line of another agreement", "2023:lan-suicidprevention"],
    ["rules in JSON", '[{"rule":"fixed","each":"1000000"},{"rule":"equal"}]'],
  ])("takes another key: %s", async (_, key) => {
    const rows = await csv("2025", ...COUNTY, "--set", `lan-suicidprevention.key=${key}`);
    expect(rows).toHaveLength(21);
    expect(rows.every((row) => row["money"] === "0.00" && row["population"] === "0.00")).toBe(true);
    expect(rows.some(({ difference }) => difference !== "0.00")).toBe(true);
  });

  it("changes the second side only by --with-…", async () => {
    const line = ["--line", "lan-komplexa-behov", "--unit", "krona"];
    const rows = await csv("2025", ...line, "--with-population", "2024-12-31");
    expect(rows.find(({ code }) => code === "23")).toMatchObject({
      before: "2506966.00",
      after: "2509306.00",
      population: "2340.00",
      key: "0.00",
      estimate: "true",
    });
    const rounded = await csv("2025", ...line, "--with-rounding", "floor");
    expect(rounded.every(({ difference, rounding }) => difference === rounding)).toBe(true);
  });

  it("shows the effects in a table of their own where the window is narrow", async () => {
    const wide = await recorded(
      ["compare", "2025", ...COUNTY, "--set", "lan-suicidprevention.key=equal"],
      200,
    );
    const narrow = await recorded(
      ["compare", "2025", ...COUNTY, "--set", "lan-suicidprevention.key=equal"],
      90,
    );
    const tables = (text: string): number => [...text.matchAll(/^01 Stockholms län/gm)].length;
    expect([tables(wide.out), tables(narrow.out)]).toEqual([1, 2]);
  });

  it("never writes a CSV file of a comparison that lacks lines, and says on the side what is missing", async () => {
    const file = join(folder, "ofullstandig.csv");
    const whole = await recorded(["compare", "2023", "2025", ...COUNTY, "--format", "csv", "--output", file]);
    expect([whole.code, whole.err.includes("lan-ungdomsmottagningar"), existsSync(file)]).toEqual([
      2,
      true,
      false,
    ]);
    const shown = await recorded(["compare", "2023", "2025", ...COUNTY, "--format", "csv"]);
    expect([shown.code, shown.err.includes("lan-ungdomsmottagningar")]).toEqual([1, true]);
  });

  it("tells kronor per inhabitant by a register handed in, where no line counts people", async () => {
    const argv = [
      "compare",
      "2025",
      "--line",
      "lan-medverkan",
      "--population",
      "2024-12-31",
      "--with-unit",
      "krona",
    ];
    expect((await recorded(argv, 200)).out).toContain("Kr/invånare");
  });

  it("says that an agreement is not there before it asks what to compare it with", async () => {
    expect((await recorded(["compare", "2099"])).err).toContain("2099");
  });

  it("writes JSON with exact percentages, and files whole", async () => {
    const file = join(folder, "jamforelse.json");
    const argv = ["compare", "2023", "2025", ...COUNTY, "--substitute", "nearest"];
    expect((await recorded([...argv, "--format", "json", "--output", file])).code).toBe(0);
    const { rows, sums } = JSON.parse(readFileSync(file, "utf8"));
    expect(rows.find(({ code }: { code: string }) => code === "23")).toMatchObject({
      difference: "1181690.00",
      percent: "23633800/2303217",
    });
    expect(sums.county).toMatchObject({ money: "-81000000.00", key: "0.00" });
  });

  it.each([
    [["2025"], "--set"],
    [["2025", "--set", "lan-x.amount=5"], "lan-x"],
    [["2025", "--set", "lan-medverkan.price=5"], "lan-medverkan.amount=250mnkr"],
    [["2025", "--set", "lan-medverkan.key=by-need"], "population:0-25"],
    [["2025", "--set", "lan-medverkan.key=2023:lan-x"], "lan-x"],
    [["2025", "--set", 'lan-medverkan.key=[{"rule":"by-need"}]'], "rule"],
    [["2025", "--set", "lan-medverkan.amount=much"], "much"],
    [["2025", "2024"], "2024"],
    [["2023", "2025", "2021"], "2021"],
  ])("refuses %j with the way out", async (argv, said) => {
    const { code, out, err } = await recorded(["compare", ...argv, "--lang", "en"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(said);
  });
});

describe("--set of allocate and explain", () => {
  it("marks an agreed amount that is changed, and leaves out the sums that no longer apply", async () => {
    const { code, out } = await recorded(
      ["allocate", "2025", ...COUNTY, "--set", "lan-suicidprevention.amount=250mnkr", "--lang", "en"],
      200,
    );
    expect(code).toBe(0);
    expect(plainSpaces(out)).toContain("What-if: lan-suicidprevention has the amount SEK 250,000,000");
    expect(plainSpaces(out)).toMatch(/^As stated +93,000,000 +200,000,000$/m);
  });

  it("still hands in an amount that the agreement does not state, without calling it a what-if", async () => {
    const file = join(folder, "avtal.json");
    const { out: exported } = await recorded(["agreement", "export", "psykisk-halsa-2025"]);
    const agreement = JSON.parse(exported);
    const line = agreement.lines.find(({ id }: { id: string }) => id === "lan-komplexa-behov");
    writeFileSync(file, JSON.stringify({ ...agreement, stated: [], lines: [{ ...line, amount: null }] }));
    const { code, out } = await recorded(
      ["allocate", file, "--set", "lan-komplexa-behov.amount=200mnkr"],
      200,
    );
    expect([code, out.includes("Räkneexempel")]).toEqual([0, false]);
  });

  it("explains a changed key as what it then is", async () => {
    const { out } = await recorded([
      ...["explain", "2025", "--recipient", "Jämtlands län", "--line", "lan-suicidprevention"],
      ...["--set", "lan-suicidprevention.key=equal", "--unit", "krona"],
    ]);
    expect(out).toContain("lika till alla");
  });
});
