import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { plainSpaces } from "../support/plain-spaces.ts";
import { recorded } from "../support/recording-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "units-"));
const LINE = ["2025", "--line", "lan-komplexa-behov"];
const TABLE = "fixtures/published/vardkapacitet-2025/table.csv";

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe("--round-to is the unit of rounding", () => {
  it.each([
    ["allocate", "csv"],
    ["compare", "csv"],
    ["sensitivity", "json"],
  ])("of %s, where --unit means the same", async (command, format) => {
    const with2024 = command === "compare" ? ["--with-population", "2024-12-31"] : [];
    const run = (option: string) =>
      recorded([command, ...LINE, ...with2024, option, "100000", "--format", format]);
    const [long, short] = [await run("--round-to"), await run("--unit")];
    expect(long.out).not.toBe("");
    expect(short).toEqual(long);
    expect(long.out).not.toEqual((await recorded([command, ...LINE, ...with2024, "--format", format])).out);
  });

  it("of explain", async () => {
    const { out } = await recorded(["explain", ...LINE, "--recipient", "Gotland", "--round-to", "tkr"]);
    expect(plainSpaces(out)).toMatch(/^Gotlands län får 1 152 000 kr/);
  });

  it("is the last one given, of the second side alone with --with-round-to", async () => {
    const rows = async (...options: string[]): Promise<string> =>
      (await recorded(["compare", ...LINE, ...options, "--format", "csv"])).out;
    const apart = await rows("--round-to", "1000", "--with-round-to", "krona");
    expect(await rows("--unit", "1000", "--with-unit", "krona")).toBe(apart);
    expect(await rows("--round-to", "1000", "--with-unit", "krona")).toBe(apart);
    expect(await rows("--unit", "krona", "--round-to", "1000", "--with-round-to", "krona")).toBe(apart);
    expect(apart).toMatch(/,1152000\.00,1152341\.00,341\.00,/);
  });

  it("of verify: a table that is rounded to thousands follows", async () => {
    const { out } = await recorded(["allocate", ...LINE, "--round-to", "1000", "--format", "csv"]);
    const table = file("tusental.csv", out);
    const verify = (...options: string[]) =>
      recorded(["verify", table, "--agreement", "2025", "--line", "lan-komplexa-behov", ...options]);
    expect((await verify("--round-to", "krona")).code).toBe(1);
    for (const word of ["1000", "tkr", "1 000 kr"]) expect((await verify("--round-to", word)).code).toBe(0);
    const about = { table: "tusental.csv", agreement: "2025", lines: ["lan-komplexa-behov"] };
    for (const rounding of [{ roundTo: "1000" }, { roundTo: 1000 }, { rounding: { unit: "tkr" } }]) {
      const described = file("about.json", JSON.stringify({ ...about, ...rounding }));
      expect((await recorded(["verify", described])).code).toBe(0);
      expect((await recorded(["verify", described, "--round-to", "krona"])).code).toBe(1);
    }
  });

  it("of infer and recover", async () => {
    const infer = await recorded([
      "infer",
      TABLE,
      "--level",
      "region",
      "--round-to",
      "krona",
      "--format",
      "json",
    ]);
    const units = JSON.parse(infer.out).exact.flatMap(({ fits }: { fits: { unit: string }[] }) =>
      fits.map(({ unit }) => unit),
    );
    expect(new Set(units)).toEqual(new Set(["1.00"]));
    const near = ["--base", "100mnkr", "--range", "10500000-10600000", "--format", "json"];
    const recover = await recorded(["recover", TABLE, ...near, "--round-to", "tkr"]);
    expect(JSON.parse(recover.out).recoveries[0].unit).toBe("1000.00");
  });
});

describe("--unit is the unit of the figures", () => {
  const table = file("miljoner.csv", "Län;Belopp\nStockholms län;46,7\nUppsala län;7,7\n");

  it.each(["mnkr", "Mnkr", "miljoner kronor", "1000000"])(
    "of verify, infer and recover: %s",
    async (word) => {
      for (const command of ["infer", "recover"]) {
        const { out } = await recorded([command, table, "--unit", word, "--format", "json"]);
        const { sum, recoveries } = JSON.parse(out);
        expect(sum ?? recoveries[0].sum).toBe("54400000.00");
      }
      const only = ["--agreement", "2025", "--line", "lan-komplexa-behov", "--partial"];
      expect((await recorded(["verify", table, ...only, "--unit", word])).code).toBe(0);
    },
  );

  it.each(["verify", "infer", "recover"])(
    "of %s, which names --round-to for any other amount",
    async (command) => {
      const { code, out, err } = await recorded([command, table, "--unit", "50000"]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain('--unit kan inte vara "50000". Skriv ore, krona, kr, tkr, mnkr eller mdkr.');
      expect(err).toContain("Eller menade du --round-to 50000?");
      expect((await recorded([command, table, "--unit", "dollar"])).err).not.toContain("--round-to");
    },
  );
});

describe("a level has Swedish and English names", () => {
  it.each([
    ["county", ["län", "LÄN", "la\u0308n", "counties"]],
    ["region", ["regioner", "Region"]],
    ["municipality", ["kommun", "kommuner", "municipalities"]],
    ["association", ["SKR", "skr"]],
  ])("%s", async (level, words) => {
    const asked = ["allocate", "2023", "--substitute", "nearest", "--round-to", "krona", "--format", "csv"];
    const { out } = await recorded([...asked, "--level", level]);
    expect(out).not.toBe("");
    for (const word of words) expect((await recorded([...asked, "--level", word])).out).toBe(out);
  });

  it("in a list, in every command, and in about.json", async () => {
    const listed = await recorded(["allocate", ...LINE, "--level", "län, skr", "--format", "csv"]);
    expect(listed.out).toContain("psykisk-halsa-2025,lan-komplexa-behov");
    const shown = await recorded(["population", "show", "2024-11-01", "--level", "län"]);
    expect(shown).toEqual(await recorded(["population", "show", "2024-11-01", "--level", "county"]));
    const nation = await recorded(["population", "show", "2024-11-01", "--level", "riket"]);
    expect(nation.out).toContain("00 Riket");
    for (const command of ["infer", "recover"]) {
      const options = ["--base", command === "recover" ? "100mnkr" : "auto", "--format", "json"];
      expect((await recorded([command, TABLE, "--level", "regioner", ...options])).code).toBe(
        (await recorded([command, TABLE, "--level", "region", ...options])).code,
      );
    }
    const table = file("lan.csv", "Län;Belopp\nJämtlands län;2 506 966\n");
    const about = { table: "lan.csv", agreement: "2025", level: "län", partial: true };
    const columns = { B: { lines: ["lan-komplexa-behov"], levels: ["Län"] } };
    expect((await recorded(["verify", file("about.json", JSON.stringify({ ...about, columns }))])).code).toBe(
      0,
    );
    const flags = ["--agreement", "2025", "--line", "lan-komplexa-behov", "--partial"];
    expect((await recorded(["verify", table, ...flags, "--level", "län"])).code).toBe(0);
  });

  it("and no other: what is like one is refused", async () => {
    const { code, err } = await recorded(["allocate", ...LINE, "--level", "lan"]);
    expect([code, err]).toEqual([2, expect.stringContaining('--level kan inte vara "lan"')]);
  });
});
