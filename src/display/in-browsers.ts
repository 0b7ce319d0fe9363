import type * as display from "./index.ts";

/** What stands in for the display in a browser's bundle, where no notebook is and every byte is loaded by somebody. */
function absent(): never {
  throw new Error(
    "The variant of fordela for browsers has no display for notebooks. Use allocationMarkdown, allocationChart or rows().",
  );
}

export const showAllocation: typeof display.showAllocation = absent;
export const showComparison: typeof display.showComparison = absent;
export const showExplanation: typeof display.showExplanation = absent;
export const showVerification: typeof display.showVerification = absent;
