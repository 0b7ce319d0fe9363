import type { InBoth } from "../../language/language.ts";
import { agreementHelp, agreementsHelp } from "./agreement.ts";
import { allocateHelp } from "./allocate.ts";
import { compareHelp } from "./compare.ts";
import { explainHelp } from "./explain.ts";
import { flowHelp } from "./flow.ts";
import { inferHelp } from "./infer.ts";
import { pageHelp } from "./page.ts";
import { populationHelp } from "./population.ts";
import { receiptHelp } from "./receipt.ts";
import { recoverHelp } from "./recover.ts";
import { requisitionHelp } from "./requisition.ts";
import { sensitivityHelp } from "./sensitivity.ts";
import { sqlHelp } from "./sql.ts";
import { verifyHelp } from "./verify.ts";

/** The commands of `fordela`. */
export type CommandName =
  | "agreements"
  | "agreement"
  | "allocate"
  | "explain"
  | "compare"
  | "verify"
  | "recover"
  | "infer"
  | "sensitivity"
  | "receipt"
  | "requisition"
  | "flow"
  | "sql"
  | "population"
  | "page";

/** The text of `fordela <command> --help`. */
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
  requisition: requisitionHelp,
  flow: flowHelp,
  sql: sqlHelp,
  population: populationHelp,
  page: pageHelp,
};
