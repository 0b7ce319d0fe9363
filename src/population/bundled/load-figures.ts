import type { Counted } from "../counted.ts";
import { unpack } from "../internals/pack.ts";
import type { RegisterId } from "./bundled-info.ts";

/** The specifiers are literals, so that bundlers can follow them and Deno asks for no permission. */
const FIGURES: Readonly<Record<RegisterId, () => Promise<{ readonly default: string }>>> = {
  "scb-2018-09-30": () => import("./data/scb-2018-09-30.ts"),
  "scb-2018-12-31": () => import("./data/scb-2018-12-31.ts"),
  "scb-2019-12-31": () => import("./data/scb-2019-12-31.ts"),
  "recovered-2020-11-01": () => import("./data/recovered-2020-11-01.ts"),
  "scb-2020-12-31": () => import("./data/scb-2020-12-31.ts"),
  "recovered-2021-11-01": () => import("./data/recovered-2021-11-01.ts"),
  "scb-2021-12-31": () => import("./data/scb-2021-12-31.ts"),
  "scb-2022-09-30": () => import("./data/scb-2022-09-30.ts"),
  "recovered-2022-11-01": () => import("./data/recovered-2022-11-01.ts"),
  "scb-2022-12-31": () => import("./data/scb-2022-12-31.ts"),
  "recovered-2023-11-01": () => import("./data/recovered-2023-11-01.ts"),
  "scb-2023-12-31": () => import("./data/scb-2023-12-31.ts"),
  "scb-2024-11-01": () => import("./data/scb-2024-11-01.ts"),
  "scb-2024-12-31": () => import("./data/scb-2024-12-31.ts"),
};

/** Loads the figures of a bundled register, by code. `loadRegister` imports this file when it is called. */
export async function loadFigures(id: RegisterId): Promise<ReadonlyMap<string, Counted>> {
  const { default: packed } = await FIGURES[id]();
  return unpack(packed);
}
