import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";
import type { Allocation } from "../../src/allocate/allocation.ts";
import { allocationJson } from "../../src/report/allocation/allocation-json.ts";

/** A county, a region and a municipality whose traces are kept in full. */
const TRACED: ReadonlySet<string> = new Set(["county:23", "region:09", "municipality:2380"]);

/** Compares with the file kept here; rewrites it only when UPDATE_GOLDEN is 1. */
export function expectGolden(name: string, text: string): void {
  const file = new URL(name, import.meta.url);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, text);
  expect(existsSync(file), `${name} is missing; write it with UPDATE_GOLDEN=1`).toBe(true);
  expect(text).toBe(readFileSync(file, "utf8"));
}

/** The lines of the JSON with the shares and traces of those traced; lists of words joined, so that the formatter leaves the file alone. */
export function traces(allocation: Allocation): string {
  const { lines, stated } = JSON.parse(allocationJson(allocation, { recipients: TRACED }));
  const joined = (_: string, value: unknown): unknown =>
    Array.isArray(value) && value.every((item) => typeof item === "string") ? value.join(", ") : value;
  return `${JSON.stringify({ lines: lines.filter((line: { shares: unknown[] }) => line.shares.length > 0), stated }, joined, 2)}\n`;
}
