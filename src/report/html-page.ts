import type { Language } from "../language/language.ts";
import { xmlText } from "../text/xml-element.ts";

/** A whole page of HTML that needs nothing else: its title, its style, and what is in its body, as markup. */
export function htmlPage({
  lang,
  title,
  style,
  body,
}: {
  readonly lang: Language;
  readonly title: string;
  readonly style: string;
  readonly body: readonly string[];
}): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${xmlText(title)}</title>
<style>${style}</style>
</head>
<body>
${body.join("\n")}
</body>
</html>
`;
}
