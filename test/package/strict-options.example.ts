/** A function with an option that must be absent rather than undefined, for the test that looks for such. */
export function strict(options: { readonly lang?: string }): string {
  return options.lang ?? "";
}
