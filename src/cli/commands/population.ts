import type { InBoth, Language } from "../../language/language.ts";
import { STATUS_WORDS } from "../../language/level-words.ts";
import { BUNDLED } from "../../population/bundled/bundled-info.ts";
import type { CountedLevel } from "../../population/register.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import { problem } from "../../problems/problem.ts";
import { inUse, levelsInUse } from "../../recipients/in-use.ts";
import { levelNamed } from "../../recipients/level-named.ts";
import { textTable } from "../../report/text-table.ts";
import { checkRegister } from "../check-register.ts";
import type { Command } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { refuseOverwriting } from "../options/refuse-overwriting.ts";
import { showRegister } from "../show-register.ts";
import type { Terminal } from "../terminal.ts";

const ACTIONS = ["list", "show", "check", "import"] as const;
const SWEDISH: readonly CountedLevel[] = ["county", "municipality", "nation"];

const WORDS: Readonly<Record<"nation" | "county", InBoth<string>>> = {
  nation: { sv: "riket", en: "nation" },
  county: { sv: "län", en: "counties" },
};

const LIST_HEADINGS: InBoth<readonly string[]> = {
  sv: ["register", "status", "län", "kommuner", "åldrar"],
  en: ["register", "status", "counties", "municipalities", "ages"],
};

/** `fordela population`: the registers there are, what they hold, and whether a file can serve as one. */
export const populationCommand: Command = {
  options: {
    level: {
      type: "string",
      values: () => (inUse() ? levelsInUse() : SWEDISH),
      meaning: (word) => (/^(riket|nation)$/i.test(word) ? "nation" : levelNamed(word)),
    },
    ages: { type: "string" },
    format: { type: "string", values: ["text", "csv"] },
    "population-date": { type: "string" },
    date: { type: "string", synonymOf: "population-date" },
    table: { type: "string" },
    output: { type: "string" },
    sheet: { type: "string" },
  },
  arguments: ["list|show|check|import"],
  optional: 1,

  async run(args, terminal, lang) {
    const [action, subject] = args.positionals;
    if (args.has("table") && action !== "import") onlyFor("table", "population import <file>");
    if (args.has("output") && action !== "import" && action !== "show")
      onlyFor("output", "population import <file>");
    refuseOverwriting(args);
    if (action === "list" && subject !== undefined)
      throw new AllocationError([
        problem("argument-extra", [], { argument: subject, command: "population list" }),
      ]);
    if (action === "list") return list(terminal, lang);
    if (action !== "show" && action !== "check" && action !== "import")
      throw new AllocationError([
        problem("option-value", [], { option: "population", value: action ?? "", allowed: ACTIONS }),
      ]);
    if (subject === undefined)
      throw new AllocationError([
        problem("argument-missing", [], {
          argument: action === "show" ? "<register>" : "<file>",
          command: `population ${action}`,
        }),
      ]);
    if (action === "show") return showRegister(subject, args, terminal, lang);
    return checkRegister(subject, action === "import", args, terminal, lang);
  },
};

function list(terminal: Terminal, lang: Language): ExitCode {
  const agesOf = (ages: readonly CountedLevel[]): string => {
    if (ages.includes("municipality")) return "✓";
    if (ages.includes("county")) return WORDS.county[lang];
    return ages.includes("nation") ? WORDS.nation[lang] : "–";
  };
  const yes = (has: boolean): string => (has ? "✓" : "–");
  const rows = BUNDLED.map(({ id, status, levels, ages }) => [
    id,
    STATUS_WORDS[status][lang],
    yes(levels.includes("county")),
    yes(levels.includes("municipality")),
    agesOf(ages),
  ]);
  const headings = LIST_HEADINGS[lang];
  const sources = BUNDLED.map(({ id, source, note }) => [`${id}: ${source}.`, note].join(" ").trim());
  terminal.out(`${textTable({ headings, groups: [rows], left: 2 })}\n\n${sources.join("\n")}\n`);
  return EXIT.ok;
}

function onlyFor(option: string, argument: string): never {
  throw new AllocationError([problem("argument-missing", [], { argument, command: `--${option}` })]);
}
