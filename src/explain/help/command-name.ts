/** The commands of `fordela`. */
export type CommandName =
  | "agreements"
  | "agreement"
  | "allocate"
  | "explain"
  | "verify"
  | "recover"
  | "population";
