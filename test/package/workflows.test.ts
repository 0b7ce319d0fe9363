import { accessSync, constants, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { blocksOf } from "../docs/blocks.ts";
import { pages } from "../docs/pages.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = new URL("../../.github/workflows/", import.meta.url);
const workflows = new Map(
  readdirSync(FOLDER)
    .sort()
    .map((file) => [file, parsed(readFileSync(new URL(file, FOLDER), "utf8")) as Workflow]),
);
const stepsOf = (file: string): readonly Step[] =>
  Object.values(workflows.get(file)?.jobs ?? {}).flatMap(({ steps }) => steps);

describe("the workflows", () => {
  it("are the three there are, each allowed to read and no more unless a job says so", () => {
    expect([...workflows.keys()]).toEqual(["ci.yml", "nightly.yml", "publish.yml"]);
    for (const { permissions } of workflows.values()) expect(permissions).toEqual({ contents: "read" });
  });

  it.each([
    ["ci.yml", ".ci/run"],
    ["nightly.yml", ".ci/nightly"],
    ["publish.yml", ".ci/run"],
  ])("%s runs %s, which can be run", (file, script) => {
    expect(stepsOf(file).filter(({ run }) => run?.split(" ")[0] === script)).toHaveLength(1);
    accessSync(new URL(`../../${script}`, import.meta.url), constants.X_OK);
  });

  it("nightly.yml runs every long part that .ci/nightly knows, by paths that are there", () => {
    const script = readFileSync(new URL("../../.ci/nightly", import.meta.url), "utf8");
    const parts = [...script.matchAll(/^ {4}(\w+)\) .*? long (\S+) ;;$/gm)];
    const text = readFileSync(new URL("nightly.yml", FOLDER), "utf8");
    expect(text).toContain(`part: [${parts.map(([, part]) => part).join(", ")}]`);
    expect(parts).toHaveLength(8);
    for (const [, , path] of parts) accessSync(new URL(`../../${path}`, import.meta.url));
  });

  it.each([...workflows.keys()])("%s uses actions of a named version, and never npm ci", (file) => {
    const used = stepsOf(file).flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((one) => !/^actions\/[\w-]+@v\d+$/.test(one))).toEqual([]);
    expect(stepsOf(file).some(({ run }) => /npm ci\b/.test(run ?? ""))).toBe(false);
  });

  it("ci.yml checks pull requests on the oldest Node that the package allows", () => {
    const workflow = workflows.get("ci.yml");
    expect(Object.keys(workflow?.on ?? {})).toEqual(["push", "pull_request"]);
    const { engines } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    const text = readFileSync(new URL("ci.yml", FOLDER), "utf8");
    // The oldest Node of each line: there a CommonJS program can require the package.
    const oldest = [...engines.node.matchAll(/(\d+\.\d+)\.0/g)].map(([, version]) => version);
    expect(oldest).toEqual(["20.19", "22.12"]);
    expect(text).toContain(`node: [${oldest.map((version) => `"${version}"`).join(", ")},`);
  });

  it("publish.yml publishes a release with provenance, after everything else has passed", () => {
    const workflow = workflows.get("publish.yml");
    expect(workflow?.on).toEqual({ release: { types: ["published"] } });
    expect(workflow?.jobs["publish"]?.permissions).toEqual({ contents: "read", "id-token": "write" });
    const runs = stepsOf("publish.yml").flatMap(({ run }) => run ?? []);
    const publish = runs.findIndex((run) => run.startsWith("npm publish"));
    expect(runs[publish]).toBe("npm publish --provenance --access public");
    expect(publish).toBe(runs.length - 1);
    expect(runs.indexOf(".ci/run")).toBeLessThan(publish);
    expect(runs.findIndex((run) => run.includes("GITHUB_REF_NAME"))).toBeLessThan(runs.indexOf(".ci/run"));
  });

  it.each([...workflows.keys()])("%s holds no secret: npm trusts the workflow itself", (file) => {
    const text = readFileSync(new URL(file, FOLDER), "utf8");
    expect(text).toContain("steps:");
    expect(text).not.toMatch(/secrets\.|_TOKEN|registry/i);
  });
});

describe("the YAML of the pages", () => {
  const blocks = pages()
    .flatMap(blocksOf)
    .filter(({ lang }) => lang === "yaml");

  it.each(blocks.map(({ at, text }) => [at, text] as const))("%s can be parsed", (_, text) => {
    expect(Object.keys(parsed(text) as object).length).toBeGreaterThan(0);
  });

  it("is there, and what is no YAML is told", () => {
    expect(blocks.length).toBeGreaterThan(0);
    expect(() => parsed("a: [1")).toThrow();
    expect(() => parsed("a: 1\na: 2")).toThrow();
  });
});

/** YAML as data; refused with its first fault, also a key given twice. */
function parsed(text: string): unknown {
  const document = parseDocument(text);
  for (const fault of [...document.errors, ...document.warnings]) throw fault;
  return document.toJS();
}
