import type { InBoth, Language } from "../../language/language.ts";
import { wrapped } from "../../report/wrapped.ts";

/** An argument, option or action with what it means. */
export type HelpRow = readonly [name: string, meaning: string];

/** What the help of a command holds; every page has these parts in this order. */
export interface HelpPage {
  /** What the command does. */
  readonly does: string;
  /** After `npx fordela`, a line each. */
  readonly usage: readonly string[];
  readonly arguments?: readonly HelpRow[];
  /** Options in groups, each under a heading. */
  readonly options: readonly (readonly [heading: string, rows: readonly HelpRow[]])[];
  /** After `npx fordela`, a line each. */
  readonly examples: readonly string[];
  /** What each return code means, from 0. */
  readonly codes: readonly HelpRow[];
}

const TITLES: Readonly<Record<"usage" | "arguments" | "examples" | "codes", InBoth<string>>> = {
  usage: { sv: "Användning", en: "Usage" },
  arguments: { sv: "Argument", en: "Arguments" },
  examples: { sv: "Exempel", en: "Examples" },
  codes: { sv: "Returkoder", en: "Return codes" },
};

const WIDTH = 100;

/** A page of help as text in both languages; each text is made when it is read. */
export function helpPage(page: InBoth<HelpPage>): InBoth<string> {
  return {
    get sv(): string {
      return pageIn(page.sv, "sv");
    },
    get en(): string {
      return pageIn(page.en, "en");
    },
  };
}

function pageIn({ does, usage, options, examples, codes, ...page }: HelpPage, lang: Language): string {
  const tables = [...(page.arguments ?? []), ...options.flatMap(([, rows]) => rows)];
  const width = Math.max(...tables.map(([name]) => name.length)) + 2;
  const titled = (title: string, lines: readonly string[]): string => [`${title}:`, ...lines].join("\n");
  const rows = (of: readonly HelpRow[], own = width): string[] =>
    of.map(([name, meaning]) => wrapped(`  ${name.padEnd(own)}`, meaning, WIDTH));
  const commands = (of: readonly string[]): string[] => of.map((command) => `  npx fordela ${command}`);
  const sections = [
    wrapped("", does, WIDTH),
    usage.map((line, index) => `${usageLead(index, lang)}npx fordela ${line}`).join("\n"),
    ...(page.arguments ? [titled(TITLES.arguments[lang], rows(page.arguments))] : []),
    ...options.map(([heading, own]) => titled(heading, rows(own))),
    titled(TITLES.examples[lang], commands(examples)),
    titled(TITLES.codes[lang], rows(codes, 3)),
  ];
  return `${sections.join("\n\n")}\n`;
}

function usageLead(index: number, lang: Language): string {
  const lead = `${TITLES.usage[lang]}: `;
  return index === 0 ? lead : " ".repeat(lead.length);
}
