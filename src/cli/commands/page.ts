import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { InBoth } from "../../language/language.ts";
import { AllocationError } from "../../problems/allocation-error.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { readBytes } from "../read-file.ts";
import { writeNew } from "../write-new.ts";

/** Where the page lies: beside the built command, or in dist where the sources are run. */
const PLACES = ["./fordela.html", "../../../dist/fordela.html"] as const;

const WRITTEN: InBoth<(file: string) => string> = {
  sv: (file) => `Sidan är sparad i ${file}. Öppna den i en webbläsare.`,
  en: (file) => `The page is saved in ${file}. Open it in a web browser.`,
};

/** `fordela page`: the page that shows amounts and checks tables, copied to the current folder. */
export const pageCommand: Command = {
  options: { output: { type: "string" } },
  arguments: [],

  async run(args, terminal, lang) {
    const file = args.one("output") ?? "fordela.html";
    writeNew(file, pageBytes());
    terminal.out(`${WRITTEN[lang](resolve(file))}\n`);
    return EXIT.ok;
  },
};

function pageBytes(): Uint8Array {
  const [built, source] = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  try {
    return readBytes(built as string);
  } catch (error) {
    if (!(error instanceof AllocationError)) throw error;
    return readBytes(source as string);
  }
}
