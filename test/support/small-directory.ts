import type { Directory } from "../../src/recipients/directory.ts";

/** A directory with the same few recipients at every level, and one group, `large`: the first two codes. */
export function smallDirectory(codes: readonly string[]): Directory {
  return {
    recipients: (level) =>
      codes.map((code) => ({ level, code, name: `Mottagare ${code}`, body: `${level}:${code}` })),
    group: (name) => (name === "large" ? codes.slice(0, 2) : undefined),
  };
}
