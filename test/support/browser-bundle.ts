import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";

/** What a program becomes for the browser. */
export interface BrowserBundle {
  /** Every file that it can come to load, by name; the program itself is `program.js`. */
  readonly files: ReadonlyMap<string, string>;
  /** What is loaded at once: the program and all that it imports but not what it imports on demand. */
  readonly atOnce: string;
  /** The modules that `atOnce` is made of, by path. */
  readonly modules: readonly string[];
  /** The size of what is loaded at once, file by file, minified and gzipped. */
  readonly gzipped: number;
}

const PROGRAM = "program.js";

/** Bundles a program as an app's build does, minified; `project` is where its imports are installed. */
export async function browserBundle(program: string, project: string): Promise<BrowserBundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: project, sourcefile: "program.ts", loader: "ts" },
    entryNames: "program",
    outdir: project,
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    charset: "utf8",
    absWorkingDir: project,
    // The package's own doors import chunks bare, which "sideEffects": false lets a bundler leave out.
    logOverride: { "ignored-bare-import": "silent" },
  });
  const written = new Map(outputFiles.map(({ path, text }) => [path.slice(project.length + 1), text]));
  const files = filesOf(written, reached(metafile, ["import-statement", "dynamic-import"]));
  const names = [...reached(metafile, ["import-statement"])];
  const texts = [...filesOf(written, names).values()];
  return {
    files,
    atOnce: texts.join("\n"),
    modules: names.flatMap((name) =>
      Object.entries(metafile.outputs[name]?.inputs ?? {})
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([module]) => module),
    ),
    gzipped: texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0),
  };
}

function filesOf(written: ReadonlyMap<string, string>, names: Iterable<string>): Map<string, string> {
  return new Map([...names].map((name) => [name, written.get(name) as string]));
}

/** The files that the program comes to by imports of these kinds, itself first. */
function reached({ outputs }: Metafile, kinds: readonly string[]): Set<string> {
  const found = new Set([PROGRAM]);
  // A set is walked to its end also when it grows on the way.
  for (const name of found)
    for (const { path, kind, external } of outputs[name]?.imports ?? [])
      if (kinds.includes(kind) && !external) found.add(path);
  return found;
}
