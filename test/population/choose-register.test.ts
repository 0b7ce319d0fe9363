import { describe, expect, it } from "vitest";
import { BUNDLED } from "../../src/population/bundled/bundled-info.ts";
import { chooseRegister } from "../../src/population/choose-register.ts";
import type { CountedLevel, RegisterInfo, RegisterStatus } from "../../src/population/register.ts";

const info = (
  date: string,
  status: RegisterStatus = "official",
  levels: readonly CountedLevel[] = ["municipality"],
  ages: readonly CountedLevel[] = [],
): RegisterInfo => ({ id: `${status}-${date}`, date, status, levels, ages, table: "", source: "" });
const need = (date: string, level: CountedLevel = "county", ages = false) => ({ date, level, ages });

describe("choosing a register", () => {
  it("takes the very day, and that is no estimate", () => {
    const chosen = chooseRegister(BUNDLED, need("2024-11-01"), "none");
    expect(chosen).toMatchObject({ info: { id: "scb-2024-11-01" }, estimate: false });
    expect(chooseRegister(BUNDLED, need("2024-11-01"), "nearest")).toEqual(chosen);
  });

  it("takes no other day unless the caller accepts an estimate", () => {
    expect(chooseRegister(BUNDLED, need("2025-11-01"), "none")).toBeUndefined();
    expect(chooseRegister(BUNDLED, need("2025-11-01"), "nearest")).toMatchObject({
      info: { id: "scb-2024-12-31" },
      estimate: true,
    });
  });

  it("passes over a register of the day that lacks the ages or the level", () => {
    expect(chooseRegister(BUNDLED, need("2024-11-01", "county", true), "none")).toBeUndefined();
    expect(chooseRegister(BUNDLED, need("2023-11-01", "municipality"), "none")).toBeUndefined();
    expect(chooseRegister(BUNDLED, need("2023-11-01", "municipality"), "nearest")?.info.id).toBe(
      "scb-2023-12-31",
    );
    expect(chooseRegister(BUNDLED, need("2022-11-01", "municipality", true), "nearest")?.info.id).toBe(
      "scb-2022-09-30",
    );
    expect(chooseRegister(BUNDLED, need("2022-12-31", "nation", true), "none")?.info.id).toBe(
      "scb-2022-12-31",
    );
  });

  it("knows a county from its municipalities, never a municipality from its county", () => {
    const inner = [info("2024-11-01", "official", ["municipality"], ["municipality"])];
    expect(chooseRegister(inner, need("2024-11-01", "county", true), "none")?.info).toBe(inner[0]);
    expect(chooseRegister(inner, need("2024-11-01", "nation", true), "none")?.info).toBe(inner[0]);
    const outer = [info("2024-11-01", "official", ["nation", "county"])];
    expect(chooseRegister(outer, need("2024-11-01", "municipality"), "nearest")).toBeUndefined();
    expect(
      chooseRegister([info("2024-11-01", "official", ["nation"])], need("2024-11-01"), "none"),
    ).toBeUndefined();
  });

  it("takes the earlier of two equally near days", () => {
    const around = [info("2024-11-03", "supplied"), info("2024-10-30", "recovered")];
    expect(chooseRegister(around, need("2024-11-01"), "nearest")?.info.date).toBe("2024-10-30");
  });

  it("prefers supplied, official, preliminary, recovered among the same day", () => {
    const order: RegisterStatus[] = ["supplied", "official", "preliminary", "recovered"];
    const all = order.map((status) => info("2024-11-01", status)).reverse();
    for (const status of order) {
      const left = all.filter((one) => order.indexOf(one.status) >= order.indexOf(status));
      expect(chooseRegister(left, need("2024-11-01"), "none")?.info.status).toBe(status);
    }
  });

  it("finds nothing among none", () => {
    expect(chooseRegister([], need("2024-11-01"), "nearest")).toBeUndefined();
  });
});
