import { AGREEMENTS } from "../../agreements/bundled/index.ts";
import { sumIfKnown } from "../../agreements/checks/check-stated-sums.ts";
import type { Language } from "../../language/language.ts";
import { HEADINGS, levelWords } from "../../language/level-words.ts";
import { formatKr } from "../../money/format-kr.ts";
import { levelsInUse, whileInUse } from "../../recipients/in-use.ts";
import { jsonText } from "../../report/json-text.ts";
import { textTable } from "../../report/text-table.ts";
import { plainSpaces } from "../../text/plain-spaces.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";

/** `fordela agreements`: which agreements there are, and their money by level. */
export const agreementsCommand: Command = {
  options: { format: { type: "string", values: ["text", "json"] } },
  arguments: [],

  async run(args, terminal, lang) {
    // They are of Sweden's recipients and money, whichever others are in use.
    terminal.out(whileInUse(undefined, () => (args.one("format") === "json" ? asJson() : asText(lang))));
    return EXIT.ok;
  },
};

const asJson = (): string => jsonText(Object.values(AGREEMENTS));

function asText(lang: Language): string {
  const agreements = Object.values(AGREEMENTS);
  const headings = [
    "id",
    ...levelsInUse().map((level) => levelWords(level)[lang]),
    HEADINGS.total[lang].toLowerCase(),
  ];
  const rows = agreements.map(({ id, lines }) => {
    const kr = (amount: bigint | null): string =>
      amount === null ? "–" : plainSpaces(formatKr(amount, { lang }));
    const levels = levelsInUse().map((level) => kr(sumIfKnown(lines.filter((line) => line.level === level))));
    return [id, ...levels, kr(sumIfKnown(lines))];
  });
  const lines = agreements.map(({ id, lines }) => `${id}: ${lines.map((line) => line.id).join(", ")}`);
  return `${textTable({ headings, groups: [rows] })}\n\n${lines.join("\n\n")}\n`;
}
