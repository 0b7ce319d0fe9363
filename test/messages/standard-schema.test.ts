import { sValidator } from "@hono/standard-validator";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../../src/agreements/agreement.ts";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { writeAgreement } from "../../src/agreements/shape/write-agreement.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { aboutSchema } from "../../src/messages/about-schema.ts";
import { agreementSchema } from "../../src/messages/agreement-schema.ts";
import { receiptSchema } from "../../src/messages/receipt-schema.ts";
import { receiptOf } from "../../src/receipt/receipt-of.ts";
import { writeReceipt } from "../../src/receipt/write-receipt.ts";

describe("the shapes as Standard Schema", () => {
  it("have the type of the specification, and infer what they read", () => {
    const schemas: StandardSchemaV1[] = [agreementSchema(), aboutSchema(), receiptSchema()];
    const inferred: StandardSchemaV1.InferOutput<ReturnType<typeof agreementSchema>> = agreementOf("2025");
    const same: Agreement = inferred;
    expect(same.id).toBe("psykisk-halsa-2025");
    for (const schema of schemas)
      expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "fordela" });
  });

  it("read what the functions read, as text or parsed", async () => {
    const text = writeAgreement(agreementOf("2025"));
    for (const value of [text, JSON.parse(text)]) {
      const result = agreementSchema()["~standard"].validate(value);
      expect(result.issues === undefined && result.value.lines.length).toBe(9);
    }
    const receipt = writeReceipt(
      await receiptOf(allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] })),
    );
    expect(receiptSchema()["~standard"].validate(JSON.parse(receipt)).issues).toBeUndefined();
    expect(aboutSchema()["~standard"].validate({ kind: "recipients" }).issues).toBeUndefined();
  });

  it("have every issue in words, in either language, with its place", () => {
    const wrong = { ...JSON.parse(writeAgreement(agreementOf("2025"))), year: "2025", title: 1 };
    const issues = (lang: "sv" | "en") => agreementSchema({ lang })["~standard"].validate(wrong).issues ?? [];
    expect(issues("sv").map(({ path }) => path)).toEqual([["year"], ["title"]]);
    expect(issues("sv")[0]?.message).toContain("Överenskommelsefilen");
    expect(issues("en")[0]?.message).toContain("The agreement file");
    expect(agreementSchema({ lang: "en" })["~standard"].validate("{").issues?.[0]?.message).toMatch(/JSON/);
  });
});

describe("a route that validates requests by Standard Schema (hono)", () => {
  const app = new Hono().post("/agreements", sValidator("json", agreementSchema({ lang: "en" })), (c) =>
    c.json({ lines: c.req.valid("json").lines.length }),
  );
  const posted = (body: unknown): Response | Promise<Response> =>
    app.request("/agreements", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });

  it("takes an agreement, and has it as the library's type", async () => {
    const answer = await posted(JSON.parse(writeAgreement(agreementOf("2025"))));
    expect([answer.status, await answer.json()]).toEqual([200, { lines: 9 }]);
  });

  it("refuses another with the library's own words", async () => {
    const answer = await posted({ id: "x" });
    expect(answer.status).toBe(400);
    const { error } = (await answer.json()) as { error: { message: string; path: string[] }[] };
    expect(error.map(({ path }) => path.join("."))).toContain("lines");
    expect(error[0]?.message).toContain("The agreement file");
  });
});
