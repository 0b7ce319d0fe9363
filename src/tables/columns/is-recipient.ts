import { withoutMarks } from "../cells/without-marks.ts";

/** A recipient's name that has a header's word in it: "Gotlands län", "Region Skåne (12)". */
const RECIPIENT = /^(?:\p{Lu}.* (?:län|kommun)(?: ?\(\d+\))?$|region \p{L})/iu;

/** Words before "län" and "kommun" that make a header of them: "Sökande kommun", "Per län". */
const NO_NAME = /^(?:\p{L}*[ae]nde|berörd|berört|ansvarig|ansvarigt|per|varje) /iu;

/** Whether a text is plainly the name of a county, region or municipality. */
export function isRecipient(text: string): boolean {
  const name = withoutMarks(text.replace(/\p{Cf}/gu, ""));
  return RECIPIENT.test(name) && !NO_NAME.test(name);
}
