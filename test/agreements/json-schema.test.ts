import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AGREEMENTS } from "../../src/agreements/bundled/index.ts";
import { agreementJsonSchema } from "../../src/agreements/shape/agreement-json-schema.ts";
import { writeAgreement } from "../../src/agreements/shape/write-agreement.ts";
import { agreementTemplate } from "../../src/cli/agreement-template.ts";
import { schemaErrors } from "../support/json-schema.ts";

const PUBLISHED = new URL("../../docs/schema/agreement.schema.json", import.meta.url);
const FIXTURES = new URL("../../fixtures/agreements/", import.meta.url);

const schema = JSON.parse(JSON.stringify(agreementJsonSchema()));

it("the published schema is the one that files are read by; UPDATE_DOCS=1 writes it", () => {
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(PUBLISHED, `${JSON.stringify(schema, null, 2)}\n`);
  expect(JSON.parse(readFileSync(PUBLISHED, "utf8"))).toEqual(schema);
});

describe("the schema accepts", () => {
  it.each(Object.values(AGREEMENTS))("$id as it is written", (agreement) => {
    expect(schemaErrors(schema, JSON.parse(writeAgreement(agreement)))).toEqual([]);
  });

  it.each(readdirSync(FIXTURES))("%s", (file) => {
    expect(schemaErrors(schema, JSON.parse(readFileSync(new URL(file, FIXTURES), "utf8")))).toEqual([]);
  });

  it.each(["schools/schools.json", "departments/budget.json", "rules/grant.json"])(
    "fixtures/own/%s, with levels, or rules, of its own",
    (file) => {
      const text = readFileSync(new URL(`../own/${file}`, FIXTURES), "utf8");
      expect(schemaErrors(schema, JSON.parse(text))).toEqual([]);
    },
  );

  it("a rounding of one's own, by its name", () => {
    const data = JSON.parse(agreementTemplate("sv"));
    data.lines[0].rounding = { method: "own:up", source: "§ 3" };
    expect(schemaErrors(schema, data)).toEqual([]);
    data.lines[0].rounding.method = "up";
    expect(schemaErrors(schema, data)).not.toEqual([]);
  });

  it("the file that one starts from", () => {
    expect(schemaErrors(schema, JSON.parse(agreementTemplate("sv")))).toEqual([]);
  });
});

describe("the schema marks", () => {
  it.each([
    ["a misspelt key", '"rule": "fixed"', '"rule": "fixed", "eech": "1"'],
    ["an amount that is a number", '"each": "5000000"', '"each": 5000000'],
    ["an unknown rule", '"rule": "proportional"', '"rule": "auction"'],
    ["an unknown level", '"level": "county"', '"level": "län"'],
  ])("%s", (_, from, to) => {
    const text = agreementTemplate("sv");
    expect(text).toContain(from);
    expect(schemaErrors(schema, JSON.parse(text.replace(from, to)))).not.toEqual([]);
  });
});
