import type { Language } from "../../language/language.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import { refuse } from "../../problems/refuse.ts";
import { refuseAll } from "../../problems/refuse-all.ts";
import type { Command } from "../command.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Arguments } from "../options/arguments.ts";
import { FLOW_FORMATS, FLOW_OPTIONS } from "../options/flow-options.ts";
import { outputFormat } from "../options/output-format.ts";
import { refuseOverwriting } from "../options/refuse-overwriting.ts";
import type { Terminal } from "../terminal.ts";
import { WORKBOOKS } from "../workbook-output.ts";

import { flowCalendar } from "./flow/flow-calendar.ts";
import { flowCheck } from "./flow/flow-check.ts";
import { flowRedistribute } from "./flow/flow-redistribute.ts";
import { flowReport } from "./flow/flow-report.ts";
import { flowSplit } from "./flow/flow-split.ts";

const ACTIONS = ["check", "split", "report", "redistribute", "calendar"] as const;
type Action = (typeof ACTIONS)[number];
type Run = (args: Arguments, file: string, terminal: Terminal, lang: Language) => Promise<ExitCode>;

/** `fordela flow`: what becomes of the money after it is allocated. */
export const flowCommand: Command = {
  options: {
    ...FLOW_OPTIONS,
    agreement: { type: "string" },
    split: { type: "string" },
    summary: { type: "string" },
    among: { type: "string" },
    "invoice-by": { type: "string" },
    move: { type: "string" },
    chart: { type: "string" },
    format: { type: "string", values: [...FLOW_FORMATS, "ics"] },
  },
  arguments: [ACTIONS.join("|")],
  optional: 1,

  async run(args, terminal, lang) {
    refuseOverwriting(args);
    const [named, file] = args.positionals;
    const action = ACTIONS.find((one) => one === named);
    if (action === undefined)
      throw new AllocationError([
        problem("option-value", [], { option: "flow", value: named ?? "", allowed: ACTIONS }),
      ]);
    refuseUnused(args, action);
    if (action !== "calendar") outputFormat(args, FLOW_FORMATS, WORKBOOKS);
    const argument = action === "calendar" ? "<agreement>" : "<file>";
    const subject = file ?? refuse("argument-missing", [], { argument, command: `flow ${action}` });
    return RUNS[action](args, subject, terminal, lang);
  },
};

/** The options that only some actions use. */
const USED_BY: Readonly<Record<string, readonly Action[]>> = {
  split: ["check"],
  summary: ["check", "split"],
  among: ["redistribute"],
  "invoice-by": ["check", "split"],
  move: ["check"],
  chart: ["check", "calendar"],
};

/** Refuses options that an action does not use: a file that is named would otherwise be passed over without a word. */
function refuseUnused(args: Arguments, action: Action): void {
  const unused = Object.keys(USED_BY).filter(
    (option) =>
      args.has(option) &&
      (!USED_BY[option]?.includes(action) ||
        // The summary is that of a split.
        (option === "summary" && action === "check" && !args.has("split"))),
  );
  const command = `flow ${action}`;
  refuseAll(unused.map((option) => problem("argument-extra", [], { argument: `--${option}`, command })));
}

const RUNS: Readonly<Record<Action, Run>> = {
  check: flowCheck,
  split: flowSplit,
  report: flowReport,
  redistribute: flowRedistribute,
  calendar: flowCalendar,
};
