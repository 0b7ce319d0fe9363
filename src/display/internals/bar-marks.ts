import { html } from "./html.ts";

/**
 * A small bar for each amount, all on one scale from the least to the most, with a line at 0 where some are below it. Widths
 * are whole hundredths of a percent; the amounts themselves are in the cells beside.
 */
export function barMarks(amounts: readonly bigint[]): string[] {
  const most = amounts.reduce((a, b) => (b > a ? b : a), 0n);
  const least = amounts.reduce((a, b) => (b < a ? b : a), 0n);
  const span = most - least || 1n;
  const percent = (size: bigint): string => `${hundredths((size * 10_000n) / span)}%`;
  return amounts.map((amount) => {
    const [before, size] = amount < 0n ? [amount - least, -amount] : [-least, amount];
    const fill = html("div", {
      class: amount < 0n ? "fill less" : "fill",
      style: `width:${percent(size)}`,
    });
    const space = html("div", { style: `width:${percent(before)}` });
    const axis = least < 0n ? html("div", { class: "axis" }) : "";
    const parts = amount < 0n ? [space, fill, axis] : [space, axis, fill];
    return html("div", { class: "track", "aria-hidden": "true" }, ...parts);
  });
}

function hundredths(value: bigint): string {
  return `${value / 100n}.${(value % 100n).toString().padStart(2, "0")}`;
}
