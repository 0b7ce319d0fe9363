/** Writes a place of a JSON file as people do, `lines[0].amount`; `$` for the whole. */
export function jsonPlace(path: readonly (string | number)[]): string {
  const place = path
    .map((part) => {
      if (typeof part === "number") return `[${part}]`;
      return /^[\p{L}_$][\p{L}\d_$-]*$/u.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`;
    })
    .join("");
  return place.replace(/^\./, "") || "$";
}
