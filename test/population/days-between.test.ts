import { describe, expect, it } from "vitest";
import { daysBetween, isCalendarDay } from "../../src/population/days-between.ts";

describe("days between two days", () => {
  it.each([
    ["2024-11-01", "2024-11-01", 0],
    ["2024-11-01", "2024-12-31", 60],
    ["2024-12-31", "2024-11-01", 60],
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
    ["2024-03-30", "2024-04-01", 2],
  ])("%s and %s lie %i apart", (one, other, days) => {
    expect(daysBetween(one, other)).toBe(days);
  });

  it.each(["2023-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "1 nov 2024", "", "2024-11-01T00:00"])(
    "%j is no day",
    (text) => {
      expect(isCalendarDay(text)).toBe(false);
      expect(() => daysBetween(text, "2024-11-01")).toThrow("date-malformed");
    },
  );
});
