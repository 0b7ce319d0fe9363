import type { Page } from "playwright-core";

/**
 * The amounts of a page that are cut: their text is wider than the cell or out of it, something lies over them, or they are
 * beside the window and no box scrolls to them.
 *
 * @param selector the cells with amounts
 */
export async function cutAmounts(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((cells) => {
    const cut: string[] = [];
    for (const cell of document.querySelectorAll<HTMLElement>(cells)) {
      if (cell.checkVisibility() === false || !/\d/.test(cell.textContent ?? "")) continue;
      const name = `${cell.textContent}`;
      const box = cell.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(cell);
      const text = range.getBoundingClientRect();
      if (cell.scrollWidth > cell.clientWidth + 1) cut.push(`wider than its cell: ${name}`);
      if (text.left < box.left - 1 || text.right > box.right + 1) cut.push(`out of its cell: ${name}`);
      // The nearest box that clips it must be able to scroll to it whole.
      let clip = cell.parentElement;
      while (clip && getComputedStyle(clip).overflowX === "visible") clip = clip.parentElement;
      if (!clip || clip === document.documentElement || clip === document.body) {
        if (text.right > innerWidth + 1 || text.left < -1) cut.push(`beside the window: ${name}`);
        continue;
      }
      cell.scrollIntoView({ block: "center", inline: "center" });
      const [seen, frame] = [range.getBoundingClientRect(), clip.getBoundingClientRect()];
      if (seen.left < frame.left - 1 || seen.right > frame.right + 1) cut.push(`not scrolled to: ${name}`);
      for (const [x, y] of [
        [seen.left + 2, seen.top + seen.height / 2],
        [seen.right - 2, seen.top + seen.height / 2],
      ] as const) {
        const top = document.elementFromPoint(x, y);
        if (top && top !== cell && !cell.contains(top) && !top.contains(cell))
          cut.push(`under ${top.tagName} ${top.textContent?.slice(0, 30)}: ${name}`);
      }
    }
    return cut;
  }, selector);
}

/** How much wider than the window a page is; 0 where it fits. */
export async function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

/** The widths that are measured. */
export const WIDTHS = [320, 360, 480, 768, 1024, 1280, 1600] as const;
