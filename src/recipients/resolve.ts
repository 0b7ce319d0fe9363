import { AllocationError } from "../problems/allocation-error.ts";
import { checkArgument, checkOptions, type Known } from "../problems/check-arguments.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { type Directory, SWEDEN } from "./directory.ts";
import { indexOfRecipient } from "./index-of-recipient.ts";
import { namesAnywhere, namesAt } from "./name-index.ts";
import { nameKey } from "./name-key.ts";
import { LEVELS, type Level, type Recipient, recipientId } from "./recipient.ts";
import { suggest } from "./suggest.ts";

const OPTIONS = { directory: true } satisfies Known<ResolveOptions>;

/** Why a name gives no single recipient. */
export type ResolveProblem = Problem<"recipient-unknown" | "recipient-ambiguous" | "level-unknown">;

/** Either the recipient that a name means, or why there is none. */
export type FoundRecipient =
  | { readonly recipient: Recipient; readonly problem?: never }
  | { readonly problem: ResolveProblem; readonly recipient?: never };

/** Among whom a name is looked up. */
export interface ResolveOptions {
  /** The recipients there are; Sweden's by default. Those of other directories answer to their name, code and id. */
  readonly directory?: Directory | undefined;
}

/** No name is this long, however padded; longer text is not worth the reading. */
const LONGEST = 1000;

/** How much of an unknown name a problem repeats, in characters. */
const ECHO = 80;

/**
 * The one recipient that a name, official code ("2380"), id ("county:23") or Kolada id ("0023") means.
 *
 * With a level, the names of a county and its region are interchangeable, since published county tables often
 * name the region. Without one a name means what it says: *län* the county, *Region* the region, the place alone
 * ("Jämtland") both, which is then ambiguous.
 *
 * @throws AllocationError with `recipient-unknown` (and the nearest names), `recipient-ambiguous` (and the ids that
 * answer to the name) or `level-unknown`.
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
  checkOptions("resolve", options, OPTIONS);
  const found = findRecipient(name, level, options);
  if (found.problem) throw new AllocationError([found.problem]);
  return found.recipient;
}

/**
 * Every recipient that answers to a name, in the order of levels; none where nobody does.
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
  checkOptions("resolveAll", options, OPTIONS);
  const { directory = SWEDEN } = options;
  if (name.length > LONGEST) return [];
  if (level === undefined) return [...(namesAnywhere(directory).get(nameKey(name)) ?? [])];
  // A code means one recipient of its level, and most tables have codes: names are then not gone through.
  const recipients = directory.recipients(level);
  const place = indexOfRecipient(recipients, name);
  if (place !== undefined) return [recipients[place] as Recipient];
  return [...(namesAt(level, directory).here.get(nameKey(name)) ?? [])];
}

/**
 * As `resolve`, for readers of tables: the problem is returned, with an empty path, instead of thrown.
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
  checkOptions("findRecipient", options, OPTIONS);
  if (level !== undefined && !LEVELS.includes(level))
    return { problem: problem("level-unknown", [], { level: echo(String(level)), known: LEVELS }) };
  const [recipient, ...others] = resolveAll(name, level, options);
  if (recipient === undefined)
    return {
      problem: problem("recipient-unknown", [], {
        name: echo(name),
        level: level ?? null,
        suggestions: suggestions(name, level, options.directory ?? SWEDEN),
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
    (level === undefined ? LEVELS : [level]).flatMap((one) => namesAt(one, directory).chief),
  );
}

function echo(name: string): string {
  if (name.length <= ECHO) return name;
  // By code points, so that no character is cut in two.
  return `${[...name.slice(0, 2 * ECHO)].slice(0, ECHO - 1).join("")}…`;
}
