import { levelsInUse } from "../../recipients/in-use.ts";
import { nameKey } from "../../recipients/name-key.ts";
import { type Level, type Recipient, recipientId } from "../../recipients/recipient.ts";
import { resolveAll } from "../../recipients/resolve.ts";
import type { Payee } from "../payee.ts";

/** The id of the authority that pays; no recipient has it. */
export const PAYER = "payer";

const STATE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "kammarkollegiet",
  "staten",
  "state",
  "the state",
]);

/** Looks up the names of actors: the payer, payees, recipients of the levels concerned, and others by their name. */
export class Actors {
  readonly names: Map<string, string> = new Map([[PAYER, "Kammarkollegiet"]]);
  readonly #payer: string;
  readonly #payees: readonly Payee[];

  constructor(payer: string | undefined, payees: readonly Payee[]) {
    if (payer !== undefined) this.names.set(PAYER, payer);
    this.#payer = nameKey(payer ?? "");
    this.#payees = payees;
  }

  /** Whether a name is the payer's, or missing. */
  isPayer(name: string): boolean {
    const key = nameKey(name);
    return key === "" || key === this.#payer || STATE.has(key);
  }

  /** Every recipient of these levels that a name can mean; payees mean those whose money they get. */
  recipients(name: string, levels: readonly Level[]): Recipient[] {
    const key = nameKey(name);
    const paid = new Set(this.#payees.filter((one) => nameKey(one.name) === key).map(({ id }) => id));
    const all = levelsInUse().filter((level) => levels.includes(level));
    const own = resolveAll(name).filter(({ level }) => levels.includes(level));
    const named = own.length > 0 ? own : all.flatMap((level) => resolveAll(name, level));
    const payees = [...paid].flatMap((id) => {
      const [level = "", code = ""] = id.split(":");
      return all.includes(level as Level) ? resolveAll(code, level as Level) : [];
    });
    return [...new Map([...payees, ...named].map((one) => [recipientId(one), one])).values()];
  }

  /** The id of any actor: a recipient of these levels, another recipient, or a name of its own. */
  idOf(name: string, levels: readonly Level[]): string {
    if (this.isPayer(name)) return PAYER;
    const [found] = [...this.recipients(name, levels), ...resolveAll(name)];
    if (found) return this.known(found);
    const id = `~${nameKey(name)}`;
    if (!this.names.has(id)) this.names.set(id, name.trim());
    return id;
  }

  /** The id of a recipient, whose name is then known. */
  known(recipient: Recipient): string {
    const id = recipientId(recipient);
    this.names.set(id, recipient.name);
    return id;
  }
}
