/**
 * The meaning of a text that is a label ("män"), a code ("1"), or a code before its label ("1 - män", "1 män").
 * `undefined` if code and label mean different things.
 */
export function ofCodeAndLabel<Meaning>(
  text: string,
  meaning: (part: string) => Meaning | undefined,
): Meaning | undefined {
  const whole = text.trim();
  const known = meaning(whole);
  if (known !== undefined) return known;
  const [, code, label] = /^(\S+)(?: -)? (.+)$/s.exec(whole) ?? [];
  const [ofCode, ofLabel] = [meaning(code ?? ""), meaning(label ?? "")];
  return ofCode === ofLabel ? ofCode : undefined;
}
