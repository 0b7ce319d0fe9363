import type { Agreement } from "../agreements/agreement.ts";
import { readRecipients } from "../agreements/shape/read-recipients.ts";
import { readRecipientsSheet } from "../agreements/sheet/read-recipients-sheet.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { problem } from "../problems/problem.ts";
import { directoryOf } from "../recipients/directory-of.ts";
import { putInUse } from "../recipients/in-use.ts";
import type { OwnRecipients } from "../recipients/own-recipients.ts";
import { decode } from "../tables/csv/decode.ts";
import { parseCsv } from "../tables/csv/parse-csv.ts";
import { tableInBytes } from "../workbooks/table-in-bytes.ts";
import type { GivenFile } from "./asked.ts";
import { type ChosenAgreement, useRecipientsOf } from "./chosen-agreement.ts";
import { figuresIn } from "./figures-in.ts";
import { PAGE_SENTENCES } from "./page-words.ts";
import { readAgreementFile } from "./read-agreement-file.ts";

/**
 * Reads an agreement file and the files opened together with it: own recipients where the agreement has none of its own,
 * registers, and figures that it names. The agreement's recipients are then in use.
 *
 * @throws AllocationError with what is wrong with a file; other recipients may be in use then
 */
export async function readOpened(files: readonly GivenFile[]): Promise<ChosenAgreement> {
  const file = files.find((one) => Array.isArray(dataOf(one)?.["lines"])) ?? (files[0] as GivenFile);
  const beside = files.filter((one) => one !== file);
  const { agreement, used } = await readAmong(file, beside);
  useRecipientsOf(agreement);
  const rest = beside.filter((one) => one !== used);
  return { agreement, file: file.name, figures: await figuresIn(rest, agreement) };
}

/** The agreement in a file, by Sweden's levels or its own; else by those of the recipients in a file beside it. */
async function readAmong(
  file: GivenFile,
  beside: readonly GivenFile[],
): Promise<{ readonly agreement: Agreement; readonly used?: GivenFile }> {
  useRecipientsOf(undefined);
  try {
    return { agreement: await readAgreementFile(file) };
  } catch (error) {
    if (!(error instanceof AllocationError) || !lacksLevels(error) || dataOf(file)?.["recipients"])
      throw error;
    for (const used of beside) {
      const recipients = await recipientsIn(used);
      if (!recipients) continue;
      putInUse(directoryOf(recipients));
      return { agreement: { ...(await readAgreementFile(file)), recipients }, used };
    }
    throw new AllocationError([...error.problems, bringRecipients()]);
  }
}

/** Whether an agreement names levels that there are not. */
function lacksLevels({ problems }: AllocationError): boolean {
  return problems.some(
    ({ code, path, details }) =>
      (code === "agreement-shape" && path.at(-1) === "level") ||
      (code === "agreement-cell" && "fault" in details && details.fault === "level"),
  );
}

function bringRecipients(): ReturnType<typeof problem> {
  const { sv, en } = PAGE_SENTENCES.bringRecipients;
  return { ...problem("level-unknown", [], { level: "", known: [] }), words: { sv: sv(), en: en() } };
}

/** The own recipients in a file; `undefined` where it has none that can be read. */
async function recipientsIn(file: GivenFile): Promise<OwnRecipients | undefined> {
  try {
    const data = dataOf(file);
    if (data) return readRecipients(data["recipients"] ?? data);
    const { input } = await tableInBytes(file.bytes, file.name);
    const grid = "rows" in input ? input : parseCsv(decode(input, file.name).text);
    return readRecipientsSheet(grid, file.name);
  } catch (error) {
    if (error instanceof AllocationError) return undefined;
    throw error;
  }
}

/** What a JSON file holds; `undefined` for any other. What is wrong with it is found when it is read. */
function dataOf({ name, bytes }: GivenFile): Readonly<Record<string, unknown>> | undefined {
  try {
    const data: unknown = JSON.parse(decode(bytes, name).text.replace(/^\uFEFF/, ""));
    return typeof data === "object" && data !== null ? (data as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
