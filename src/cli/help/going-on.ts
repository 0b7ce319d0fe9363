import type { Language } from "../../language/language.ts";

/** What a reader of an allocation may want next, as commands to copy. */
export function howToGoOn(named: string, lang: Language): string {
  const commands: readonly (readonly [command: string, sv: string, en: string])[] = [
    [
      `npx fordela explain ${named} --recipient Jämtland`,
      "så räknas beloppen fram",
      "how amounts come about",
    ],
    [`npx fordela allocate ${named} --format csv`, "alla belopp som CSV", "every amount as CSV"],
    ["npx fordela agreements", "de överenskommelser som finns", "the agreements there are"],
    ["npx fordela --help", "allt annat", "everything else"],
  ];
  const width = Math.max(...commands.map(([command]) => command.length));
  const lines = commands.map(
    ([command, sv, en]) => `  ${command.padEnd(width)}   ${lang === "sv" ? sv : en}`,
  );
  return [lang === "sv" ? "Gå vidare:" : "How to go on:", ...lines].join("\n");
}
