import { posix } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { AGREEMENTS } from "../../src/agreements/bundled/index.ts";
import { ROUNDINGS } from "../../src/rounding/index.ts";
import { EVERY_RULE } from "../../src/rules/index.ts";
import { DOORS } from "../support/doors.ts";
import { blocksOf } from "./blocks.ts";
import { type Page, pages, sources } from "./pages.ts";

/** One import, of values or of types, at once or when it is asked for. */
interface Import {
  readonly file: string;
  /** A file under src/, or what the import line names: `node:fs`, `zod`. */
  readonly target: string;
}

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/** The one file that lies in no room, and the rooms that read it. */
const VERSION = "src/version.ts";
const READ_VERSION = ["cli", "doors", "receipt", "report"];

const imports = sources().flatMap(importsOf);
const inside = imports.filter((one) => one.target.startsWith("src/"));
const outside = imports.filter(({ target }) => !target.startsWith("src/"));
const page = pages().find(({ file }) => file === "docs/architecture.md")?.text ?? "";

describe("the imports of a file", () => {
  it("are seen in every form", () => {
    const text = `import { a } from "./a.ts";
import type { B } from "./b.ts";
import { type C } from "./c.ts";
export { d } from "./d.ts";
export type { E } from "./e.ts";
import "./f.ts";
const g = () => import("./g.ts");
type H = import("./h.ts").H;
import zod from "zod";`;
    expect(importsOf({ file: "src/room/x.ts", text }).map(({ target }) => target)).toEqual([
      ..."abcdefgh".split("").map((name) => `src/room/${name}.ts`),
      "zod",
    ]);
  });
});

