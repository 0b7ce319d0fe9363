import { describe, expect, it } from "vitest";
import { GROUPS } from "../../src/recipients/groups.ts";
import { LEVELS, type Level, recipientId } from "../../src/recipients/recipient.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";

const everyone = LEVELS.flatMap((level) => SWEDEN.recipients(level));

describe("Sweden's directory", () => {
  it.each<[Level, number]>([
    ["county", 21],
    ["region", 21],
    ["municipality", 290],
    ["association", 1],
  ])("holds for level %s %i recipients", (level, count) => {
    expect(SWEDEN.recipients(level)).toHaveLength(count);
    expect(SWEDEN.recipients(level).every((recipient) => recipient.level === level)).toBe(true);
  });

  it("lists each level in code order and each code once", () => {
    for (const level of LEVELS) {
      const codes = SWEDEN.recipients(level).map((recipient) => recipient.code);
      expect(codes).toEqual([...new Set(codes)].sort());
    }
  });

  it("writes codes with the digits of their level", () => {
    for (const { level, code } of everyone)
      expect(code).toMatch(
        level === "association" ? /^SKR$/ : level === "municipality" ? /^\d{4}$/ : /^\d\d$/,
      );
  });

  it("has trimmed names, each borne once at its level", () => {
    for (const level of LEVELS) {
      const names = SWEDEN.recipients(level).map((recipient) => recipient.name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toBe(name.trim().normalize("NFC"));
    }
  });

  it("lets every municipality lie in a county, and every county have one", () => {
    const counties = SWEDEN.recipients("county").map(({ code }) => code);
    const prefixes = new Set(SWEDEN.recipients("municipality").map(({ code }) => code.slice(0, 2)));
    expect([...prefixes]).toEqual(counties);
  });

  it("gives every county a region of the same code", () => {
    expect(SWEDEN.recipients("region").map(({ code }) => code)).toEqual(
      SWEDEN.recipients("county").map(({ code }) => code),
    );
  });

  it("knows Gotland as one body in three roles", () => {
    const roles = everyone.filter(({ body }) => body === "municipality:0980").map(recipientId);
    expect(roles).toEqual(["county:09", "region:09", "municipality:0980"]);
  });

  it("lets everyone but Gotland be a body of their own", () => {
    for (const recipient of everyone)
      if (recipient.body !== "municipality:0980") expect(recipient.body).toBe(recipientId(recipient));
  });

  it("holds nobody at a level that does not exist", () => {
    expect(SWEDEN.recipients("__proto__" as Level)).toEqual([]);
  });
});

describe("the named groups", () => {
  it("count Stockholm, Skåne and Västra Götaland as metropolitan, as county and as region", () => {
    expect(SWEDEN.group("metropolitan", "county")).toEqual(["01", "12", "14"]);
    expect(SWEDEN.group("metropolitan", "region")).toEqual(["01", "12", "14"]);
    const names = SWEDEN.recipients("county").filter(({ code }) => ["01", "12", "14"].includes(code));
    expect(names.map(({ name }) => name)).toEqual(["Stockholms län", "Skåne län", "Västra Götalands län"]);
  });

  it("are unknown at other levels and under other names", () => {
    expect(SWEDEN.group("metropolitan", "municipality")).toBeUndefined();
    expect(SWEDEN.group("metropolitan", "association")).toBeUndefined();
    expect(SWEDEN.group("constructor", "county")).toBeUndefined();
  });

  it("hold only codes of recipients at their levels, and say their source", () => {
    for (const { codes, levels, source } of GROUPS) {
      expect(source).not.toBe("");
      for (const level of levels)
        expect(SWEDEN.recipients(level).map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
    }
  });
});
