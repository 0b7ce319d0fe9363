import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim } from "../../src/verify/claim.ts";
import { printedOnce } from "../../src/verify/internals/printed-once.ts";

const CLAIM: Claim = { kind: "recipients", agreement: agreementOf("2025") };

/** The code, labels and texts of each row; `null` where the table is as it was. */
function read(lines: readonly string[], claim = CLAIM) {
  const table = tableFrom(new TextEncoder().encode(lines.join("\n")));
  const found = printedOnce(table, claim, SWEDEN);
  if (found === table) return null;
  return found.rows.map(({ code, labels, texts }) => [
    code,
    labels.join("|"),
    texts.map(({ address, text, row, line, column }) => `${address} ${text} ${row}.${line}.${column}`),
  ]);
}
const HEAD = "Län;Post;Belopp";
const ONCE = [HEAD, "Kalmar län;Suicidprevention;1", ";lan-medverkan;2", "Gotlands län;Suicidprevention;3"];

describe("a name printed once", () => {
  it("is the recipient's in each row below it", () => {
    expect(read([...ONCE, ";lan-medverkan;4"])).toEqual([
      ["", "Kalmar län|Suicidprevention", ["A2 Kalmar län 2.2.1", "B2 Suicidprevention 2.2.2"]],
      ["", "Kalmar län|lan-medverkan", ["A3 Kalmar län 3.3.1", "B3 lan-medverkan 3.3.2"]],
      ["", "Gotlands län|Suicidprevention", ["A4 Gotlands län 4.4.1", "B4 Suicidprevention 4.4.2"]],
      ["", "Gotlands län|lan-medverkan", ["A5 Gotlands län 5.5.1", "B5 lan-medverkan 5.5.2"]],
    ]);
  });

  it("is the line's in each row below it, also beside other columns that are empty", () => {
    const rows = ["Suicidprevention;Kalmar län;1;", ";Gotlands län;2;not", "lan-medverkan;Kalmar län;3;"];
    expect(read(["Post;Län;Belopp;Kommentar", ...rows])?.map(([, labels]) => labels)).toEqual([
      "Suicidprevention|Kalmar län",
      "Suicidprevention|Gotlands län",
      "lan-medverkan|Kalmar län",
    ]);
  });

  it("may have a code beside it", () => {
    const coded = ["Kod;Län;Post;Belopp", "08;Kalmar län;Suicidprevention;1", ";;lan-medverkan;2"];
    expect(read(coded)?.map(([code, labels]) => [code, labels])).toEqual([
      ["08", "Kalmar län|Suicidprevention"],
      ["08", "Kalmar län|lan-medverkan"],
    ]);
    // A code in each row is enough.
    expect(read(coded.with(2, "08;;lan-medverkan;2"))?.at(1)?.[1]).toBe("|lan-medverkan");
  });

  it("leaves sums as they are, and is the name below them until the next", () => {
    const labels = read([...ONCE.slice(0, 3), "Summa;;3", ";lan-komplexa-behov;4"])?.map(([, all]) => all);
    expect(labels?.slice(2)).toEqual(["Summa|", "Kalmar län|lan-komplexa-behov"]);
  });
});

describe("a table is as it was", () => {
  it.each([
    ["with a line twice", [...ONCE, ";Suicidprevention;4"]],
    ["with the recipient in every row", ONCE.with(2, "Kalmar län;lan-medverkan;2")],
    ["without a recipient above", [HEAD, ";lan-medverkan;2", ...ONCE.slice(1)]],
    ["with both printed once", [...ONCE, ";;4"]],
    ["with a name of something else", [...ONCE, "Norrland;lan-medverkan;4"]],
    ["without lines", ["Län;Not;Belopp", "Kalmar län;x;1", ";y;2"]],
    ["without entries", [HEAD, "Summa;;3"]],
    ["with empty lines below recipients of one line each", ["Län;Belopp", "Kalmar län;1", ";2"]],
  ])("%s", (_, lines) => {
    expect(read(lines)).toBeNull();
  });

  it("without an agreement, or where it is no table of recipients", () => {
    expect(read(ONCE, { ...CLAIM, kind: "summary" })).toBeNull();
    expect(read(ONCE, { kind: "recipients" })).toBeNull();
    expect(read(ONCE)).not.toBeNull();
  });
});
