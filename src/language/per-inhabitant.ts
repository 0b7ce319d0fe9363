import { unitInUse } from "../recipients/unit-in-use.ts";
import type { InBoth } from "./language.ts";

/** The heading of amounts per inhabitant, in the money in use. */
export const PER_INHABITANT: InBoth<string> = {
  get sv() {
    return `${unitInUse().sv.replace(/^kr$/, "Kr")}/invånare`;
  },
  get en() {
    return `${unitInUse().en}/inhabitant`;
  },
};
