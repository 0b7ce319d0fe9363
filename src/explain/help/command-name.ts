/** The commands of `fordela`. */
export type CommandName =
  | "agreements"
  | "agreement"
  | "allocate"
  | "explain"
  | "verify"
  | "infer"
  | "sensitivity"
  | "population";
