import { describe, expect, it } from "vitest";
import { listedShares, SHARE_COLUMNS } from "../../../src/forensics/ratios/listed-shares.ts";
import { printedAmounts } from "../../../src/forensics/recovery/printed-amounts.ts";
import { kr } from "../../../src/money/kr.ts";
import { tableFrom } from "../../../src/tables/table-from.ts";
import { codesOf } from "../../support/codes-of.ts";
import { problemsOf } from "../../support/problems-of.ts";
import { latin } from "../../tables/latin.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("the amounts of a published table", () => {
  it("are each recipient's, without totals, footnotes and empty cells", () => {
    const text =
      "Region;Belopp (kr)\nGotland ¹;1 000\nSkåne;2 000\nHalland;–\nSumma;3 000\n\n¹ Region och kommun\n";
    const { rows, level, step, problems } = printedAmounts(tableFrom(bytes(text)));
    expect(rows).toEqual([
      { code: "09", label: "Region Gotland", amount: kr(1000), cell: "B2" },
      { code: "12", label: "Region Skåne", amount: kr(2000), cell: "B3" },
    ]);
    expect({ level, step, problems }).toEqual({ level: "region", step: 100n, problems: [] });
  });

  it("are read in Windows-1252 too, and municipalities are told by their names", () => {
    const { rows, level } = printedAmounts(
      tableFrom(latin("Kommun;Belopp (tkr)\nÅre;26,5\nÖstersund;1 200\n")),
    );
    expect(level).toBe("municipality");
    expect(rows.map(({ code, amount }) => [code, amount])).toEqual([
      ["2321", kr(26_500)],
      ["2380", kr(1_200_000)],
    ]);
  });

  it("leave out what cannot be read, and say where: a cell, a name, a recipient twice", () => {
    const text = "Region;Belopp (kr)\nGotland;54 99 160\nAtlantis;2 000\nSkåne;1\nSkåne;2\n";
    const { rows, problems } = printedAmounts(tableFrom(bytes(text)));
    expect(rows.map(({ code }) => code)).toEqual(["12"]);
    expect(problems.map(({ code, place }) => [code, place?.cell])).toEqual([
      ["cell-malformed", "B2"],
      ["recipient-unknown", "A3"],
      ["recipient-duplicate", "A5"],
    ]);
  });

  it("must be of one column, and there must be one", () => {
    const several = tableFrom(bytes("Region;Fast (kr);Rörligt (kr)\nGotland;1;2\n"));
    expect(codesOf(problemsOf(() => printedAmounts(several)))).toEqual(["columns-several"]);
    const none = tableFrom(bytes("Bara en text\nutan belopp\n"));
    expect(problemsOf(() => printedAmounts(none)).length).toBeGreaterThan(0);
  });
});

describe("listed shares", () => {
  const read = (text: string) => listedShares(tableFrom(bytes(text), { columns: SHARE_COLUMNS }));

  it("are the same recipient's under every spelling, with or without bases, in the step they are printed in", () => {
    const text =
      "recipient;source;amount;pot;base\nJämtland;a;12;1 000;\nRegion Jämtland Härjedalen;b;5 012;1 000;5 000\nNågon annan;;3;9;\n";
    const { observations, problems } = read(text);
    expect(problems).toEqual([]);
    expect(observations.map(({ recipient, source, base }) => [recipient, source, base])).toEqual([
      ["Jämtlands län", "a", 0n],
      ["Jämtlands län", "b", kr(5000)],
      ["Någon annan", "C4", 0n],
    ]);
    expect(observations[0]).toMatchObject({ amount: kr(12), pot: kr(1000), unit: 100n });
  });

  it("may lack the column of bases, and no other", () => {
    expect(read("recipient;source;amount;pot\nSkåne;a;12;100\n").problems).toEqual([]);
    expect(codesOf(read("recipient;source;amount\nSkåne;a;12\n").problems)).toContain("column-unknown");
  });

  it("say which cell has no amount", () => {
    const { observations, problems } = read("recipient;source;amount;pot\nSkåne;a;–;100\nHalland;b;x1;100\n");
    expect(observations).toEqual([]);
    expect(problems.map(({ code, place }) => [code, place?.cell]).sort()).toEqual([
      ["cell-malformed", "C2"],
      ["cell-malformed", "C3"],
    ]);
  });
});
