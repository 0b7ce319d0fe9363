import { setImmediate as breath } from "node:timers/promises";
import { sensitivity } from "../../forensics/sensitivity/sensitivity.ts";
import type { Sensitivity } from "../../forensics/sensitivity/sensitivity-options.ts";
import { BUNDLED } from "../../population/bundled/bundled-info.ts";
import { loadRegister } from "../../population/bundled/load-register.ts";
import { recipientId } from "../../recipients/recipient.ts";
import { sensitivityJson } from "../../report/sensitivity/sensitivity-json.ts";
import { sensitivityText } from "../../report/sensitivity/sensitivity-text.ts";
import { stoppedWords } from "../../report/sensitivity/sensitivity-words.ts";
import type { Command } from "../command.ts";
import { EXIT, exitCodeOf } from "../exit-code.ts";
import { ALLOCATION_OPTIONS, allocationFrom } from "../options/allocation-from.ts";
import { figuresFrom } from "../options/figure-options.ts";
import { secondsOption } from "../options/seconds-option.ts";
import { printProblems } from "../print-problems.ts";
import { Stopwatch } from "../stopwatch.ts";

/** `fordela sensitivity`: how close each amount is to changing, and how ties were decided. */
export const sensitivityCommand: Command = {
  options: {
    ...ALLOCATION_OPTIONS,
    timeout: { type: "string" },
    format: { type: "string", values: ["text", "json"] },
  },
  arguments: ["<agreement>"],

  async run(args, terminal, lang) {
    const seconds = secondsOption(args);
    const { allocation, recipients } = await allocationFrom(args);
    const { indicators } = await figuresFrom(args);
    const registers = await Promise.all(BUNDLED.map(({ id }) => loadRegister(id)));
    const watch = new Stopwatch(seconds, terminal);
    const lines: Sensitivity[] = [];
    try {
      for (const [index, line] of allocation.lines.entries()) {
        await breath();
        if (watch.over) break;
        watch.report(`${index + 1}/${allocation.lines.length} ${line.line.id}`);
        lines.push(sensitivity(line, { registers, ...(indicators && { indicators }) }));
      }
    } finally {
      watch.end();
    }
    const only = recipients && { recipients: new Set(recipients.map(recipientId)) };
    const json = args.one("format") === "json";
    const { width } = terminal;
    terminal.out(
      json
        ? sensitivityJson(lines, { lang, ...only })
        : sensitivityText(lines, { lang, ...only, ...(width !== undefined && { width }) }),
    );
    await printProblems(allocation.problems, terminal, lang);
    if (lines.length === allocation.lines.length) return exitCodeOf(allocation);
    const left = allocation.lines.slice(lines.length).map(({ line }) => line.id);
    terminal.err(`${stoppedWords(left, lang)}\n`);
    return EXIT.problems;
  },
};
