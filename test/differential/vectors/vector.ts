import type { RoundingMethod } from "../../../src/rounding/rounding-method.ts";

/** A case for any implementation, in any language: every number is text, amounts and units in öre. */
export interface Vector {
  readonly name: string;
  readonly method: RoundingMethod;
  readonly amount: string;
  readonly unit: string;
  /** Who shares it; `amounts` are in this order. */
  readonly codes: readonly string[];
  readonly amounts: readonly string[];
  /** What is not handed out; below 0 where too much is. */
  readonly rest: string;
  /** Equal claims of which only some could be served; codes in rising order. */
  readonly tie: VectorTie | null;
}

export interface VectorTie {
  readonly tied: readonly string[];
  readonly winners: readonly string[];
  /** Units decided by the tie; below 0 where they are taken back. */
  readonly units: string;
}

/** Shares by weights: the rounding alone. */
export interface RoundingVector extends Vector {
  readonly weights: readonly string[];
  /** Codes in the order in which equal claims are served. */
  readonly queue: readonly string[];
}

/** Shares by a key; equal claims are served in the order of codes. */
export interface KeyVector extends Vector {
  readonly key: readonly KeyRule[];
  /** What the grantor keeps and adds for maximums and minimums. */
  readonly kept: string;
  readonly added: string;
  /** Amounts that a recipient has published, by code. */
  readonly published?: Readonly<Record<string, string>>;
}

export type KeyRule =
  | {
      readonly rule: "fixed";
      readonly each: string;
      readonly except?: readonly { readonly codes: readonly string[]; readonly each: string }[];
    }
  | { readonly rule: "equal" }
  | {
      readonly rule: "proportional";
      readonly weights: readonly string[];
      readonly min?: string;
      readonly max?: string;
      readonly bounds?: "reshare" | "top-up";
    }
  | {
      readonly rule: "percent";
      /** A whole number of percent of the whole amount. */
      readonly percent: string;
      readonly among: readonly string[];
      readonly key: readonly (
        | { readonly rule: "equal" }
        | { readonly rule: "fixed"; readonly each: string }
      )[];
    };

/** A file of vectors. */
export interface VectorFile<V extends Vector> {
  readonly about: string;
  readonly vectors: readonly V[];
}
