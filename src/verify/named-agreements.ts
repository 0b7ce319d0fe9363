import type { Agreement } from "../agreements/agreement.ts";
import type { Register } from "../population/register.ts";
import { refuse } from "../problems/refuse.ts";
import type { Claim } from "./claim.ts";

/** Agreements by id, or by the names that descriptions have for them. */
export type NamedAgreements = readonly Agreement[] | Readonly<Record<string, Agreement>>;

/**
 * The agreement that a description names: one of the caller's, else a bundled one.
 *
 * @throws AllocationError `agreement-unknown` with the ids there are
 */
export async function agreementNamed(named: string, agreements: NamedAgreements = []): Promise<Agreement> {
  const own = Object.entries<Agreement>(agreements).map(([name, one]): [string, Agreement] => [
    Array.isArray(agreements) ? one.id : name,
    one,
  ]);
  const found = own.find(([name]) => name === named) ?? own.find(([, { year }]) => String(year) === named);
  if (found) return found[1];
  const { AGREEMENTS, agreementOf } = await import("../agreements/bundled/index.ts");
  const bundled = Object.values(AGREEMENTS).some(({ id, year }) => named === id || named === String(year));
  if (bundled) return agreementOf(named);
  const known = [...new Set([...own.map(([name]) => name), ...Object.keys(AGREEMENTS)])];
  return refuse("agreement-unknown", ["agreement"], { agreement: named, known });
}

/**
 * The register that a description names: one of the caller's, else a bundled one.
 *
 * @throws AllocationError `register-unknown` with the ids there are
 */
export async function registerNamed(named: string, registers: readonly Register[] = []): Promise<Register> {
  const own = registers.find(({ id, date }) => id === named || date === named);
  if (own) return own;
  const { BUNDLED } = await import("../population/bundled/bundled-info.ts");
  const { loadRegister } = await import("../population/bundled/load-register.ts");
  const info = BUNDLED.find(({ id, date }) => id === named || date === named);
  if (info) return loadRegister(info.id);
  const known = [...registers, ...BUNDLED].map(({ id }) => id);
  return refuse("register-unknown", ["register"], { register: named, known });
}

/** The bundled registers that a claim's lines count people in. */
export async function bundledFor(
  { agreement, kind, lines }: Claim,
  substitute: "none" | "nearest",
  own: readonly Register[],
): Promise<Register[]> {
  if (!agreement || kind === "summary") return [];
  const { loadRegisters } = await import("../allocate/load-registers.ts");
  const found = await loadRegisters(agreement, { substitute, ...(lines && { lines }) });
  return found.filter(({ id }) => own.every((one) => one.id !== id));
}
