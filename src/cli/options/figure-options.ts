import type { ShareOptions } from "../../allocate/share-options.ts";
import { directoryInUse } from "../../recipients/directory-in-use.ts";
import { readFromSheet } from "../read-from-sheet.ts";
import type { Arguments, OptionSpecs } from "./arguments.ts";
import { splitAssignment } from "./split-assignment.ts";

/** Options that supply figures that an agreement lacks. */
export const FIGURE_OPTIONS: OptionSpecs = {
  indicator: { type: "string" },
  set: { type: "string" },
  accept: { type: "string", many: true },
};

/** What the figure options supply. */
export interface HandedIn extends Pick<ShareOptions, "indicators" | "amounts"> {
  readonly accept?: readonly string[];
}

/** Supplied figures: `--indicator NAME=FILE`, and `--accept ID`; for `--set` see set-option.ts. */
export async function figuresFrom(args: Arguments): Promise<HandedIn> {
  const [files, accept] = [args.each("indicator"), args.many("accept")];
  return {
    ...(files.length > 0 && { indicators: await indicatorsFrom(files) }),
    ...(accept && { accept }),
  };
}

async function indicatorsFrom(written: readonly string[]): Promise<NonNullable<HandedIn["indicators"]>> {
  const { readIndicator } = await import("../../tables/registers/read-indicator.ts");
  const read = written.map(async (text) => {
    const [name, file] = splitAssignment(text, "--indicator", "rostberattigade=antal.csv");
    const { value } = await readFromSheet(file, (input) =>
      readIndicator(input, { file, directory: directoryInUse() }),
    );
    return [name, value] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}