describe("the rooms of src/", () => {
  const floors = drawnFloors();
  const drawn = new Map(floors.flatMap((floor) => [...floor]));
  const used = usedArrows();

  it("are all drawn in docs/architecture.md, and listed with what they hold", () => {
    const rooms = new Set(sources().map(({ file }) => roomOf(file)));
    expect(rooms.delete("version.ts")).toBe(true);
    expect([...drawn.keys()].sort()).toEqual([...rooms].sort());
    const listed = [...page.matchAll(/^\| `(?!fordela`)(\w+)` +\|/gm)].map(([, room]) => room);
    expect(listed.sort()).toEqual([...rooms].sort());
  });

  it("are drawn with the arrows that are used, line by line", () => {
    const rooms = [...new Set([...drawn.keys(), ...used.keys()])].sort();
    expect(rooms.map((room) => lineOf(drawn, room))).toEqual(rooms.map((room) => lineOf(used, room)));
  });

  it("import only from floors below their own", () => {
    const floorOf = new Map(floors.flatMap((floor, index) => [...floor.keys()].map((room) => [room, index])));
    const upwards = inside
      .filter(({ file, target }) => roomOf(file) !== roomOf(target) && target !== VERSION)
      .filter(
        ({ file, target }) => !((floorOf.get(roomOf(target)) ?? 99) < (floorOf.get(roomOf(file)) ?? -1)),
      );
    expect(floors.length).toBeGreaterThan(5);
    expect(upwards).toEqual([]);
  });

  it("read the version where it is needed only", () => {
    const rooms = inside.filter(({ target }) => target === VERSION).map(({ file }) => roomOf(file));
    expect([...new Set(rooms)].sort()).toEqual(READ_VERSION);
  });

  it("keep the arithmetic free of words", () => {
    const words = ["language", "messages", "explain", "report", "charts", "display", "cli"];
    const below = [
      "verify",
      "receipt",
      "compare",
      "forensics",
      "flow",
      "allocate",
      "agreements",
      "tables",
      "rules",
    ];
    expect([...words, ...below].filter((room) => !used.has(room))).toEqual([]);
    const strays = inside.filter(
      ({ file, target }) => below.includes(roomOf(file)) && words.includes(roomOf(target)),
    );
    expect(strays).toEqual([]);
  });

  it("form no circle", () => {
    expect(circleIn(used)).toBeUndefined();
    expect(circleIn(drawn)).toBeUndefined();
  });

  it("keep what only explains an amount in explain: at most ten files", () => {
    const files = sources().filter(({ file }) => roomOf(file) === "explain");
    expect(files.length).toBeGreaterThan(0);
    expect(files.length).toBeLessThanOrEqual(10);
  });

  it("would be found out if they formed a circle", () => {
    const circle = new Map([
      ["a", new Set(["b"])],
      ["b", new Set(["c"])],
      ["c", new Set(["a"])],
    ]);
    expect(circleIn(circle)).toEqual(["a", "b", "c", "a"]);
  });
});

describe("the files of src/", () => {
  const files = new Map<string, Set<string>>();
  for (const { file, target } of inside) files.set(file, (files.get(file) ?? new Set()).add(target));

  // A rule of steps holds a list of rules, so the type of all rules names each kind, and each kind names it.
  it("form no circle but that of rules and their kinds, all within src/rules", () => {
    const tied = circledIn(files);
    expect(tied).toContain("src/rules/rule.ts");
    expect(tied.filter((file) => !file.startsWith("src/rules/"))).toEqual([]);
  });

  it("would be found out if they formed another", () => {
    const circle = new Map([
      ["a", new Set(["b"])],
      ["b", new Set(["a", "c"])],
      ["c", new Set(["d"])],
    ]);
    expect(circledIn(circle)).toEqual(["a", "b"]);
  });

  it("are imported from their own folder alone where they lie in internals", () => {
    const kept = inside.filter(({ target }) => target.includes("/internals/"));
    expect(kept.length).toBeGreaterThan(100);
    const home = (target: string): string => target.slice(0, target.indexOf("/internals/") + 1);
    expect(kept.filter(({ file, target }) => !file.startsWith(home(target)))).toEqual([]);
  });

  it("are exported by src/doors, which hold nothing else and are imported by no other file", () => {
    expect(inside.filter(({ target }) => roomOf(target) === "doors")).toEqual([]);
    const files = sources().filter(({ file }) => roomOf(file) === "doors");
    expect(files.map(({ file }) => file)).toEqual(DOORS.map(({ file }) => file).sort());
    const strays = files.flatMap(({ file, text }) =>
      ts
        .createSourceFile(file, text, ts.ScriptTarget.Latest)
        .statements.filter((statement) => !ts.isExportDeclaration(statement)),
    );
    expect(strays).toEqual([]);
  });

  it("have at most 300 lines, and half of them at most 50", () => {
    const lines = sources()
      .map(({ file, text }) => ({ file, lines: text.split("\n").length - 1 }))
      .sort((one, other) => one.lines - other.lines);
    expect(lines.length).toBeGreaterThan(400);
    expect(lines.filter((one) => one.lines > 300)).toEqual([]);
    expect(lines[Math.floor(lines.length / 2)]?.lines).toBeLessThanOrEqual(50);
  });
});

describe("what is one concept a file", () => {
  const files = new Set(sources().map(({ file }) => file));
  const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

  it.each([
    ["rule", Object.keys(EVERY_RULE.rules), "src/rules"],
    ["weight", Object.keys(EVERY_RULE.weights), "src/rules/weights"],
    ["method of rounding", Object.keys(ROUNDINGS), "src/rounding"],
    ["bundled agreement", Object.keys(AGREEMENTS), "src/agreements/bundled"],
  ])("is a %s", (_, kinds, folder) => {
    expect(kinds.length).toBeGreaterThan(2);
    expect(kinds.filter((kind) => !files.has(`${folder}/${kebab(kind)}.ts`))).toEqual([]);
  });

  it("is a door, a room of reports, and recomputing, which shares out with allocate", () => {
    const reports = [...files]
      .filter((file) => file.startsWith("src/report/"))
      .map((file) => file.split("/")[2]);
    const [, named = ""] = /^\| `report` +\| one folder for each result: (.+?)\. /m.exec(page) ?? [];
    const folders = reports.filter((name) => !name?.endsWith(".ts"));
    expect([...named.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort()).toEqual(
      [...new Set(folders)].sort(),
    );
    expect(
      inside.filter(({ file }) => file === "src/verify/recompute.ts").map(({ target }) => roomOf(target)),
    ).toContain("allocate");
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

  it("zod is imported where files are read only", () => {
    const importers = importersOf(/^zod/);
    expect(importers.length).toBeGreaterThan(3);
    const shapes =
      /^src\/(agreements\/shape\/(internals\/)?[a-z-]+|receipt\/read-receipt|verify\/read-about)\.ts$/;
    expect(importers.filter((file) => !shapes.test(file))).toEqual([]);
  });

  it("fflate is imported where zip archives are opened and packed only", () => {
    expect(importersOf(/^fflate/)).toEqual(["src/tables/zip/packed.ts", "src/tables/zip/unpack.ts"]);
  });

  it("readers of workbooks are imported by src/workbooks only, and there when a workbook is read", () => {
    const importers = importersOf(/^(hucre\/|@e965\/xlsx$)/);
    expect(importers.length).toBeGreaterThan(1);
    expect(importers.filter((file) => !file.startsWith("src/workbooks/"))).toEqual([]);
    const texts = sources().filter(({ file }) => importers.includes(file));
    const atOnce = /^import (?!type )[^;]*from "(hucre|@e965)/m;
    expect(texts.filter(({ text }) => atOnce.test(text))).toEqual([]);
  });

  it("parse5 is imported where web pages are read only, and that is loaded for one", () => {
    expect(
      importersOf(/^parse5$/).filter(
        (file) => !/markup\/internals\/(html-tables|text-of-html)\.ts$/.test(file),
      ),
    ).toEqual([]);
    const atOnce = /^import (?!type )[^;]*from "[^"]*\/(html-tables|text-of-html)\.ts"/m;
    const texts = sources().filter(({ file, text }) => !/\/html-tables\.ts$/.test(file) && atOnce.test(text));
    expect(texts).toEqual([]);
  });

  it("organisationsnummer and ics are each imported by one file", () => {
    expect(importersOf(/^organisationsnummer$/)).toEqual(["src/flow/organisation-number.ts"]);
    expect(importersOf(/^ics$/)).toEqual(["src/report/flow/calendar-ics.ts"]);
  });

  it("is nothing else", () => {
    const known = /^(node:|(decimal\.js|fflate|ics|organisationsnummer|zod|hucre|parse5|@e965\/xlsx)($|\/))/;
    expect(outside.filter(({ target }) => !known.test(target))).toEqual([]);
  });

  it("is nothing at all in src/rounding, and of other rooms only numbers, but for checking what a caller passes", () => {
    const from = imports.filter(({ file }) => file.startsWith("src/rounding/"));
    const strays = from.filter(({ target }) => !/^src\/(rounding|numbers)\//.test(target));
    const checks = { file: "src/rounding/round-shares.ts", target: "src/problems/check-argument.ts" };
    expect(from.length).toBeGreaterThan(strays.length);
    expect(strays).toEqual([checks]);
  });
});

/** A file's imports, in order. */
function importsOf({ file, text }: Page): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    file,
    target: fileName.startsWith(".") ? posix.join(posix.dirname(file), fileName) : fileName,
  }));
}

function roomOf(file: string): string {
  return file.split("/")[1] as string;
}

/** The floors of the page, the lowest first: what a blank line parts in the block of arrows. */
function drawnFloors(): Arrows[] {
  const [block] = pages()
    .filter(({ file }) => file === "docs/architecture.md")
    .flatMap(blocksOf)
    .filter(({ lang }) => lang === "arrows");
  const floors = (block?.text ?? "").split(/\n\n/).map(
    (floor) =>
      new Map(
        floor.split("\n").map((line) => {
          const [from = "", to = ""] = line.split("->").map((side) => side.trim());
          const rooms = to === "nothing" ? [] : to.split(",").map((room) => room.trim());
          return [from, new Set(rooms)];
        }),
      ),
  );
  return floors.reverse();
}

/** The line that draws a room's arrows. */
function lineOf(arrows: Arrows, room: string): string {
  return `${room} -> ${[...(arrows.get(room) ?? [])].sort().join(", ") || "nothing"}`;
}

function usedArrows(): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const { file, target } of inside) {
    const [from, to] = [roomOf(file), roomOf(target)];
    if (from === to || target === VERSION) continue;
    arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
  }
  return arrows;
}

/** Everything that lies on a circle: what can be reached from itself. */
function circledIn(arrows: Arrows): string[] {
  const reaches = (from: string): boolean => {
    const seen = new Set(arrows.get(from));
    for (const one of seen) for (const next of arrows.get(one) ?? []) seen.add(next);
    return seen.has(from);
  };
  return [...arrows.keys()].filter(reaches).sort();
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
