import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../docs/pages.ts";
import { CHROMIUM, needing } from "../support/runtime.ts";
import { browser, builtPage, drop, opened, state, verdicts } from "./opened-page.ts";

const LONG = 120_000;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const BAD = `${ROOT}fixtures/bad/`;

/** What axe finds, however slight, as rule and place. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (): Promise<AxeResults> => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${impact} ${id}: ${target.join(" ")} ${failureSummary}`),
  );
}

describe("the page, by an accessibility checker", () => {
  needing(CHROMIUM, (chromium) => {
    let on: Browser;
    let address: string;
    beforeAll(async () => {
      on = await browser(chromium);
      address = (await builtPage()).address;
    }, LONG);
    afterAll(() => on?.close());

    const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
      (["sv", "en"] as const).flatMap((lang) => [360, 1280].map((width) => ({ colorScheme, lang, width }))),
    );

    it.each(looks)("has no finding in $colorScheme, $lang, at $width px", { timeout: LONG }, async (look) => {
      const { page } = await opened(on, address, look);
      const seen: Record<string, string[]> = { start: await findings(page) };
      await page.locator("button.name").nth(3).click();
      await page.locator("#recipient-heading").waitFor();
      await page.locator("details summary").first().click();
      seen["recipient"] = await findings(page);
      await state(page, { kind: "split" });
      seen["options"] = await findings(page);
      await state(page, { kind: "recipients", lines: ["lan-komplexa-behov"], partial: true });
      await drop(page, [{ name: "table.csv", bytes: readFileSync(`${BAD}amount-differs/table.csv`) }]);
      await verdicts(page);
      seen["wrong"] = await findings(page);
      const agreement = { name: "agreement.json", mimeType: "", buffer: Buffer.from('{"id": 1}') };
      await page.setInputFiles("#agreement-file", agreement);
      await page.locator(".alert").waitFor();
      seen["refused"] = await findings(page);
      expect(seen).toEqual({ start: [], recipient: [], options: [], wrong: [], refused: [] });
      await page.close();
    });

    it("would find a control without a name, and text that is too pale", { timeout: LONG }, async () => {
      const { page } = await opened(on, address);
      await page.evaluate(() => {
        document.querySelector("main")?.append(document.createElement("button"));
        document.querySelector<HTMLElement>("h1")?.style.setProperty("color", "#ddd");
      });
      const found = await findings(page);
      expect(found.filter((one) => /button-name|color-contrast/.test(one))).toHaveLength(2);
      await page.close();
    });

    it("is used by keys alone: language, agreement, level, recipient, errand", {
      timeout: LONG,
    }, async () => {
      const { page } = await opened(on, address);
      const here = (): Promise<string> =>
        page.evaluate(() => {
          const at = document.activeElement as HTMLInputElement | null;
          return at?.value || at?.id || at?.textContent || "";
        });
      const stops: string[] = [];
      for (let step = 0; step < 14; step++) {
        await page.keyboard.press("Tab");
        stops.push(await here());
      }
      const order = [
        "Till innehållet",
        "Svenska",
        "English",
        "psykisk-halsa-2025",
        "Öppna överenskommelsefil …",
        "Så fördelas pengarna",
        "tab-amounts",
        "county",
        "search",
      ];
      expect(stops.filter((stop) => order.includes(stop))).toEqual(order);
      await page.locator("#search").focus();
      await page.keyboard.type("jämt");
      await expect.poll(() => page.locator(".side [role=status]").textContent()).toContain("1");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      expect(await here()).toBe("Jämtlands län");
      await page.keyboard.press("Enter");
      await expect.poll(here).toBe("recipient-heading");
      await page.locator("#tab-amounts").focus();
      await page.keyboard.press("ArrowRight");
      expect(await here()).toBe("tab-check");
      expect(await page.locator("#panel-check").isVisible()).toBe(true);
      expect(await page.locator("#panel-amounts").isVisible()).toBe(false);
      await page.close();
    });
  });
});
