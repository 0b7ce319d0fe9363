// What the tests import from "vitest" while mistakes are tried: it collects them, and runs none.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format } from "node:util";
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";

/** Every test that has been collected, by its id: its file, its name and those of the groups it is in. */
export const collected = new Map();

const ROOT = { name: "", before: [], after: [], parent: undefined };
let file = "";
let group = ROOT;

/** Collects the tests of a file. */
export async function collect(path) {
  file = path;
  group = { ...ROOT, before: [], after: [] };
  await import(path);
}

export function describe(name, body) {
  const parent = group;
  group = { name, before: [], after: [], parent };
  body();
  group = parent;
}

describe.each = each(describe);
describe.skipIf = (condition) => (condition ? () => {} : describe);

export function it(name, body) {
  const names = [name];
  for (let at = group; at?.name; at = at.parent) names.unshift(at.name);
  const title = `${file}#${names.join(" ")}`;
  let id = title;
  for (let count = 2; collected.has(id); count++) id = `${title} (${count})`;
  collected.set(id, { id, file, name: names.join(" "), body, group });
}

it.each = each(it);
it.skipIf = (condition) => (condition ? () => {} : it);
export const test = it;

export function beforeAll(body) {
  group.before.push(body);
}

/** What comes after all tests of a file is done when no test is to run any more. */
export const atTheEnd = [];

export function afterAll(body) {
  atTheEnd.push(body);
}

export function afterEach(body) {
  group.after.push(body);
}

/** Runs a test; what is to come before all of a group comes before the first of it that is run. */
export async function runTest(id) {
  const one = collected.get(id);
  const groups = [];
  for (let at = one.group; at; at = at.parent) groups.unshift(at);
  for (const { before } of groups) for (const body of before.splice(0)) await body();
  file = one.file;
  try {
    await one.body();
  } finally {
    for (const { after } of groups) for (const body of after) await body();
  }
}

function each(define) {
  return (rows) =>
    (name, body, ...rest) => {
      for (const [index, row] of rows.entries()) {
        const values = Array.isArray(row) ? row : [row];
        define(`${titled(name, row, values)} ${index}`, () => body(...values), ...rest);
      }
    };
}

function titled(name, row, values) {
  return name.includes("$")
    ? name.replace(/\$(\w+)/g, (_, key) => String(row[key]))
    : format(name, ...values.slice(0, 2));
}

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);
setState({ assertionCalls: 0, isExpectingAssertions: false, isExpectingAssertionsError: null }, expect);
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, writable: true, configurable: true });
expect.getState = () => getState(expect);
expect.setState = (state) => setState(state, expect);

chai.expect.extend(expect, {
  toMatchFileSnapshot(received, path) {
    const from = join(dirname(file), path);
    const pass = existsSync(from) && readFileSync(from, "utf8") === received;
    return { pass, message: () => `differs from ${path}` };
  },
});
