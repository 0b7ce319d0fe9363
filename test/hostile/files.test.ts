import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { sources } from "../docs/pages.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** Every place of the command line where a file is read, given the file. */
const READERS: readonly (readonly [string, (path: string) => readonly string[]])[] = [
  ["a table", (path) => ["verify", path, "--agreement", "2025", "--line", "lan-medverkan"]],
  ["a register", (path) => ["allocate", "2025", "--population", path, "--population-date", "2024-11-01"]],
  ["an indicator", (path) => ["allocate", "2025", "--indicator", `elever=${path}`]],
];
const JSON_READERS: typeof READERS = [
  ["an agreement", (path) => ["agreement", "check", path]],
  ["a description", (path) => ["verify", path]],
  ["a receipt", (path) => ["receipt", "check", path]],
];

describe.each([...READERS, ...JSON_READERS])("where %s is read", (_, argv) => {
  const refused = async (path: string): Promise<string> => {
    const { code, out, err } = await recorded([...argv(path), "--lang", "en"]);
    // To check an agreement is to find problems: that a file is no JSON is one.
    expect([1, 2]).toContain(code);
    expect(out + err).not.toMatch(/\n\s+at |undefined|\[object/);
    return out + err;
  };

  it("a file of 1 GB is refused before it is read", async () => {
    const path = file("stor.json", "");
    truncateSync(path, 2 ** 30);
    expect(await refused(path)).toContain("1,073,741,824");
  });

  it.runIf(existsSync("/dev/zero"))(
    "a file without end is refused when more than the limit has come",
    async () => {
      symlinkSync("/dev/zero", join(folder, `${argv("x").length}${argv("x")[0]}.json`));
      expect(await refused(join(folder, `${argv("x").length}${argv("x")[0]}.json`))).toContain(
        "The limit is",
      );
    },
  );

  it("a NUL is refused", async () => {
    await refused(file("nul.json", '{"table":"a\0b"}\n'));
  });

  it("half a character in UTF-16 is refused", async () => {
    await refused(file("halv.json", Uint8Array.from(Buffer.from('\ufeff{"table":"\ud800"}\n', "utf16le"))));
  });

  it("what is compressed is refused, and never unpacked", async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    await refused(file("bomb.json", bomb));
    const zip = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), bomb]);
    await refused(file("bomb.xlsx.json", zip));
  });
});

