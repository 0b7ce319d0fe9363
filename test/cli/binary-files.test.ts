import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isZip } from "../../src/tables/zip/zip-entries.ts";
import { binaryKind } from "../../src/workbooks/binary-kind.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
/** The beginning of a packed file with another one in it. */
const zip = (name: string): Uint8Array =>
  latin(`PK\u0003\u0004\u0014\0${"\0".repeat(24)}[Content_Types].xml PK ${name}\0`);

/** A file of the old Office programs with a part of that name. */
const old = (name: string): Uint8Array =>
  latin(`\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${[...name, "\0"].join("\0")}\0`);

const KINDS: readonly (readonly [kind: string, bytes: Uint8Array, sv: string, en: string])[] = [
  ["pdf", latin("%PDF-1.7\n%\u00e2\u00e3\n"), "en PDF", "a PDF"],
  ["pdf", latin("\u00ef\u00bb\u00bf\r\n%PDF-1.4\n"), "en PDF", "a PDF"],
  ["workbook", zip("xl/workbook.xml"), "arbetsbok", "workbook"],
  ["workbook", zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), "arbetsbok", "workbook"],
  ["document", zip("word/document.xml"), "ett dokument", "a document"],
  ["document", zip("ppt/presentation.xml"), "ett dokument", "a document"],
  ["archive", zip("lan.csv"), "ett packat arkiv", "a packed archive"],
  ["workbook", old("Workbook"), "arbetsbok", "workbook"],
  ["document", old("WordDocument"), "ett dokument", "a document"],
  ["document", latin("{\\rtf1\\ansi tabell}"), "ett dokument", "a document"],
  ["image", latin("\u0089PNG\r\n\u001a\n"), "en bild", "an image"],
  ["image", latin("\u00ff\u00d8\u00ff\u00e0"), "en bild", "an image"],
  ["archive", latin("\u001f\u008b\u0008"), "ett packat arkiv", "a packed archive"],
];

describe.each(KINDS)("a file that is %s", (kind, bytes, sv, en) => {
  const file = join(folder, `${kind}-${bytes.length}.csv`);
  writeFileSync(file, bytes);

  it("is known by its first bytes", () => expect(binaryKind(bytes)).toBe(kind));

  it.each([
    ["a table", ["verify", file, "--agreement", "2025", "--line", "lan-komplexa-behov"]],
    ["a table to infer from", ["infer", file]],
    ["a table to recover from", ["recover", file]],
    [
      "a register",
      ["allocate", "2025", "--level", "county", "--population", file, "--population-date", "2024-11-01"],
    ],
    ["an agreement", ["allocate", file]],
    ["an indicator", ["allocate", "2025", "--indicator", `x=${file}`]],
    ["a receipt", ["receipt", "check", file]],
  ])("is named as what it is when it is given as %s", async (what, argv) => {
    for (const [lang, words] of [
      ["sv", sv],
      ["en", en],
    ] as const) {
      const { code, out, err } = await recorded([...argv, "--lang", lang]);
      expect(code).toBe(2);
      // A zip archive is opened as a register, and this one is not whole.
      const opened = what === "a register" && kind === "archive" && isZip(bytes);
      expect((out + err).toLowerCase()).toContain(
        (opened ? { sv: "skadat", en: "damaged" }[lang] : words).toLowerCase(),
      );
    }
  });
});

it.each(["Län;Belopp\n", "", "P", "PK", "%PD", "<table>", "{}"])("%j is none of them", (text) => {
  expect(binaryKind(latin(text))).toBeUndefined();
});
