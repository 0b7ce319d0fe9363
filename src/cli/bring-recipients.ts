import { existsSync } from "node:fs";
import { basename, dirname, isAbsolute, join } from "node:path";
import type { Agreement } from "../agreements/agreement.ts";
import { AllocationError } from "../problems/allocation-error.ts";
import { placed } from "../problems/placed.ts";
import { refuse } from "../problems/refuse.ts";
import { directoryOf } from "../recipients/directory-of.ts";
import { putInUse } from "../recipients/in-use.ts";
import type { OwnRecipients } from "../recipients/own-recipients.ts";
import { sameRecipients } from "../recipients/same-recipients.ts";
import { liesUnder } from "./lies-under.ts";
import { readFromSheet } from "./read-from-sheet.ts";
import { readJson } from "./read-json.ts";

/** The own recipients of this call of the command, and their source; the file is one that `--recipients` names. */
let own: { readonly data: OwnRecipients; readonly from: string; readonly file: boolean } | undefined;

/** An agreement without own recipients, if one was read: the next must have none either. */
let plain: string | undefined;

/**
 * Puts in use the recipients that `--recipients` names, before anything else of the command line is read: words such as a
 * level are of theirs. Without it, those of an agreement among the arguments.
 *
 * @param isFile whether a value of `--recipients` is a file: to `recover` it may be a number
 */
export async function bringRecipients(
  argv: readonly string[],
  isFile: (value: string) => boolean = () => true,
): Promise<void> {
  leaveRecipients();
  const file = argv
    .flatMap((one, at) => {
      if (one === "--recipients") return argv[at + 1] ?? [];
      return one.startsWith("--recipients=") ? one.slice("--recipients=".length) || (argv[at + 1] ?? []) : [];
    })
    .find(isFile);
  if (file !== undefined) {
    put(await recipientsFrom(file), file, true);
    return;
  }
  for (const named of argv.filter((one) => /\.json$/i.test(one) && existsSync(one))) {
    const data = recipientsIn(named);
    if (data === undefined) continue;
    const { readRecipients } = await import("../agreements/shape/read-recipients.ts");
    try {
      put(readRecipients(data), named, false);
    } catch (error) {
      // The command itself reads the file and reports every fault of it.
      if (!(error instanceof AllocationError)) throw error;
    }
    return;
  }
}

/** Puts Sweden's recipients in use again, once the command has ended: a program may call it more than once. */
export function leaveRecipients(): void {
  own = undefined;
  plain = undefined;
  putInUse(undefined);
}

/**
 * The recipients in an agreement's file, or in that of the agreement that a description names. Files outside the description's
 * folder are refused later, by what reads the description.
 */
function recipientsIn(file: string): unknown {
  const { recipients, agreement } = partsOf(file);
  if (recipients !== undefined || typeof agreement !== "string" || !agreement.endsWith(".json"))
    return recipients;
  const folder = dirname(file);
  const named = isAbsolute(agreement) ? agreement : join(folder, agreement);
  return existsSync(named) && liesUnder(folder, named) ? partsOf(named).recipients : undefined;
}

/** What a file holds; nothing where it cannot be read, which is for the command itself to report. */
function partsOf(file: string): { readonly recipients?: unknown; readonly agreement?: unknown } {
  try {
    return Object(JSON.parse(readJson(file)));
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    return {};
  }
}

async function recipientsFrom(file: string): Promise<OwnRecipients> {
  const { readRecipients } = await import("../agreements/shape/read-recipients.ts");
  try {
    if (file.endsWith(".json")) {
      const data = JSON.parse(readJson(file)) as { recipients?: unknown };
      return readRecipients(data.recipients ?? data);
    }
    const { readRecipientsSheet } = await import("../agreements/sheet/read-recipients-sheet.ts");
    const { decode } = await import("../tables/csv/decode.ts");
    const { parseCsv } = await import("../tables/csv/parse-csv.ts");
    const { value } = await readFromSheet(file, (input) =>
      readRecipientsSheet("rows" in input ? input : parseCsv(decode(input, file).text), basename(file)),
    );
    return value;
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    throw new AllocationError(error.problems.map((found) => (found.place ? found : placed(found, [file]))));
  }
}

function put(data: OwnRecipients, from: string, file: boolean): void {
  own = { data, from, file };
  putInUse(directoryOf(data));
}

/**
 * The agreement with the recipients in use, or with its own, which are then in use.
 *
 * @throws AllocationError `recipients-differ` where others are in use, or other money with an agreement that is bundled
 */
export function amongThoseInUse(agreement: Agreement, isBundled: boolean): Agreement {
  const { id, recipients } = agreement;
  if (recipients) {
    if (plain !== undefined || (own && !sameRecipients(own.data, recipients)))
      refuse("recipients-differ", [], { one: own?.from ?? plain ?? "", other: id });
    if (!own) put(recipients, id, false);
    return agreement;
  }
  if (own?.file && !(isBundled && own.data.currency)) return { ...agreement, recipients: own.data };
  if (own) refuse("recipients-differ", [], { one: own.from, other: id });
  plain = id;
  return agreement;
}