describe.each(JSON_READERS)("where %s is read", (_, argv) => {
  it.each([
    ["lists", "[".repeat(100_000) + "]".repeat(100_000)],
    ["objects", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`],
    ["lists in a key that is known", `{"lines":${"[".repeat(100_000)}${"]".repeat(100_000)}}`],
  ])("%s that nest without end are refused", async (_, json) => {
    const { code, err, out } = await recorded(argv(file("djup.json", json)));
    expect(code).not.toBe(0);
    expect(err + out).not.toMatch(/call stack|\n\s+at /);
  });

  it.each(["__proto__", "constructor", "toString"])("the key %s is refused, at any depth", async (key) => {
    for (const json of [
      `{"${key}":{"polluted":true}}`,
      `{"lines":[{"${key}":{"polluted":true}}],"columns":{"B":{"${key}":1}}}`,
    ]) {
      const { code } = await recorded(argv(file("proto.json", json)));
      expect(code).not.toBe(0);
    }
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

it("nothing in the sources runs text, asks the network or starts a program", () => {
  const text = sources()
    .map((page) => page.text)
    .join("\n");
  const running =
    /\beval\(|new Function\b|\bfetch\(|XMLHttpRequest|WebSocket|EventSource|node:(http|https|net|tls|dgram|vm|child_process|worker_threads)/;
  expect(running.exec(text)?.[0]).toBeUndefined();
  expect(running.test("const f = new Function(text);")).toBe(true);
});

it("nothing in the sources unpacks anything, but the archive of a register, piece by piece within its stated size", () => {
  const unpacking = sources().filter(({ text }) => /zlib|DecompressionStream|inflate|unzip/i.test(text));
  expect(unpacking.map(({ file }) => file)).toEqual(["src/tables/zip/unpack.ts"]);
});

it("an archive that unpacks to more than it states, or to more than is read, is refused", async () => {
  const bytes = zipSync({ "t.csv": new Uint8Array(50 * 1024 * 1024).fill(10) });
  const size = bytes.length - 22 - 46 - "t.csv".length + 24;
  const stating = (stated: number): Uint8Array => {
    const changed = bytes.slice();
    new DataView(changed.buffer).setUint32(size, stated, true);
    return changed;
  };
  for (const [name, stated, words] of [
    ["mindre.zip", 1000, "damaged"],
    ["större.zip", 2 ** 31, "1 GB"],
  ] as const) {
    const { code, err } = await recorded([
      "population",
      "import",
      file(name, stating(stated)),
      "--date",
      "2024-11-01",
      "--lang",
      "en",
    ]);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
  }
});

describe("a link where a result is to be written", () => {
  it("stays, and what it leads to is written, as in every shell", async () => {
    const target = file("viktig.txt", "viktigt");
    const link = join(folder, "lank.csv");
    symlinkSync(target, link);
    const { code } = await recorded([
      "allocate",
      "2025",
      "--line",
      "lan-medverkan",
      "--format",
      "csv",
      "--output",
      link,
    ]);
    expect(code).toBe(0);
    expect(readFileSync(target, "utf8")).toMatch(/^agreement,/);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });
});

describe("what a description names", () => {
  const root = join(folder, "rot");
  const place = join(root, "tabeller", "a");
  mkdirSync(place, { recursive: true });
  mkdirSync(join(folder, "utanfor"));
  const table = "Län;Belopp (kr)\nGotlands län;1000000\n";
  const secret = join(folder, "utanfor", "hemlig.csv");
  writeFileSync(secret, table);
  writeFileSync(join(root, "delad.csv"), table);
  writeFileSync(join(place, "table.csv"), table);
  symlinkSync(secret, join(place, "lank.csv"));
  symlinkSync(join(folder, "utanfor"), join(place, "lankmapp"));
  symlinkSync(join(folder, "utanfor", "borta.csv"), join(place, "lost.csv"));
  symlinkSync(join(root, "delad.csv"), join(place, "inne.csv"));
  const claim = { agreement: "2025", lines: ["lan-medverkan"], partial: true };

  /** Verifies a description that says this, standing in a folder. */
  async function tried(about: object, cwd: string, ...argv: readonly string[]) {
    const path = join(place, "about.json");
    writeFileSync(path, JSON.stringify({ ...claim, ...about }));
    const before = process.cwd();
    process.chdir(cwd);
    try {
      return await recorded(["verify", path, "--lang", "en", ...argv]);
    } finally {
      process.chdir(before);
    }
  }

  it.each([
    ["its own folder", { table: "table.csv" }, place],
    ["its own folder, from elsewhere", { table: "table.csv" }, join(folder, "utanfor")],
    ["the current folder", { table: "../../delad.csv" }, root],
    ["a link to the current folder", { table: "inne.csv" }, root],
    ["an absolute path below the current folder", { table: join(root, "delad.csv") }, root],
  ])("is read in %s", async (_, about, cwd) => {
    const { code, out } = await tried(about, cwd);
    expect([code, out.slice(0, 1)]).toEqual([0, "✓"]);
  });

  it.each([
    ["above", { table: "../../../utanfor/hemlig.csv" }],
    ["by an absolute path", { table: secret }],
    ["through a link", { table: "lank.csv" }],
    ["through a folder that is a link", { table: "lankmapp/hemlig.csv" }],
    ["through a link to nothing", { table: "lankmapp/borta.csv" }],
    ["with a detour", { table: "./x/../../../../utanfor/hemlig.csv" }],
    ["as an agreement", { agreement: secret }],
    ["as an agreement in JSON", { agreement: "../../../utanfor/avtal.json" }],
    ["as a register", { register: "../../../utanfor/hemlig.csv" }],
  ])("is refused outside both: %s", async (_, about) => {
    const { code, out } = await tried(about, root);
    expect(code).toBe(2);
    expect(out).toContain("is outside the folder");
    expect(out).not.toContain("Gotland");
  });

  it("is read outside where that is allowed, or named on the command line", async () => {
    expect((await tried({ table: secret }, root, "--allow-outside")).code).toBe(0);
    const named = await tried({ agreement: secret }, root, "--agreement", "2025");
    expect(named.code).toBe(0);
  });

  it("is not told to be there or not", async () => {
    const [there, not] = [await tried({ table: secret }, root), await tried({ table: `${secret}x` }, root)];
    expect(not.out.replaceAll(`${secret}x`, secret)).toBe(there.out);
  });
});
