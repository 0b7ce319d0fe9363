// Results as notebooks show them. Loaded only when one asks: see docs/decisions/0025-results-show-themselves.md.
export { showAllocation } from "./allocation.ts";
export { showComparison } from "./comparison.ts";
export { showExplanation } from "./explanation.ts";
export { showVerification } from "./verification.ts";
