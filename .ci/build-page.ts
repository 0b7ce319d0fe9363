// Builds dist/fordela.html: the page with its style, its script and its worker's script in one file. `tsup` calls it last.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** Leaves the figures of the bundled registers out, to see what they weigh. */
const WITHOUT_REGISTERS: Plugin = {
  name: "without registers",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]population[/\\]bundled[/\\]data[/\\]/ }, () => ({
      contents: "export default {}",
      loader: "js",
    }));
  },
};

/** Reads no xls: its reader weighs more than the page may. */
const WITHOUT_XLS: Plugin = {
  name: "without xls",
  setup({ onResolve }) {
    onResolve({ filter: /^@e965\/xlsx$/ }, () => ({ path: `${ROOT}src/page/no-xls.ts` }));
  },
};

async function bundled(
  entry: string,
  { plugins = [], banner = "" }: { readonly plugins?: Plugin[]; readonly banner?: string } = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    conditions: ["browser"],
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    banner: { js: banner },
    plugins,
    write: false,
  });
  return inScript(outputFiles[0]?.text ?? "");
}

/** A script as the content of an element: what would end it there, or hide its end, is written otherwise in its texts. */
function inScript(text: string): string {
  return text
    .trim()
    .replaceAll("<!--", "\\x3c!--")
    .replaceAll(/<(\/?script)/gi, "\\x3c$1");
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** The page as the text of one file. */
export async function pageText({ registers = true }: { readonly registers?: boolean } = {}): Promise<string> {
  const plugins = registers ? [WITHOUT_XLS] : [WITHOUT_XLS, WITHOUT_REGISTERS];
  // zod tries whether it may make functions out of texts, which the page forbids and the browser would report.
  const banner = "globalThis.__zod_globalConfig={jitless:true};";
  const [style, script, worker] = await Promise.all([
    build({
      entryPoints: ["src/page/page.css"],
      absWorkingDir: ROOT,
      minify: true,
      write: false,
    }).then(({ outputFiles }) => (outputFiles[0]?.text ?? "").trim()),
    bundled("src/page/screen/main.ts"),
    bundled("src/page/worker.ts", { plugins, banner }),
  ]);
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "worker-src blob:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types fordela",
  ].join("; ");
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>fordela</title>
<style>${style}</style>
</head>
<body>
<noscript>fordela behöver JavaScript. fordela needs JavaScript.</noscript>
<script type="text/plain" id="worker">${worker}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** Writes the page to dist. */
export async function buildPage(): Promise<void> {
  mkdirSync(`${ROOT}dist`, { recursive: true });
  writeFileSync(`${ROOT}dist/fordela.html`, await pageText());
}
