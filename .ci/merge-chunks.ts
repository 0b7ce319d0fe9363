// Puts the many small chunks that only the command has together into few: what is loaded together should be read from few files.
// What the library has stays in small ones, since an app's bundler takes a file or leaves it. `tsup` calls it after the build.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Plugin, rollup } from "rollup";
import { parseAst } from "rollup/parseAst";
import { type MinifyOptions, minify } from "terser";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const METAFILE = "metafile-esm.json";

/**
 * What the command loads together, each by the sources that it is for. A chunk belongs to the first of these that needs it, so the
 * order is from what nearly every call needs to what few do. What is for none of them is in a file of its own for each `import()`.
 */
const LAYERS: readonly (readonly [name: string, sources: readonly string[]])[] = [
  ["start", ["cli/main"]],
  ["share", ["cli/run", "cli/commands/allocate"]],
  ["check", ["cli/commands/verify", "tables/markup/tables-in-text", "report/verification/verification-text"]],
  ["words", ["cli/problem-lines"]],
];

/** Prints code as it is, without its spaces; the marks that let bundlers leave out what an app does not use stay. */
const PRINT: MinifyOptions = {
  module: true,
  compress: false,
  mangle: false,
  format: { preserve_annotations: true, ecma: 2020 },
};

/** The bundled registers, each in a file that bears its name. */
const REGISTER = /^src\/population\/bundled\/data\//;

/** What the command imports of Node, as the bundler writes it. */
const NODE_IMPORT = /^import \{([^}]*)\} from '((?:node:)?[a-z_/]+)';$/gm;

/**
 * Node's own modules without `import`, which first reads everything that such a module has: a tenth of what `--help` takes beyond
 * Node's own start. Modules that are no part of Node are imported as they are.
 */
