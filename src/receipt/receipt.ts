/** A SHA-256 as `sha256:` and 64 hexadecimal digits. */
export type Digest = string;

/**
 * What an allocation was made from and what it came to, so that anybody can make it anew and see that nothing differs.
 * Every number is text; amounts are kronor ("2506966.00").
 */
export interface Receipt {
  /** The version of this form. */
  readonly receipt: "1";
  /** The version of the library. */
  readonly library: string;
  readonly agreement: {
    readonly id: string;
    /** Of the agreement as `writeAgreement` writes it, in canonical JSON, with the what-ifs in it. */
    readonly digest: Digest;
  };
  /** What was changed to see what would follow; the allocation is a thought where there is any. */
  readonly whatIf: readonly ReceiptWhatIf[];
  readonly registers: readonly ReceiptRegister[];
  readonly indicators: readonly { readonly name: string; readonly digest: Digest }[];
  readonly settings: ReceiptSettings;
  readonly result: ReceiptResult;
  /** Of all the above in canonical JSON: finds what was changed by mistake, not who changed it. */
  readonly digest: Digest;
}

/** A line that had another amount or key than agreed. */
export interface ReceiptWhatIf {
  readonly line: string;
  readonly amount?: string;
  /** The rules as JSON text, as `--set LINE.key=` takes them. */
  readonly key?: string;
}

/** A register that people were counted in. */
export interface ReceiptRegister {
  readonly id: string;
  readonly date: string;
  /** The dates that the agreement asks for; where they are others than `date`, the amounts are an estimate. */
  readonly asked: readonly string[];
  readonly status: string;
  /** Of its counts, as `toCsv` writes them with the names left empty. */
  readonly digest: Digest;
}

/** How the money was to be shared out; `null` where nothing was chosen. */
export interface ReceiptSettings {
  readonly lines: readonly string[] | null;
  readonly levels: readonly string[] | null;
  readonly unit: string;
  readonly rounding: string;
  readonly ties: string | readonly string[];
  readonly substitute: string;
  /** The register that every line was counted in, whatever its date. */
  readonly population: string | null;
  readonly amounts: readonly { readonly line: string; readonly amount: string }[];
  readonly accept: readonly string[];
  readonly incomplete: string;
}

/** What it came to. */
export interface ReceiptResult {
  /** Of every row in canonical JSON: line, area, level, code, recipient, amount and exact share in öre. */
  readonly digest: Digest;
  readonly estimate: boolean;
  readonly total: string;
  /** What the rounding left. */
  readonly rest: string;
  readonly lines: readonly { readonly line: string; readonly total: string }[];
  /** Lines that were asked for and could not be shared out. */
  readonly missing: readonly string[];
}
