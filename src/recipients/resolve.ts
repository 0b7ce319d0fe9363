import { AllocationError } from "../problems/allocation-error.ts";
import { checkArgument, type Known } from "../problems/check-argument.ts";
import { checkInputs } from "../problems/check-inputs.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Directory } from "./directory.ts";
import { directoryInUse } from "./directory-in-use.ts";
import { levelsInUse } from "./in-use.ts";
import { indexOfRecipient } from "./index-of-recipient.ts";
import { namesAnywhere, namesAt } from "./internals/level-names.ts";
import { nameKey } from "./name-key.ts";
import { type Level, type Recipient, recipientId } from "./recipient.ts";
import { suggest } from "./suggest.ts";

const OPTIONS = { directory: true } satisfies Known<ResolveOptions>;

/** Why a name means no single recipient. */
export type ResolveProblem = Problem<"recipient-unknown" | "recipient-ambiguous" | "level-unknown">;

/** The recipient that a name means, or the reason that there is none. */
export type FoundRecipient =
  | { readonly recipient: Recipient; readonly problem?: never }
  | { readonly problem: ResolveProblem; readonly recipient?: never };

/** Options for looking up a name. */
export interface ResolveOptions {
  /** The recipients to search; Sweden's by default. Those of another directory match by name, code and id. */
  readonly directory?: Directory | undefined;
}

/** No name is this long, even padded; longer text is not read. */
const LONGEST = 1000;

/** The number of characters of an unknown name that a problem repeats. */
const ECHO = 80;

/**
 * Returns the one recipient that a name, official code ("2380"), id ("county:23") or Kolada id ("0023") means.
 *
 * With a level, the names of a county and its region are interchangeable, because published county tables often name
 * the region. Without a level, the name decides: *län* means the county, *Region* the region, and the place alone
 * ("Jämtland") both, which is ambiguous.
 *
 * @throws AllocationError with `recipient-unknown` (and the nearest names), `recipient-ambiguous` (and the ids that the
 * name can mean) or `level-unknown`.
 *
 * @example
 * ```ts
 * import { resolve } from "fordela";
 * resolve("Region Jämtland Härjedalen").level; // "region"
 * resolve("Region Jämtland Härjedalen", "county").name; // "Jämtlands län"
 * resolve("ÖSTERSUNDS KOMMUN").code; // "2380"
 * ```
 */
export function resolve(name: string, level?: Level, options: ResolveOptions = {}): Recipient {
  checkArgument("resolve", "name", name, "string");
  checkInputs("resolve", options, OPTIONS);
  const found = recipientMeant(name, level, options.directory);
  if (found.problem) throw new AllocationError([found.problem]);
  return found.recipient;
}

/**
 * Every recipient that a name can mean, in the order of levels; an empty list if there is none.
 *
 * @example
 * ```ts
 * import { resolveAll } from "fordela";
 * resolveAll("Gotland").map((role) => role.level); // ["county", "region", "municipality"]
 * resolveAll("Jämtlands län").length; // 1
 * ```
 */
export function resolveAll(name: string, level?: Level, options: ResolveOptions = {}): readonly Recipient[] {
  checkArgument("resolveAll", "name", name, "string");
  checkInputs("resolveAll", options, OPTIONS);
  const { directory = directoryInUse() } = options;
  return [...meaningsOf(name, level, directory)];
}

/** As `resolveAll`, for arguments that have been checked: tables ask for every row. */
export function meaningsOf(
  name: string,
  level: Level | undefined,
  directory: Directory,
): readonly Recipient[] {
  if (name.length > LONGEST) return [];
  if (level === undefined) return namesAnywhere(directory).get(nameKey(name)) ?? [];
  // A code means one recipient of its level, and most tables have codes, so names are not searched then.
  const recipients = directory.recipients(level);
  const place = indexOfRecipient(recipients, name);
  if (place !== undefined) return [recipients[place] as Recipient];
  return namesAt(level, directory).here.get(nameKey(name)) ?? [];
}

/**
 * Like `resolve`, for reading tables: the problem is returned, with an empty path, instead of thrown.
 *
 * @example
 * ```ts
 * import { findRecipient } from "fordela";
 * findRecipient("Jämtlnd", "county").problem?.code; // "recipient-unknown"
 * findRecipient("Jämtland", "county").recipient?.code; // "23"
 * ```
 */
export function findRecipient(name: string, level?: Level, options: ResolveOptions = {}): FoundRecipient {
  checkArgument("findRecipient", "name", name, "string");
  checkInputs("findRecipient", options, OPTIONS);
  return recipientMeant(name, level, options.directory);
}

/** As `findRecipient`, for arguments that have been checked. */
export function recipientMeant(
  name: string,
  level: Level | undefined,
  directory: Directory = directoryInUse(),
): FoundRecipient {
  if (level !== undefined && !levelsInUse().includes(level))
    return { problem: problem("level-unknown", [], { level: echo(String(level)), known: levelsInUse() }) };
  const [recipient, ...others] = meaningsOf(name, level, directory);
  if (recipient === undefined)
    return {
      problem: problem("recipient-unknown", [], {
        name: echo(name),
        level: level ?? null,
        suggestions: suggestions(name, level, directory),
      }),
    };
  if (others.length > 0)
    return {
      problem: problem("recipient-ambiguous", [], {
        name: echo(name),
        candidates: [recipient, ...others].map(recipientId),
      }),
    };
  return { recipient };
}

function suggestions(name: string, level: Level | undefined, directory: Directory): string[] {
  return suggest(
    name,
    (level === undefined ? levelsInUse() : [level]).flatMap((one) => namesAt(one, directory).chief),
  );
}

function echo(name: string): string {
  if (name.length <= ECHO) return name;
  // Cuts by code points, so that no character is split.
  return `${[...name.slice(0, 2 * ECHO)].slice(0, ECHO - 1).join("")}…`;
}
