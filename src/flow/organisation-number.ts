import organisationsnummer from "organisationsnummer";
import type { FlowProblems } from "../problems/flow.ts";

/** A number in one spelling, "212000-0142", or why it is none. */
export type OrganisationNumber =
  | { readonly number: string }
  | { readonly fault: FlowProblems["organisation-number"]["fault"] };

// Its types are those of CommonJS; what Node and bundlers give is the class itself.
const library = organisationsnummer as unknown as { valid(number: string): boolean };

/** A century that may be written before the ten digits: "16" for legal persons. */
const DIGITS = /^(?:16)?(\d{6})-?(\d{4})$/;

/**
 * Reads an organisation number. A number whose third digit is 0 or 1 has a month there, as personal numbers have; it is
 * refused, and no caller may print it.
 *
 * @example
 * ```ts
 * readOrganisationNumber("2120002402"); // { fault: "check-digit" }
 * ```
 */
export function readOrganisationNumber(text: string): OrganisationNumber {
  const plain = text.replace(/[\s\u2010-\u2015\u2212]+/gu, (found) => (found.trim() === "" ? "" : "-"));
  const [, first = "", last = ""] = DIGITS.exec(plain) ?? [];
  if (first === "") return { fault: /^(?:19|20)\d{6}[-+]?\d{4}$/.test(plain) ? "personal" : "form" };
  if (Number(first.charAt(2)) < 2) return { fault: "personal" };
  return library.valid(`${first}-${last}`) ? { number: `${first}-${last}` } : { fault: "check-digit" };
}
