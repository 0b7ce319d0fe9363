/** The commands of `fordela`. */
export type CommandName =
  | "agreements"
  | "agreement"
  | "allocate"
  | "explain"
  | "compare"
  | "verify"
  | "recover"
  | "infer"
  | "sensitivity"
  | "receipt"
  | "population";
