import { describe, expect, it } from "vitest";
import { visible } from "../../src/cli/terminal.ts";

describe("what reaches the terminal", () => {
  it("shows escape sequences instead of obeying them", () => {
    expect(visible("\u001b[31mröd\u001b[0m\u0007\u009b2J")).toBe("␛[31mröd␛[0m\ufffd\ufffd2J");
  });

  it("keeps letters, line breaks and tabs", () => {
    expect(visible("å\tä\nö – 🙂")).toBe("å\tä\nö – 🙂");
  });
});
