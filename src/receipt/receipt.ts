import type { OwnUsed } from "../own/own-used.ts";

/** A SHA-256 as `sha256:` and 64 hexadecimal digits. */
export type Digest = string;

/**
 * The inputs and the result of an allocation, so that anyone can recompute it and check that nothing differs. Every
 * number is text; amounts are kronor ("2506966.00").
 */
export interface Receipt {
  /** The version of this format. */
  readonly receipt: "1";
  /** The version of the library. */
  readonly library: string;
  readonly agreement: {
    readonly id: string;
    /** Digest of the agreement as `writeAgreement` writes it, in canonical JSON, including the what-ifs. */
    readonly digest: Digest;
  };
  /** The agreement's own recipients by id (`school:S04`), with their groups: "Granskolan (rural)"; absent if they are Sweden's. */
  readonly recipients?: Readonly<Record<string, string>>;
  /** The money of own recipients, as ISO 4217 has it: "EUR", or "SEK" where they name none; absent if they are Sweden's. */
  readonly currency?: string;
  /** Changes made to see their consequences. If there are any, the allocation is a what-if. */
  readonly whatIf: readonly ReceiptWhatIf[];
  readonly registers: readonly ReceiptRegister[];
  readonly indicators: readonly { readonly name: string; readonly digest: Digest }[];
  /** The own rules, weights and roundings used, by kind and name; absent if there are none. */
  readonly own?: readonly OwnUsed[];
  readonly settings: ReceiptSettings;
  readonly result: ReceiptResult;
  /** Digest of all of the above in canonical JSON. It detects accidental changes; it does not show who made them. */
  readonly digest: Digest;
}

/** A line with another amount or key than agreed. */
export interface ReceiptWhatIf {
  readonly line: string;
  readonly amount?: string;
  /** The rules as JSON text, as `--set LINE.key=` takes them. */
  readonly key?: string;
}

/** A register in which people were counted. */
export interface ReceiptRegister {
  readonly id: string;
  readonly date: string;
  /** The dates that the agreement asks for. If one differs from `date`, the amounts are an estimate. */
  readonly asked: readonly string[];
  readonly status: string;
  /** Digest of its counts, as `toCsv` writes them with empty names. */
  readonly digest: Digest;
}

/** The settings of the allocation; `null` if the caller chose none. */
export interface ReceiptSettings {
  readonly lines: readonly string[] | null;
  readonly levels: readonly string[] | null;
  readonly unit: string;
  readonly rounding: string;
  readonly ties: string | readonly string[];
  readonly substitute: string;
  /** The register in which every line was counted, whatever its date. */
  readonly population: string | null;
  readonly amounts: readonly { readonly line: string; readonly amount: string }[];
  readonly accept: readonly string[];
  readonly incomplete: string;
}

/** The bounds of a line's amounts where every published count can be some persons off. */
export interface ReceiptBounds {
  readonly line: string;
  readonly registers: readonly string[];
  /** By recipient (`county:23`): the least and the most that the amount could be by the original counts, in kronor. */
  readonly amounts: Readonly<Record<string, readonly [least: string, most: string]>>;
}

/** The result of the allocation. */
export interface ReceiptResult {
  /** Digest of every row in canonical JSON: line, area, level, code, recipient, amount and exact share in öre. */
  readonly digest: Digest;
  readonly estimate: boolean;
  readonly total: string;
  /** The money that the rounding left. */
  readonly rest: string;
  readonly lines: readonly { readonly line: string; readonly total: string }[];
  /** The lines counted in a perturbed register, with the bounds of each amount; absent if there are none. */
  readonly perturbed?: readonly ReceiptBounds[];
  /** Requested lines that could not be allocated. */
  readonly missing: readonly string[];
}