function builtIn(line: string, names: string, name: string): string {
  return isBuiltin(name)
    ? `const {${names.replaceAll(" as ", ": ")}} = process.getBuiltinModule("node:${name.replace("node:", "")}");`
    : line;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/**
 * Code in which an app's bundler can leave out every value that the app does not use: what is computed when a file is loaded is
 * marked as having no other effect, which holds for every room. In small files a bundler could leave out the whole file.
 */
function droppable(code: string): string {
  const computed = (parseAst(code).body as unknown as Node[]).flatMap((statement) => {
    if (statement.type !== "VariableDeclaration") return [];
    return (statement["declarations"] as Node[]).flatMap(({ id, init }) =>
      init && (id as Node).type === "Identifier" && !isPlain(init as Node) ? [init as Node] : [],
    );
  });
  let marked = code;
  for (const { start, end } of computed.reverse())
    marked = `${marked.slice(0, start)}/* @__PURE__ */ (() => (${marked.slice(start, end)}))()${marked.slice(end)}`;
  return marked;
}

/** Whether bundlers see for themselves that an expression does nothing but give a value. */
function isPlain({ type, ...parts }: Node): boolean {
  const all = (nodes: unknown): boolean =>
    (nodes as (Node | null)[]).every((one) => one !== null && isPlain(one));
  if (type === "ArrayExpression") return all(parts["elements"]);
  if (type === "ObjectExpression") return all(parts["properties"]);
  if (type === "Property") return parts["computed"] === false && isPlain(parts["value"] as Node);
  return ["Literal", "Identifier", "ArrowFunctionExpression", "FunctionExpression"].includes(type);
}

interface Output {
  readonly entryPoint?: string;
  readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[];
}

/** Replaces the chunks of dist by those of the library and few of the command. */
export async function mergeChunks(): Promise<void> {
  const outputs = chunksOf(JSON.parse(readFileSync(DIST + METAFILE, "utf8")).outputs);
  const entries = new Map(
    [...outputs].flatMap(([file, { entryPoint }]) => (entryPoint ? [[entryPoint, file] as const] : [])),
  );
  const doors = [...entries.keys()].filter((source) => /^src\/(doors\/|cli\/main\.ts$)/.test(source));
  const layers = layersOf(outputs, entries);
  const bundle = await rollup({
    input: Object.fromEntries(doors.map((source) => [nameOf(source), DIST + entries.get(source)])),
    external: (id) => !/^[./]/.test(id),
    plugins: [plain],
  });
  const { output } = await bundle.generate({
    format: "es",
    generatedCode: "es2015",
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    entryFileNames: "[name].js",
    chunkFileNames: ({ name }) => `${name}.js`,
    manualChunks: (id) => layers.get(basename(id)),
  });
  for (const file of readdirSync(DIST)) if (file.endsWith(".js")) rmSync(DIST + file);
  rmSync(DIST + METAFILE);
  for (const chunk of output) {
    if (chunk.type !== "chunk") continue;
    // Functions and classes keep their names, for traces; within them names are short. Doors are as they are written.
    const mangle = !chunk.isEntry && { keep_fnames: true, keep_classnames: true };
    const { code } = await minify(droppable(chunk.code).replaceAll(NODE_IMPORT, builtIn), {
      ...PRINT,
      mangle,
    });
    writeFileSync(DIST + chunk.fileName, `${code}\n`);
  }
}

/** The chunks are read as they are; what they import of each other lies beside them. */
const plain: Plugin = {
  name: "plain",
  resolveId: (source, importer) =>
    importer !== undefined && source.startsWith("./") ? join(dirname(importer), source) : undefined,
};

function chunksOf(outputs: Readonly<Record<string, Output>>): Map<string, Output> {
  return new Map(
    Object.entries(outputs)
      .filter(([path]) => path.endsWith(".js"))
      .map(([path, output]) => [basename(path), output]),
  );
}

/** The name of the file that each chunk goes into. */
function layersOf(
  outputs: ReadonlyMap<string, Output>,
  entries: ReadonlyMap<string, string>,
): Map<string, string> {
  const later = [...entries.keys()].filter((source) => !source.startsWith("src/doors/")).sort();
  const wanted = [
    ...LAYERS,
    ...later.map((source) => [namedApart(source), [source.replace(/^src\/|\.ts$/g, "")]] as const),
  ];
  const library = reached(
    outputs,
    [...entries].flatMap(([source, file]) => (source.startsWith("src/doors/") ? [file] : [])),
    () => true,
  );
  const registers = new Map(
    [...entries].flatMap(([source, file]) =>
      REGISTER.test(source) ? [[file, namedApart(source)] as const] : [],
    ),
  );
  // An app's bundler takes a file or leaves it, so what the library has lies as far apart as it was cut.
  const found = new Map(
    [...library].sort().map((file, index) => [file, registers.get(file) ?? `part${index}`]),
  );
  for (const [name, sources] of wanted)
    for (const source of sources) {
      const file = entries.get(`src/${source}.ts`);
      if (file === undefined) throw new Error(`dist has no chunk for src/${source}.ts`);
      // What only the command has may ask for Node, which no door may, so it is in files of its own.
      const needed = reached(outputs, [file], (kind) => kind === "import-statement");
      for (const one of needed) if (!found.has(one)) found.set(one, `${name}-command`);
    }
  return found;
}

function reached(
  outputs: ReadonlyMap<string, Output>,
  from: readonly string[],
  follows: (kind: string) => boolean,
): Set<string> {
  const seen = new Set(from);
  for (const file of seen)
    for (const { path, kind, external } of outputs.get(file)?.imports ?? [])
      if (!external && follows(kind)) seen.add(basename(path));
  return seen;
}

function nameOf(source: string): string {
  return source === "src/cli/main.ts" ? "cli" : basename(source, ".ts");
}

/** Commands are named after the functions of the library that they call. */
function namedApart(source: string): string {
  return source.replace(/^src\/|\.ts$/g, "").replaceAll("/", "-");
}
