import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { BUNDLED } from "../../src/population/bundled/bundled-info.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import type { Problem, ProblemCode } from "../../src/problems/problem.ts";
import type { ReadTableOptions } from "../../src/tables/read-table.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { Claim } from "../../src/verify/claim.ts";
import type { Verification } from "../../src/verify/verification.ts";
import { verify } from "../../src/verify/verify.ts";

const registers = [await loadRegister("scb-2024-11-01"), await loadRegister("scb-2022-09-30")];

/** Counties' shares of 24 million kronor in 2025: one million each, two to the metropolitan ones. */
export const MEDVERKAN: Claim = {
  kind: "recipients",
  agreement: agreementOf("2025"),
  lines: ["lan-medverkan"],
};

/** Counties in code order, with what `lan-medverkan` gives each, in kronor. */
export const COUNTIES: readonly (readonly [name: string, kronor: number])[] = [
  "Stockholms",
  "Uppsala",
  "Södermanlands",
  "Östergötlands",
  "Jönköpings",
  "Kronobergs",
  "Kalmar",
  "Gotlands",
  "Blekinge",
  "Skåne",
  "Hallands",
  "Västra Götalands",
  "Värmlands",
  "Örebro",
  "Västmanlands",
  "Dalarnas",
  "Gävleborgs",
  "Västernorrlands",
  "Jämtlands",
  "Västerbottens",
  "Norrbottens",
].map((name) => [
  `${name} län`,
  ["Stockholms", "Skåne", "Västra Götalands"].includes(name) ? 2_000_000 : 1_000_000,
]);

/** A table of counties: its header, a line for each row, and what stands below. */
export function countyTable(
  row: (name: string, kronor: number) => string = (name, kronor) => `${name};${kronor}`,
  {
    header = "Län;Belopp (kr)",
    below = ["Totalt;24000000"],
  }: { header?: string; below?: readonly string[] } = {},
): string {
  return [header, ...COUNTIES.map(([name, kronor]) => row(name, kronor)), ...below].join("\n");
}

/** A text verified by a claim. */
export function verified(csv: string, claim: Claim, options: ReadTableOptions = {}): Verification {
  return verify(tableFrom(new TextEncoder().encode(csv), options), claim, {
    registers,
    known: BUNDLED,
    substitute: "nearest",
  });
}

/** Problems in short: the code and the place. */
export function places({ problems }: { readonly problems: readonly Problem[] }): [ProblemCode, string][] {
  return problems.map(({ code, place, path }) => [
    code,
    place && path.length === 0 ? place.cell : path.join("."),
  ]);
}
