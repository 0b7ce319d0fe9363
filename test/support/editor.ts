import { join } from "node:path";
import ts from "typescript";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: false,
};

/** What an editor offers where a program has `‸`, in a project with the package installed. */
export function completions(program: string, project: string): string[] {
  const at = program.indexOf("‸");
  if (at < 0) throw new Error("The program has no ‸");
  const { file, service } = opened(program.replace("‸", ""), project);
  return (service.getCompletionsAtPosition(file, at, {})?.entries ?? []).map(({ name }) => name);
}

/** What an editor underlines in a program, and in the types that it imports. */
export function complaints(program: string, project: string): string[] {
  const { service } = opened(program, project);
  const found = ts.getPreEmitDiagnostics(service.getProgram() as ts.Program);
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

/** The package's own files of types that a program comes to. */
export function typeFiles(program: string, project: string): readonly ts.SourceFile[] {
  const { service } = opened(program, project);
  return (service.getProgram()?.getSourceFiles() ?? []).filter(({ fileName }) =>
    fileName.includes("/node_modules/fordela/"),
  );
}

function opened(program: string, project: string): { file: string; service: ts.LanguageService } {
  const file = join(project, "program.ts");
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => OPTIONS,
    getCurrentDirectory: () => project,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = name === file ? program : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? program : ts.sys.readFile(name)),
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: (path) => ts.sys.realpath?.(path) ?? path,
  };
  return { file, service: ts.createLanguageService(host) };
}
