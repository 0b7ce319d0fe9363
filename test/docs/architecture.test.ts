import { posix } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { blocksOf } from "./blocks.ts";
import { pages, sources } from "./pages.ts";

/** One import, static or dynamic, of values or of types. */
interface Import {
  readonly file: string;
  /** A file under src/, or what stands in the import line: `node:fs`, `zod`. */
  readonly target: string;
}

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/** Public doors and the version: files of src/ itself. Doors may import any room, and no room imports a door. */
const ROOT_FILES = ["core.ts", "csv.ts", "index.ts", "schema.ts", "version.ts"];

const imports = sources().flatMap(({ file, text }): Import[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    file,
    target: fileName.startsWith(".") ? posix.join(posix.dirname(file), fileName) : fileName,
  })),
);
/** Whether a file is loaded only when asked for: how a result shows itself may be loaded from below, see the page. */
const lazy = ({ file, target }: Import): boolean =>
  roomOf(target) === "display" &&
  !new RegExp(`from "[./]*${target.slice("src/".length)}"`).test(textOf(file)) &&
  textOf(file).includes("await import(");
const inside = imports.filter((one) => one.target.startsWith("src/") && !lazy(one));
const outside = imports.filter(({ target }) => !target.startsWith("src/"));

describe("the rooms of src/", () => {
  const page = pages().find(({ file }) => file === "docs/architecture.md")?.text ?? "";
  const drawn = drawnArrows();
  const used = usedArrows();

  it("are all drawn in docs/architecture.md", () => {
    const rooms = new Set(sources().map(({ file }) => roomOf(file)));
    for (const file of ROOT_FILES) rooms.delete(file);
    expect([...drawn.keys()].sort()).toEqual([...rooms].sort());
  });

  it("import along no arrow that is not drawn", () => {
    const strays = inside.filter(
      ({ file, target }) =>
        !ROOT_FILES.includes(roomOf(file)) && !allowed(drawn, roomOf(file), roomOf(target)),
    );
    expect(strays).toEqual([]);
  });

  it("use every arrow that is drawn", () => {
    expect(pairsOf(drawn).filter(([from, to]) => !used.get(from)?.has(to))).toEqual([]);
  });

  it("are drawn as they are, line by line", () => {
    const rooms = [...new Set([...drawn.keys(), ...used.keys()])].sort();
    expect(rooms.map((room) => lineOf(drawn, room))).toEqual(rooms.map((room) => lineOf(used, room)));
  });

  it("load how a result shows itself when asked for, from exactly the rooms that are named", () => {
    const named = /^Lazily, `display` is loaded by (.*)\.$/m.exec(page)?.[1] ?? "";
    const rooms = [...named.matchAll(/`(\w+)`/g)].map(([, room]) => room);
    expect(rooms.length).toBeGreaterThan(0);
    expect([...new Set(imports.filter(lazy).map(({ file }) => roomOf(file)))].sort()).toEqual(rooms);
  });

  it("form no circle", () => {
    expect(circleIn(used)).toBeUndefined();
    expect(circleIn(drawn)).toBeUndefined();
  });

  it("would be found out if they formed one", () => {
    const circle = new Map([
      ["a", new Set(["b"])],
      ["b", new Set(["c"])],
      ["c", new Set(["a"])],
    ]);
    expect(circleIn(circle)).toEqual(["a", "b", "c", "a"]);
  });
});

describe("what comes from outside", () => {
  const importersOf = (name: RegExp): string[] => [
    ...new Set(outside.filter(({ target }) => name.test(target)).map(({ file }) => file)),
  ];

  it("node: is imported by the command only", () => {
    expect(importersOf(/^node:/).length).toBeGreaterThan(0);
    expect(importersOf(/^node:/).filter((file) => !file.startsWith("src/cli/"))).toEqual([]);
  });

  it("decimal.js is imported by src/money/to-decimal.ts only", () => {
    expect(importersOf(/^decimal\.js/)).toEqual(["src/money/to-decimal.ts"]);
  });

  it("csv-parse is imported by src/tables only", () => {
    expect(importersOf(/^#csv-parse$/).length).toBeGreaterThan(0);
    expect(importersOf(/^#?csv-parse/).filter((file) => !file.startsWith("src/tables/"))).toEqual([]);
  });

  it("zod is imported where files are read only", () => {
    expect(importersOf(/^zod/)).toEqual([
      "src/agreements/agreement-json-schema.ts",
      "src/agreements/agreement-shape.ts",
      "src/agreements/key-shape.ts",
      "src/agreements/read-shape.ts",
      "src/agreements/value-shapes.ts",
      "src/agreements/weight-shape.ts",
      "src/receipt/read-receipt.ts",
      "src/verify/read-about.ts",
    ]);
  });

  it("is nothing else", () => {
    expect(
      outside.filter(({ target }) => !/^(node:|#csv-parse$|(decimal\.js|zod)($|\/))/.test(target)),
    ).toEqual([]);
  });

  it("is nothing at all in src/rounding, nor is another room", () => {
    const strays = imports.filter(
      ({ file, target }) => file.startsWith("src/rounding/") && !target.startsWith("src/rounding/"),
    );
    expect(strays).toEqual([]);
  });
});

function textOf(file: string): string {
  return sources().find((one) => one.file === file)?.text ?? "";
}

function roomOf(file: string): string {
  return file.split("/")[1] as string;
}

function allowed(drawn: Arrows, from: string, to: string): boolean {
  if (from === to || (drawn.get(from)?.has(to) ?? false)) return true;
  return ["cli", "receipt"].includes(from) && to === "version.ts";
}

function drawnArrows(): Arrows {
  const [block] = pages()
    .filter(({ file }) => file === "docs/architecture.md")
    .flatMap(blocksOf)
    .filter(({ lang }) => lang === "arrows");
  const lines = (block?.text ?? "").split("\n").filter((line) => line.trim() !== "");
  return new Map(
    lines.map((line) => {
      const [from = "", to = ""] = line.split("->").map((side) => side.trim());
      const rooms = to === "nothing" ? [] : to.split(",").map((room) => room.trim());
      return [from, new Set(rooms)];
    }),
  );
}

/** The line that draws a room's arrows. */
function lineOf(arrows: Arrows, room: string): string {
  return `${room} -> ${[...(arrows.get(room) ?? [])].sort().join(", ") || "nothing"}`;
}

function usedArrows(): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const { file, target } of inside) {
    const [from, to] = [roomOf(file), roomOf(target)];
    if (from === to || ROOT_FILES.includes(from) || ROOT_FILES.includes(to)) continue;
    arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
  }
  return arrows;
}

function pairsOf(arrows: Arrows): [from: string, to: string][] {
  return [...arrows].flatMap(([from, rooms]) => [...rooms].map((to): [string, string] => [from, to]));
}

/** The first way found that comes back to where it began. */
function circleIn(arrows: Arrows): string[] | undefined {
  const cleared = new Set<string>();
  const walk = (room: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(room)) return [...way.slice(way.indexOf(room)), room];
    if (cleared.has(room)) return undefined;
    for (const next of arrows.get(room) ?? []) {
      const circle = walk(next, [...way, room]);
      if (circle) return circle;
    }
    cleared.add(room);
    return undefined;
  };
  for (const room of arrows.keys()) {
    const circle = walk(room, []);
    if (circle) return circle;
  }
  return undefined;
}
