import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/agreements/bundled/index.ts";
import type { Claim } from "../../../src/verify/claim.ts";
import { MEDVERKAN } from "../verified.ts";
import { causesOf, namedIn, sharesOf } from "./printed-shares.ts";

const agreement = agreementOf("2025");
const CLAIM: Claim = { kind: "recipients", agreement, lines: ["lan-suicidprevention"], partial: true };
const right = sharesOf(agreement, "lan-suicidprevention");

/** A table of some counties: each has its own figure, another county's, or any in kronor. */
function table(...rows: readonly (readonly [name: string, figure: string])[]): string {
  const printed = rows.map(([name, figure]) => {
    const share = right.get(`${figure} län`);
    return `${name} län;${share === undefined ? figure : share / 100n}`;
  });
  return ["Län;Belopp (kr)", ...printed].join("\n");
}

describe("two rows with each other's amounts", () => {
  it("are named once, in the order they stand", () => {
    expect(
      causesOf(
        table(["Uppsala", "Jämtlands"], ["Kalmar", "Kalmar"], ["Jämtlands", "Uppsala"], ["Skåne", "Skåne"]),
        CLAIM,
      ),
    ).toEqual([
      { code: "rows-swapped", details: { names: ["Uppsala län", "Jämtlands län"] }, cells: ["B2", "B4"] },
    ]);
  });

  it("are two: that one has the other's is not enough", () => {
    expect(namedIn(table(["Uppsala", "Jämtlands"], ["Jämtlands", "7 654 321"]), CLAIM)).toEqual([]);
    expect(namedIn(table(["Uppsala", "7 654 321"], ["Jämtlands", "Uppsala"]), CLAIM)).toEqual([]);
    const ring = table(["Uppsala", "Kalmar"], ["Kalmar", "Skåne"], ["Skåne", "Uppsala"]);
    expect(namedIn(ring, CLAIM).map(([code]) => code)).toEqual(["names-off-amounts"]);
  });

  it("are found beside rows that are wrong otherwise, empty or unreadable", () => {
    const others = [
      ["Hallands", "7 654 321"] as const,
      ["Örebro", ""] as const,
      ["Dalarnas", "1x3"] as const,
    ];
    expect(namedIn(table(...others, ["Uppsala", "Kalmar"], ["Kalmar", "Uppsala"]), CLAIM)).toEqual([
      ["rows-swapped", "B5", "B6"],
    ]);
  });

  it("must be at least half of more than four wrong rows", () => {
    const swapped = [
      ["Uppsala", "Kalmar"],
      ["Kalmar", "Uppsala"],
      ["Skåne", "Gotlands"],
      ["Gotlands", "Skåne"],
    ] as const;
    const others = ["Hallands", "Örebro", "Dalarnas", "Värmlands", "Blekinge"].map(
      (name, index) => [name, String(7_654_321 + index)] as const,
    );
    const pairs = [
      ["rows-swapped", "B2", "B3"],
      ["rows-swapped", "B4", "B5"],
    ];
    expect(namedIn(table(...swapped.slice(0, 2), ...others.slice(0, 2)), CLAIM)).toEqual(pairs.slice(0, 1));
    expect(namedIn(table(...swapped.slice(0, 2), ...others.slice(0, 3)), CLAIM)).toEqual([]);
    expect(namedIn(table(...swapped, ...others.slice(0, 4)), CLAIM)).toEqual(pairs);
    expect(namedIn(table(...swapped, ...others), CLAIM)).toEqual([]);
  });

  it("are told by no figure that could be of several rows", () => {
    // Stockholm should have two million, and has one; so has any of the others that has two.
    const rows = (...names: string[]): string =>
      ["Län;Belopp (kr)", "Stockholms län;1000000", ...names.map((name) => `${name} län;2000000`)].join("\n");
    const claim = { ...MEDVERKAN, partial: true };
    expect(namedIn(rows("Kalmar"), claim)).toEqual([["rows-swapped", "B2", "B3"]]);
    expect(namedIn(rows("Kalmar", "Gotlands"), claim)).toEqual([]);
  });

  it("are a recipient's first, where it stands twice", () => {
    const csv = table(["Uppsala", "Kalmar"], ["Kalmar", "Uppsala"], ["Uppsala", "7 654 321"]);
    expect(namedIn(csv, CLAIM)).toEqual([["rows-swapped", "B2", "B3"]]);
    const late = table(["Uppsala", "7 654 321"], ["Kalmar", "Uppsala"], ["Uppsala", "Kalmar"]);
    expect(namedIn(late, CLAIM)).toEqual([]);
  });

  it("in thousands have a rounding of each other's amounts", () => {
    const csv = (first: number): string =>
      ["Län;Belopp (tkr)", `Jämtlands län;${first}`, "Gotlands län;6 191"].join("\n");
    // Gotland's five million and its share are 5 575 kr and some, in thousands 5 575 or 5 576.
    const gotland = Number((right.get("Gotlands län") ?? 0n) / 100_000n);
    expect(namedIn(csv(gotland), CLAIM)).toEqual([["rows-swapped", "B2", "B3"]]);
    expect(namedIn(csv(gotland + 1), CLAIM)).toEqual([["rows-swapped", "B2", "B3"]]);
    expect(namedIn(csv(gotland + 2), CLAIM)).toEqual([]);
  });
});
