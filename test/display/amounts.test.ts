import { type Browser, chromium as driver, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { whatIf } from "../../src/agreements/what-if.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import type { Allocation } from "../../src/allocate/allocation.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import { compare } from "../../src/compare/compare.ts";
import { JUPYTER_DISPLAY, type Shown } from "../../src/display/jupyter-display.ts";
import "../../src/display/show.ts";
import { explain } from "../../src/explain/explain.ts";
import { resolve } from "../../src/recipients/resolve.ts";
import { tableFrom } from "../../src/tables/table-from.ts";
import { verify } from "../../src/verify/verify.ts";
import { cutAmounts, tooWide, WIDTHS } from "../support/cut-amounts.ts";
import { CHROMIUM, needing } from "../support/runtime.ts";

const LONG = 120_000;
/** The printable width of an A4 sheet with margins of 15 mm, in CSS pixels. */
const A4 = 680;

async function allocated(year: string): Promise<Allocation> {
  const options = { unit: "krona", substitute: "nearest" } as const;
  const agreement = agreementOf(year);
  return allocate(agreement, { ...options, registers: await loadRegisters(agreement, options) });
}

/** Results with tables of every kind, as the HTML that a notebook shows. */
async function results(): Promise<string> {
  const allocation = await allocated("2025");
  const other = whatIf(allocation.agreement, { "lan-komplexa-behov": { key: [{ rule: "equal" }] } });
  const asked = { lines: ["lan-komplexa-behov", "lan-suicidprevention"], unit: "krona" } as const;
  const registers = await loadRegisters(allocation.agreement, asked);
  const text = "Län;Belopp (kr)\nJämtlands län;2 509 306\nVästra Götalands län;45\n";
  const claim = {
    kind: "recipients",
    agreement: allocation.agreement,
    lines: ["lan-komplexa-behov"],
    partial: true,
  } as const;
  const all = [
    allocation,
    await allocated("2021"),
    compare(
      allocate(allocation.agreement, { ...asked, registers }),
      allocate(other, { ...asked, registers }),
    ),
    verify(tableFrom(new TextEncoder().encode(text)), claim, { registers }),
    explain(allocation, { recipient: resolve("Västra Götalands län") }),
  ];
  const shown = await Promise.all(all.map((one) => (one as unknown as Shown)[JUPYTER_DISPLAY]()));
  return shown.map((bundle) => bundle["text/html"]).join("");
}

/** Rows whose name or last cell is not in the box that scrolls, or lies over the other, wherever the box is scrolled to. */
async function outOfSight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const out: string[] = [];
    for (const box of document.querySelectorAll<HTMLElement>(".wide, .tall"))
      for (const part of [0, 0.5, 1]) {
        box.scrollLeft = part * (box.scrollWidth - box.clientWidth);
        const frame = box.getBoundingClientRect();
        const right = frame.left + box.clientWidth;
        for (const row of box.querySelectorAll("tr")) {
          const name = row.querySelector(".name")?.getBoundingClientRect();
          const end = row.querySelector(".end")?.getBoundingClientRect();
          if (!name || !end) out.push(`no name or end: ${row.textContent}`);
          else if (name.left < frame.left - 1 || end.right > right + 1 || name.right > end.left + 1)
            out.push(`${part}: ${row.textContent}`);
        }
      }
    return out;
  });
}

/** The boxes that scroll without a mark of it, and those that have the mark and do not scroll. */
async function wronglyMarked(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".wide, .tall")].flatMap((box) => {
      const scrolls = box.scrollWidth > box.clientWidth + 1;
      const marked = box.offsetHeight - box.clientHeight >= 8;
      return scrolls === marked
        ? []
        : [
            `${box.getAttribute("aria-label")}: ${scrolls} ${marked} ${box.scrollWidth} ${box.clientWidth} ${box.offsetHeight} ${box.clientHeight}`,
          ];
    }),
  );
}

describe("the tables of notebooks", () => {
  needing(CHROMIUM, (chromium) => {
    let on: Browser;
    let html: string;
    beforeAll(async () => {
      html = `<!doctype html><meta charset="utf-8"><html style="overflow-y:scroll"><body style="margin:8px">${await results()}`;
      on = await driver.launch({
        executablePath: chromium,
        args: ["--headless", "--no-sandbox", "--disable-gpu"],
        ignoreDefaultArgs: ["--hide-scrollbars"],
      });
    }, LONG);
    afterAll(() => on?.close());

    async function at(width: number): Promise<Page> {
      const page = await on.newPage({ viewport: { width, height: 900 } });
      await page.setContent(html);
      return page;
    }

    it.each(WIDTHS)(
      "keep names and the last column in sight, and cut no amount, at %i px",
      { timeout: LONG },
      async (width) => {
        const page = await at(width);
        expect(await page.locator(".wide, .tall").count()).toBeGreaterThan(8);
        expect(await tooWide(page)).toBe(0);
        expect(await outOfSight(page)).toEqual([]);
        expect(await wronglyMarked(page)).toEqual([]);
        expect(await cutAmounts(page, ".fordela td:not(.text):not(.bar)")).toEqual([]);
        await page.close();
      },
    );

    it("hold a sheet of A4 in print, every amount whole", { timeout: LONG }, async () => {
      const page = await at(A4);
      await page.emulateMedia({ media: "print" });
      const beside = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".fordela th, .fordela td")]
          .filter(
            (cell) =>
              cell.getBoundingClientRect().right > innerWidth || cell.scrollWidth > cell.clientWidth + 1,
          )
          .map((cell) => `${cell.textContent}`),
      );
      expect(beside).toEqual([]);
      const sizes = await page.evaluate(() =>
        [...document.querySelectorAll("table")].map((one) =>
          Number.parseFloat(getComputedStyle(one).fontSize),
        ),
      );
      // Six points are the least that is read without a glass.
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
      await page.close();
    });

    it("would be found out if they kept nothing in sight, and cut", { timeout: LONG }, async () => {
      const page = await at(480);
      const style =
        ".fordela .name,.fordela .end{position:static!important}.fordela td{max-width:3em!important;overflow:hidden}";
      await page.addStyleTag({ content: style });
      expect((await outOfSight(page)).length).toBeGreaterThan(20);
      expect((await cutAmounts(page, ".fordela td:not(.text):not(.bar)")).length).toBeGreaterThan(20);
      await page.close();
    });
  });
});
