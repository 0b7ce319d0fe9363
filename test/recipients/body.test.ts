import { expect, it } from "vitest";
import { bodyName } from "../../src/recipients/body-name.ts";
import { LEVELS } from "../../src/recipients/recipient.ts";
import { SWEDEN } from "../../src/recipients/sweden.ts";

it("calls the body of Gotland's three roles Region Gotland", () => {
  expect(bodyName("municipality:0980")).toBe("Region Gotland");
});

it("calls every other body by its recipient's name", () => {
  for (const { body, name } of LEVELS.flatMap((level) => SWEDEN.recipients(level)))
    if (body !== "municipality:0980") expect(bodyName(body)).toBe(name);
});

it("knows no body that nobody has", () => {
  for (const body of ["county:09", "county:99", "", "__proto__"])
    expect(() => bodyName(body)).toThrow(/recipient-unknown/);
});
