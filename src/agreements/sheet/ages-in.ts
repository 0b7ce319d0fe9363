/** The oldest age that registers count by: 100 and over. */
const OLDEST = 100;

/** "0–25", "65+", "18 år och äldre", "0-17 år": from and to. `undefined` for none or all; `null` if unreadable. */
export function agesIn(text: string): readonly [number, number] | undefined | null {
  const plain = text
    .toLowerCase()
    .replace(/ ?(?:år|years?)\b/g, "")
    .trim();
  if (plain === "" || plain === "alla" || plain === "all" || plain === "-" || plain === "–") return undefined;
  const [, from, to] = /^(\d{1,3})\s*(?:-|–|—|till|to)\s*(\d{1,3})$/.exec(plain) ?? [];
  if (from !== undefined && to !== undefined)
    return Number(from) <= Number(to) && Number(to) <= OLDEST ? [Number(from), Number(to)] : null;
  const [, least] = /^(\d{1,3})\s*(?:\+|-|–|och äldre|and over)$/.exec(plain) ?? [];
  if (least !== undefined) return [Number(least), OLDEST];
  return /^\d{1,3}$/.test(plain) ? [Number(plain), Number(plain)] : null;
}
