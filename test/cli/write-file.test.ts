import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeForCommand } from "../../src/cli/describe-for-command.ts";
import { writeFile } from "../../src/cli/write-file.ts";
import { writeNew } from "../../src/cli/write-new.ts";
import { problem } from "../../src/problems/problem.ts";
import { problemsOf } from "../support/problems-of.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const POSIX = process.platform !== "win32";

function place(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

describe("a file that is written", () => {
  it("is whole and alone in its folder", () => {
    const file = join(place("ny"), "ut.csv");
    const text = "å\u{1f600}\n".repeat(300_000);
    writeFile(file, text);
    expect(readFileSync(file, "utf8")).toBe(text);
    expect(readdirSync(join(folder, "ny"))).toEqual(["ut.csv"]);
  });

  it.runIf(POSIX).each([0o600, 0o640, 0o644, 0o755, 0o666, 0o2664])("keeps the mode %o", (mode) => {
    const file = join(place(`mode-${mode}`), "ut.csv");
    writeFileSync(file, "gammalt");
    chmodSync(file, mode);
    writeFile(file, "nytt");
    expect([statSync(file).mode & 0o7777, readFileSync(file, "utf8")]).toEqual([mode, "nytt"]);
  });

  it.runIf(POSIX && process.getuid?.() !== 0)(
    "is refused where it may not be written, though its folder may",
    () => {
      const file = join(place("skyddad"), "ut.csv");
      writeFileSync(file, "gammalt");
      chmodSync(file, 0o444);
      expect(problemsOf(() => writeFile(file, "nytt"))).toMatchObject([
        { code: "file-unwritable", details: { file, cause: "EACCES" } },
      ]);
      expect(readFileSync(file, "utf8")).toBe("gammalt");
    },
  );

  it("is found through links, also from another folder, and the links stay", () => {
    const root = place("lankar");
    mkdirSync(join(root, "a"));
    writeFileSync(join(root, "a", "mal.csv"), "gammalt");
    symlinkSync(join("a", "mal.csv"), join(root, "ett.csv"));
    symlinkSync("ett.csv", join(root, "tva.csv"));
    writeFile(join(root, "tva.csv"), "nytt");
    expect(readFileSync(join(root, "a", "mal.csv"), "utf8")).toBe("nytt");
    expect([readlinkSync(join(root, "tva.csv")), readlinkSync(join(root, "ett.csv"))]).toEqual([
      "ett.csv",
      join("a", "mal.csv"),
    ]);
    expect(readdirSync(root).sort()).toEqual(["a", "ett.csv", "tva.csv"]);
  });

  it("is made where a link leads, when there is none yet", () => {
    const root = place("till-intet");
    mkdirSync(join(root, "a"));
    symlinkSync(join("a", "ny.csv"), join(root, "lank.csv"));
    writeFile(join(root, "lank.csv"), "nytt");
    expect(lstatSync(join(root, "lank.csv")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, "a", "ny.csv"), "utf8")).toBe("nytt");
  });

  it("is refused where links lead in a circle", () => {
    const root = place("cirkel");
    symlinkSync("b", join(root, "a"));
    symlinkSync("a", join(root, "b"));
    const file = join(root, "a");
    expect(problemsOf(() => writeFile(file, "nytt"))).toMatchObject([
      { code: "file-unwritable", details: { file, cause: "ELOOP" } },
    ]);
    expect(readdirSync(root)).toEqual(["a", "b"]);
  });

  it("that must be new is refused also where a link leads to nothing", () => {
    const root = place("nytt-namn");
    symlinkSync("ingen", join(root, "lank"));
    const file = join(root, "lank");
    expect(problemsOf(() => writeNew(file, "x"))).toMatchObject([{ code: "file-exists", details: { file } }]);
    expect(existsSync(join(root, "ingen"))).toBe(false);
  });
});

describe.runIf(POSIX)("what is no file", () => {
  it("is written to and stays: the device that takes everything", () => {
    writeFile("/dev/null", "text");
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it.runIf(existsSync("/dev/full"))("is reported when it takes nothing", () => {
    const file = "/dev/full";
    expect(problemsOf(() => writeFile(file, "text"))).toMatchObject([
      { code: "output-cut-short", details: { file, cause: "ENOSPC" } },
    ]);
    expect(statSync(file).isCharacterDevice()).toBe(true);
  });

  it("is written to and stays: a named pipe", async () => {
    const pipe = join(place("ror"), "ut.csv");
    execFileSync("mkfifo", [pipe]);
    const reader = spawn("cat", [pipe]);
    let read = "";
    reader.stdout.setEncoding("utf8").on("data", (text) => {
      read += text;
    });
    const ended = new Promise((resolve) => reader.on("close", resolve));
    const text = "rad\n".repeat(10_000);
    writeFile(pipe, text);
    await ended;
    expect(read).toBe(text);
    expect(statSync(pipe).isFIFO()).toBe(true);
  });
});

describe("a file that another program has open", () => {
  it.each(["EBUSY"])("is named so, with the way out: %s", (cause) => {
    const unwritable = problem("file-unwritable", [], { file: "ut.csv", cause });
    expect(describeForCommand(unwritable, "sv")).toBe(
      `Kan inte skriva filen ut.csv: filen är öppen i ett annat program (${cause}). Inget har skrivits. Stäng filen där och kör kommandot igen.`,
    );
    expect(describeForCommand(unwritable, "en")).toContain("open in another program");
    expect(describeForCommand(problem("file-unreadable", [], { file: "in.csv", cause }), "sv")).toContain(
      "öppen i ett annat program",
    );
  });
});
