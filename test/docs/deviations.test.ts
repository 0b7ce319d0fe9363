import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { deviationsPage } from "./deviations.ts";
import { ROOT } from "./pages.ts";

const PAGE = `${ROOT}docs/deviations.md`;

// UPDATE_DOCS=1 writes the page, otherwise it is compared.
it("docs/deviations.md tells what a verification of the published tables gives", async () => {
  const text = await deviationsPage();
  if (process.env["UPDATE_DOCS"]) writeFileSync(PAGE, text);
  expect(existsSync(PAGE) ? readFileSync(PAGE, "utf8") : "").toBe(text);
  expect(text.match(/^\| [A-Z]+\d* /gm)?.length).toBeGreaterThan(5);
});
