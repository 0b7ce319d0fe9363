import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../docs/pages.ts";
import { cutAmounts, tooWide, WIDTHS } from "../support/cut-amounts.ts";
import { CHROMIUM, needing } from "../support/runtime.ts";
import { browser, builtPage, drop, opened, state, verdicts } from "./opened-page.ts";

const LONG = 120_000;
const WIDE = `${ROOT}fixtures/published/psykisk-halsa-2025-fordelning/`;

/** A table with wrong figures in many columns. */
function damaged(): Buffer {
  return Buffer.from(readFileSync(`${WIDE}table.csv`, "utf8").replaceAll(/000(?=[;\n])/g, "007"));
}

describe("the amounts of the page", () => {
  needing(CHROMIUM, (chromium) => {
    let on: Browser;
    let address: string;
    beforeAll(async () => {
      on = await browser(chromium);
      address = (await builtPage()).address;
    }, LONG);
    afterAll(() => on?.close());

    it.each(WIDTHS)(
      "are never cut, and the page is no wider than its window, at %i px",
      { timeout: LONG },
      async (width) => {
        const { page } = await opened(on, address, { width });
        const check = async (): Promise<void> => {
          expect(await tooWide(page)).toBe(0);
          expect(await cutAmounts(page, ".amount")).toEqual([]);
        };
        await check();
        for (const level of ["region", "association", "municipality"]) {
          await page.locator(`input[name=level][value=${level}]`).check();
          // No register of its day has the ages that the municipalities' line of 2025 asks for.
          if (level === "municipality") await page.getByLabel("Uppskatta").check();
          await page.locator(`button.name[data-id^="${level}:"]`).first().click();
          await page.locator("#recipient-heading").waitFor();
          await check();
        }
        await state(page, {});
        await drop(page, [
          { name: "about.json", bytes: readFileSync(`${WIDE}about.json`) },
          { name: "table.csv", bytes: damaged() },
        ]);
        await verdicts(page);
        expect(await page.locator(".marked td.wrong").count()).toBeGreaterThan(3);
        await check();
        await page.close();
      },
    );

    it("would be found out if they were cut", { timeout: LONG }, async () => {
      const { page } = await opened(on, address, { width: 360 });
      await page.evaluate(() => {
        for (const cell of document.querySelectorAll<HTMLElement>(".list td.amount")) {
          cell.style.cssText = "display: block; width: 3rem; overflow: hidden";
        }
      });
      expect((await cutAmounts(page, ".amount")).length).toBeGreaterThan(20);
      await page.close();
    });
  });
});
