import { existsSync, readFileSync } from "node:fs";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { BUNDLED } from "../../src/population/bundled/bundled-info.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import type { About } from "../../src/verify/about.ts";
import { claimOf } from "../../src/verify/claim-of.ts";
import { readAbout } from "../../src/verify/read-about.ts";
import type { Verification } from "../../src/verify/verification.ts";
import { verify } from "../../src/verify/verify.ts";

const PUBLISHED = new URL("../../fixtures/published/", import.meta.url);
const REGISTERS = await Promise.all(BUNDLED.map(({ id }) => loadRegister(id)));

/** How a published table is changed before it is verified. */
export interface Change {
  readonly about?: (about: About) => About;
  readonly csv?: (csv: string) => string;
}

/** A description without the deviations it accepts. */
export function withoutDeviations({ deviations: _, ...about }: About): About {
  return about;
}

/** A fixture of a published table verified, as it is or changed. */
export function verifiedFixture(slug: string, { about: change, csv }: Change = {}): Verification {
  const folder = new URL(`${slug}/`, PUBLISHED);
  const read = readAbout(JSON.parse(readFileSync(new URL("about.json", folder), "utf8")));
  const about = change ? change(read) : read;
  const named = about.agreement ?? "";
  const path = new URL(named, folder);
  const agreement =
    named.endsWith(".json") && existsSync(path)
      ? readAgreement(JSON.parse(readFileSync(path, "utf8")))
      : named === ""
        ? undefined
        : agreementOf(named);
  const text = readFileSync(new URL("table.csv", folder), "utf8");
  const bytes = new TextEncoder().encode(csv ? csv(text) : text);
  const table = tableFrom(bytes, {
    ...(about.unit && { unit: about.unit }),
    ...(about.roles && { columns: about.roles }),
  });
  return verify(table, claimOf(about, agreement), { registers: REGISTERS, known: BUNDLED });
}
