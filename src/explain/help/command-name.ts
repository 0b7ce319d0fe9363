/** The commands of `fordela`. */
export type CommandName = "agreements" | "allocate" | "explain" | "verify" | "population";
