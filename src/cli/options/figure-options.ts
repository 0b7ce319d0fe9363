import type { ShareOptions } from "../../allocate/share-options.ts";
import { readFile } from "../files.ts";
import type { Arguments, OptionSpecs } from "./arguments.ts";
import { splitAssignment } from "./split-assignment.ts";

/** Options by which figures that an agreement lacks are handed in. */
export const FIGURE_OPTIONS: OptionSpecs = {
  indicator: { type: "string" },
  set: { type: "string" },
  accept: { type: "string", many: true },
};

/** What the figure options say. */
export interface HandedIn extends Pick<ShareOptions, "indicators" | "amounts"> {
  readonly accept?: readonly string[];
}

/** Figures handed in: `--indicator NAME=FILE`, and `--accept ID`; for `--set` see set-option.ts. */
export async function figuresFrom(args: Arguments): Promise<HandedIn> {
  const [files, accept] = [args.each("indicator"), args.many("accept")];
  return {
    ...(files.length > 0 && { indicators: await indicatorsFrom(files) }),
    ...(accept && { accept }),
  };
}

async function indicatorsFrom(written: readonly string[]): Promise<NonNullable<HandedIn["indicators"]>> {
  const { readIndicator } = await import("../../tables/registers/read-indicator.ts");
  return Object.fromEntries(
    written.map((text) => {
      const [name, file] = splitAssignment(text, "--indicator", "rostberattigade=antal.csv");
      return [name, readIndicator(readFile(file), file)];
    }),
  );
}
