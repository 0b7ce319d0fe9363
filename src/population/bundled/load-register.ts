import { checkArgument } from "../../problems/check-argument.ts";
import { refuse } from "../../problems/refuse.ts";
import type { CountedRegister } from "../register.ts";
import { registerOf } from "../register-of.ts";
import { BUNDLED, type RegisterId } from "./bundled-info.ts";

/**
 * Loads a bundled register. The figures come from the package on demand, never from the network.
 *
 * @param id one of `BUNDLED`
 * @throws AllocationError `register-unknown`
 *
 * @example
 * ```ts
 * import { loadRegister } from "fordela";
 * const register = await loadRegister("scb-2024-11-01");
 * register.count("23"); // 132708
 * ```
 */
export async function loadRegister(
  id: RegisterId | (string & Record<never, never>),
): Promise<CountedRegister> {
  checkArgument("loadRegister", "id", id, "string");
  const info = BUNDLED.find((bundled) => bundled.id === id);
  if (!info) return refuse("register-unknown", [], { register: id, known: BUNDLED.map((one) => one.id) });
  const { loadFigures } = await import("./load-figures.ts");
  return registerOf(info, await loadFigures(info.id));
}
