import type { Language } from "../language/language.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Arguments, OptionSpecs } from "./options/arguments.ts";
import type { Terminal } from "./terminal.ts";

/** A command of `fordela`; its help text is in `explain/help`. */
export interface Command {
  readonly options: OptionSpecs;
  /** The arguments it needs, in order, as the help names them. */
  readonly arguments: readonly string[];
  /** Arguments it takes beyond those it needs. */
  readonly optional?: number;
  run(args: Arguments, terminal: Terminal, lang: Language): Promise<ExitCode>;
}
