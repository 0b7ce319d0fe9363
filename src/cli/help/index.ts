import type { InBoth } from "../../language/language.ts";
import { agreementHelp } from "./agreement.ts";
import { agreementsHelp } from "./agreements.ts";
import { allocateHelp } from "./allocate.ts";
import type { CommandName } from "./command-name.ts";
import { compareHelp } from "./compare.ts";
import { explainHelp } from "./explain.ts";
import { inferHelp } from "./infer.ts";
import { populationHelp } from "./population.ts";
import { receiptHelp } from "./receipt.ts";
import { recoverHelp } from "./recover.ts";
import { sensitivityHelp } from "./sensitivity.ts";
import { verifyHelp } from "./verify.ts";

export type { CommandName } from "./command-name.ts";
export { generalHelp } from "./general.ts";

/** What `fordela <command> --help` prints. */
export const COMMAND_HELP: Readonly<Record<CommandName, InBoth<string>>> = {
  agreements: agreementsHelp,
  agreement: agreementHelp,
  allocate: allocateHelp,
  explain: explainHelp,
  compare: compareHelp,
  verify: verifyHelp,
  recover: recoverHelp,
  infer: inferHelp,
  sensitivity: sensitivityHelp,
  receipt: receiptHelp,
  population: populationHelp,
};
