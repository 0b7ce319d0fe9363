import { describe, expect, it } from "vitest";
import type { AllocationError } from "../../src/problems/allocation-error.ts";
import { decode } from "../../src/tables/csv/decode.ts";
import { latin } from "./latin.ts";

const TEXT = "kod;län\n01;Östergötlands län\n";
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};

describe("decoding a file", () => {
  it.each([
    ["utf-8", utf8(TEXT)],
    ["utf-8", utf8(`\uFEFF${TEXT}`)],
    ["utf-16le", utf16(`\uFEFF${TEXT}`, true)],
    ["utf-16be", utf16(`\uFEFF${TEXT}`, false)],
    ["utf-16le", utf16(TEXT, true)],
    ["utf-16be", utf16(TEXT, false)],
    ["windows-1252", latin(TEXT)],
  ] as const)("reads %s without its byte order mark (%#)", (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding });
  });

  it("reads the dash and the euro of Windows-1252", () => {
    expect(decode(new Uint8Array([0x35, 0x20, 0x96, 0x20, 0x80, 0xe4])).text).toBe("5 – €ä");
  });

  it.each([
    ["a workbook", latin("PK\x03\x04rest")],
    ["a pdf", latin("%PDF-1.7")],
    ["an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ["scattered NULs", latin("ab\0cd\0e")],
    ["NULs on both sides", latin("\0\0a\0\0b")],
    ["one NUL among many letters", latin("abcdefghi\0")],
    ["a UTF-8 mark before bytes that are not UTF-8", new Uint8Array([0xef, 0xbb, 0xbf, 0xe4])],
    ["half a UTF-16 character", new Uint8Array([0xff, 0xfe, 0x61])],
  ])("refuses %s as no text", (_, bytes) => {
    expect(problemsOf(() => decode(bytes, "x.csv"))).toEqual([["file-not-text", { file: "x.csv" }]]);
  });

  it.each(["Projekt", "%", "ïslänning", "ÿ", "þ", "Ðe"])(
    "takes no text for another file by its first letter: %s",
    (text) => {
      expect(decode(latin(text)).text).toBe(text);
    },
  );

  it("refuses what is no file, and calls one without a name the input", () => {
    expect(problemsOf(() => decode("x" as never))).toMatchObject([
      ["argument-invalid", { of: "decode", name: "bytes", given: '"x"' }],
    ]);
    expect(problemsOf(() => decode(utf8("")))).toEqual([["file-empty", { file: "input" }]]);
    expect(problemsOf(() => decode(latin("%PDF")))).toEqual([["file-not-text", { file: "input" }]]);
  });

  it.each([[""], [" \r\n "], ["\uFEFF"]])("calls %j empty", (text) => {
    expect(problemsOf(() => decode(utf8(text), "x.csv"))).toEqual([["file-empty", { file: "x.csv" }]]);
  });
});

function problemsOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return (error as AllocationError).problems.map(({ code, details }) => [code, details]);
  }
}
