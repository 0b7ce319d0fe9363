import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { browserBundle } from "../support/browser-bundle.ts";
import { requestsElsewhere, visit } from "../support/browser-page.ts";
import { installed, packedPackage } from "../support/packed-package.ts";
import { CHROMIUM, needing } from "../support/runtime.ts";
import { serve } from "../support/static-server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const LONG = 180_000;
const folder = temporaryFolder();

/**
 * Uses every door, and shows as JSON: Jämtland's figures of 2025 in öre, how many rows are read back from its CSV, and
 * what is wrong with a broken one.
 */
const PROGRAM = `import { agreementOf, allocate, loadRegisters } from "fordela"; import { allocationCsv } from "fordela/words";
import { roundShares } from "fordela/core";
import { parseCsv, readTable } from "fordela/csv";
import { readAgreement, writeAgreement } from "fordela/schema";
const agreement = readAgreement(JSON.parse(writeAgreement(agreementOf("psykisk-halsa-2025"))));
const options = { levels: ["county"], unit: "krona" } as const;
const registers = await loadRegisters(agreement, options);
const allocation = allocate(agreement, { ...options, registers });
const amounts = allocation.lines.map(({ line }) => String(allocation.amount(line.id, "23")));
const total = String(allocation.totals("recipient").get("county:23"));
const { rows } = readTable(parseCsv(allocationCsv(allocation)));
const refused = parseCsv('a,"b').problems.map(({ code }) => code).join();
document.body.append(JSON.stringify([...amounts, total, rows.length, refused, typeof roundShares]));
document.body.dataset.done = "yes";
`;
const SHOWN = [
  ...["200000000", "100000000", "100000000", "250696600", "619080900", "1269777500"],
  5 * 21,
  "csv-malformed",
  "function",
];

describe("a bundle for browsers of the packed package", () => {
  let project: string;
  beforeAll(async () => {
    project = installed(packedPackage(folder).tarball, folder);
    const { files } = await browserBundle(PROGRAM, project);
    mkdirSync(join(project, "site"));
    for (const [name, text] of files) writeFileSync(join(project, "site", name), text);
    const script = '<script type="module" src="/program.js"></script>';
    const page = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body>${script}`;
    writeFileSync(join(project, "site/index.html"), page);
  }, LONG);

  needing(CHROMIUM, (chromium) => {
    it("gives Jämtland's figures of 2025 through every door, and asks nobody else", {
      timeout: LONG,
    }, async () => {
      const address = await serve(join(project, "site"));
      const { seen, complaints, requests } = await visit(chromium, `${address}/`, async (page) => {
        // Given up after a while, so that the complaints say why it is not done.
        await page
          .locator("body[data-done]")
          .waitFor({ timeout: 30_000 })
          .catch(() => undefined);
        return page.locator("body").textContent();
      });
      expect(complaints).toEqual([]);
      expect(JSON.parse(seen ?? "")).toEqual(SHOWN);
      expect(requests.length).toBeGreaterThan(2);
      expect(requestsElsewhere(requests, address)).toEqual([]);
    });
  });
});
