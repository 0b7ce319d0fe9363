import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const CARE = fileURLToPath(new URL("../../fixtures/published/vardkapacitet-2025/table.csv", import.meta.url));
const LINE = ["allocate", "2025", "--line", "lan-komplexa-behov"];

describe.each(["\u00a0", "\u2007", "\u2009", "\u202f"])(
  "on the command line, figures grouped with %j",
  (space) => {
    const grouped = (text: string): string => text.replaceAll(" ", space);
    const same = async (...argv: readonly string[]): Promise<void> => {
      const [one, other] = [await recorded(argv), await recorded(argv.map(grouped))];
      expect(one).toMatchObject({ code: 0, err: "" });
      expect(other).toEqual(one);
    };

    it("are read by --set, and by --unit", async () => {
      await same(
        ...LINE,
        "--format",
        "json",
        "--set",
        "lan-komplexa-behov.amount=250 000 000",
        "--unit",
        "1 000",
      );
      await same(...LINE, "--format", "json", "--set", "lan-komplexa-behov.amount=250 000 tkr");
    });

    it("are read as money and as numbers of people by recover", async () => {
      const near = ["--range", "10 587 000-10 588 000", "--lang", "en"];
      const [one, other] = await Promise.all(
        [near, near.map(grouped)].map((options) =>
          recorded([
            "recover",
            CARE,
            "--pot",
            grouped("5 886 500 000 kr"),
            "--base",
            grouped("100 mnkr"),
            ...options,
          ]),
        ),
      );
      expect(one?.code).toBe(0);
      expect(one?.out).toContain("10,587,140");
      expect(other).toEqual(one);
    });

    it("are read in a file of people", async () => {
      const file = join(folder, "egen.csv");
      writeFileSync(file, grouped("region;antal personer\n01 Stockholm;2 471 773\n23 Jämtland;132 708\n"));
      const { err } = await recorded(["population", "check", file, "--population-date", "2024-11-01"]);
      expect(err).not.toContain("B2");
      expect(err).not.toContain("B3");
    });
  },
);

describe("a whole number among the options", () => {
  let table = "";
  beforeAll(() => {
    table = join(folder, "tom.csv");
    writeFileSync(table, "Län;Belopp (kr)\nGotlands län;7\n");
  });

  it.each(["-1", "1,5", "10 00", "x", "1 000 000 000"])("is refused as %j", async (value) => {
    const { code, err } = await recorded(["verify", table, "--max-problems", value, "--lang", "en"]);
    expect(code).toBe(2);
    expect(err).toContain(`--max-problems`);
  });
});
