// A test runner for Stryker that keeps the tests and sources loaded in one process: a mistake is switched on, and the tests that reach it
// run until one of them fails, first those that noticed another mistake of its file, then those most likely about that file.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { register } from "node:module";
import { relative } from "node:path";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  MutantRunStatus,
  TestStatus,
} from "@stryker-mutator/api/test-runner";
import { testsOf } from "../tests-of.mjs";

register("./load-typescript.mjs", import.meta.url);
const { atTheEnd, collect, collected, runTest } = await import("./collect.mjs");

/** What the first run finds for those after it, each of which may be another process: how long tests take, and what they reach. */
const FOUND = "reached-by-tests.json";

/** How long a mistake's tests may take together, in milliseconds of the first run; what they do not notice by then counts as survived. */
const LONGEST = 5000;

class InProcess {
  constructor() {
    /** What the mistakes in the sources look at. */
    this.stryker = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    /** The files whose tests have been collected. */
    this.loaded = new Set();
    /** The tests that noticed mistakes in a source file, by file, the latest last. */
    this.noticed = new Map();
    this.tried = 0;
    this.spoilt = false;
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    // The working directory is a copy of the project that has the mistakes in it.
    const { files, cases } = testsOf(process.env.FORDELA_MUTATE ?? "");
    this.files = files;
    process.env.FORDELA_CASES = cases;
    await import(`${process.cwd()}/test/mutation/fixed-seed.ts`);
  }

  async dryRun() {
    for (const file of this.files) await this.load(file);
    const tests = [];
    for (const { id, file } of collected.values()) {
      this.stryker.currentTestId = id;
      const from = performance.now();
      const failure = await this.failureOf(id);
      this.stryker.currentTestId = undefined;
      const timeSpentMs = performance.now() - from;
      const status = failure === undefined ? TestStatus.Success : TestStatus.Failed;
      tests.push({ id, name: id, fileName: file, timeSpentMs, status, failureMessage: failure });
    }
    const { mutantCoverage } = this.stryker;
    const times = Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(FOUND, JSON.stringify({ times, near: nearOf(mutantCoverage.perTest, times) }));
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, sandboxFileName }) {
    // Stryker starts another process when one ends, and tries the same mistake there.
    if (this.spoilt) process.exit(1);
    this.found ??= JSON.parse(readFileSync(FOUND, "utf8"));
    const isFirst = this.tried++ === 0;
    this.isStatic = mutantActivation === "static";
    const activeAtLoad = this.isStatic ? activeMutant.id : undefined;
    Object.assign(this.stryker, { hitCount: 0, hitLimit, activeMutant: activeAtLoad });
    const { times, near } = this.found;
    const before = this.noticed.get(sandboxFileName) ?? [];
    const all = near[relative(process.cwd(), sandboxFileName)] ?? [];
    const reaching = testFilter ? new Set(testFilter) : new Set(all);
    const tests = withinTime(
      [...new Set([...before.toReversed(), ...all])].filter((id) => reaching.has(id)),
      times,
    );
    for (const [at, id] of tests.entries()) {
      const failure = await this.failureOf(id, activeMutant.id);
      const tooMany = determineHitLimitReached(this.stryker.hitCount, hitLimit);
      if (tooMany) return { status: MutantRunStatus.Timeout, reason: tooMany.reason };
      if (failure === undefined) continue;
      this.stryker.hitCount = undefined;
      if (!this.isStatic && (await this.failureOf(id)) !== undefined) {
        // What a mistake left behind fails the test without it too. Only the first mistake of a process is known to be the one.
        if (!isFirst) process.exit(1);
        this.spoilt = true;
      }
      this.noticed.set(sandboxFileName, [...before.filter((other) => other !== id), id]);
      return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage: failure, nrOfTests: at + 1 };
    }
    return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
  }

  async dispose() {
    for (const body of atTheEnd) await body();
  }

  /** The message with which a test fails, if it does; a mistake may be on while it runs. */
  async failureOf(id, mistake) {
    try {
      await this.load(id.slice(0, id.indexOf("#")));
      if (mistake !== undefined) this.stryker.activeMutant = mistake;
      await runTest(id);
      return undefined;
    } catch (error) {
      return String(error?.message ?? error) || "failed";
    } finally {
      if (!this.isStatic) this.stryker.activeMutant = undefined;
    }
  }

  async load(file) {
    if (this.loaded.has(file)) return;
    this.loaded.add(file);
    await collect(file);
  }
}

/** The first of the tests, until they take as long as a mistake is worth. */
function withinTime(tests, times) {
  let spent = 0;
  const end = tests.findIndex((id) => {
    spent += times[id];
    return spent > LONGEST;
  });
  return end < 0 ? tests : tests.slice(0, Math.max(end, 1));
}

/**
 * The tests that reach any mistake of a source file, by file: first those that take little time and reach hardly anything else, and so
 * are most likely about it.
 */
function nearOf(reachedByTest, times) {
  const share = {};
  const fileOf = mistakesByFile();
  for (const [id, reached] of Object.entries(reachedByTest)) {
    const all = Object.keys(reached);
    for (const mistake of all) {
      const file = fileOf[mistake];
      share[file] ??= {};
      const shares = share[file];
      shares[id] = (shares[id] ?? 0) + 1 / all.length / (times[id] + 5);
    }
  }
  const ranked = Object.entries(share).map(([file, shares]) => [
    file,
    Object.keys(shares).toSorted((a, b) => shares[b] - shares[a]),
  ]);
  return Object.fromEntries(ranked);
}

/** The source file of each mistake, by the mistake's number. */
function mistakesByFile() {
  const found = {};
  const sources = readdirSync("src", { recursive: true }).filter((file) => file.endsWith(".ts"));
  for (const file of sources)
    for (const [, ids] of readFileSync(`src/${file}`, "utf8").matchAll(
      /stry(?:Cov|MutAct)_9fa48\(([^)]*)\)/g,
    ))
      for (const [id] of ids.matchAll(/\d+/g)) found[id] = `src/${file}`;
  return found;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcess)];
