import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../docs/pages.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();

describe("page", () => {
  it.each([
    ["sv", "Sidan är sparad i"],
    ["en", "The page is saved in"],
  ])("copies the built page and prints where it is, in %s", async (lang, words) => {
    const file = join(folder, `${lang}.html`);
    const { code, out, err } = await recorded(["page", "--output", file, "--lang", lang]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`${words} ${file}.`);
    expect(readFileSync(file)).toEqual(readFileSync(`${ROOT}dist/fordela.html`));
  });

  it("overwrites nothing", async () => {
    const file = join(folder, "once.html");
    await recorded(["page", "--output", file]);
    const { code, out, err } = await recorded(["page", "--output", file]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("finns redan");
  });

  it("takes no argument", async () => {
    expect((await recorded(["page", "sida.html"])).code).toBe(2);
  });
});
