import type { Problem } from "./problem.ts";

/** An own rule, weight or rounding whose definition is not in use. */
export interface UnknownOwn {
  readonly kind: "rule" | "weight" | "rounding";
  /** With its mark: "own:rural-bonus". */
  readonly name: string;
  /** The line whose key names it. */
  readonly line?: string | undefined;
}

/** What a problem finds not to be in use, where that is an own definition; `undefined` for any other problem. */
export function unknownOwn({ code, details }: Problem): UnknownOwn | undefined {
  const { line, rule, weight, option, value, method } = details as Partial<
    Record<"line" | "rule" | "weight" | "option" | "value" | "method", string>
  >;
  const found = (kind: UnknownOwn["kind"], name: string | undefined): UnknownOwn | undefined =>
    name?.startsWith("own:") ? { kind, name, line } : undefined;
  if (code === "rule-unknown") return found("rule", rule);
  if (code === "weight-unknown") return found("weight", weight);
  if (code === "rounding-unknown") return found("rounding", method);
  return code === "option-value" && option === "--rounding" ? found("rounding", value) : undefined;
}
