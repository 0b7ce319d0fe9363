import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../docs/pages.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const BUDGET = `${ROOT}fixtures/own/departments/budget.json`;

it("two agreements with recipients of their own are each shared among their own", async () => {
  const next = JSON.parse(readFileSync(BUDGET, "utf8"));
  const departments = next.recipients.levels.find(({ id }: { id: string }) => id === "department").recipients;
  departments.push({ ...departments[0], code: "LAW", name: "Legal" });
  next.lines[0].key[1].weight.values.LAW = "10";
  const file = join(folder, "next.json");
  writeFileSync(file, JSON.stringify({ ...next, id: "budget-2027" }));
  const line = ["--line", "department-projects", "--format", "csv"];
  const { code, out } = await recorded(["compare", BUDGET, file, ...line]);
  expect(code).toBe(0);
  const law = out.split("\n").find((row) => row.includes("LAW"));
  expect(law).toContain("2222222");
  const { out: alone } = await recorded(["allocate", file, ...line]);
  expect(alone.split("\n").find((row) => row.includes("LAW"))).toContain("2222222");
});

it("a description that names itself as its agreement ends in a message", async () => {
  const file = join(folder, "self.json");
  writeFileSync(file, '{ "title": "x", "agreement": "self.json" }');
  const { code, out, err } = await recorded(["verify", file]);
  expect([code, err]).toEqual([2, ""]);
  expect(out).toContain(`✗ ${file}: `);
});

it("recipients outside a description's folder are not read for it", async () => {
  const inner = join(folder, "about.json");
  writeFileSync(inner, JSON.stringify({ agreement: BUDGET }));
  const { out } = await recorded(["verify", inner, "--level", "department"]);
  const { err } = await recorded(["verify", inner, "--level", "department"]);
  expect(out + err).toContain("department");
});
