// Everything measured, side by side in one run, as Markdown: `npm run bench`. See docs/performance.md.

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { CONTESTANTS } from "./contestants.mjs";
import { AMOUNT, LARGE_AMOUNT, SIZES } from "./inputs.mjs";
import { median } from "./median.mjs";
import { processes } from "./processes.mjs";

/** Each contestant is measured in so many processes, in turns, so that what else the machine does hits all alike. */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
/** One process may take this long; what takes longer is told and left out. */
const LIMIT = 30_000;
/** Beyond this a contestant is measured once: the others' rounds would end in another hour. */
const SLOW = 1_000;
const BEYOND = ["bigints", "fordela-bigints", "fordela"];

const within = sharing(Object.keys(CONTESTANTS), AMOUNT);
const beyond = sharing(BEYOND, LARGE_AMOUNT);
const bytes = (name) => child("share-once.mjs", [name, "1000000", String(AMOUNT), "memory"]).bytes;
const memory = Object.fromEntries(["blind", "fordela", "dinero"].map((name) => [name, bytes(name)]));
const agreements = Array.from({ length: ROUNDS + 2 }, () => child("agreement.mjs", []));
const agreement = Object.fromEntries(
  Object.keys(agreements[0]).map((name) => [name, median(agreements.map((one) => one[name]))]),
);
const own = child("own-recipients.mjs", []);
const growth = child("supplied-growth.mjs", [], 4 * LIMIT);
const infer = child("infer.mjs", []);
const long = child("large-tables.mjs", [], 20 * LIMIT);
const sql = child("sql-million.mjs", [], 20 * LIMIT);
const tables = Array.from({ length: ROUNDS + 2 }, () => child("publish.mjs", []));
const publish = {
  first: median(tables.map(({ first }) => first)),
  later: median(tables.map(({ later }) => later)),
};
const whole = processes(10 + ROUNDS * 5);

print("### Machine\n");
print(`${cpus().length} cores (${cpus()[0].model}), Node ${process.version}, ${versions()}.\n`);
print(`### 1 693 000 000 kr by weights, milliseconds (times the plain exact loop in doubles)\n`);
print(table(within, "doubles"));
print("Amounts that differ from the exact largest remainder, at each of these numbers of recipients:\n");
print(wrong(within));
print(`### 2^60 öre by the same weights, milliseconds (times the plain loop in bigint)\n`);
print(table(beyond, "bigints"));
print("### Targets\n");
print(targets());

function sharing(names, amount) {
  const found = Object.fromEntries(names.map((name) => [name, SIZES.map(() => [])]));
  for (const [at, size] of SIZES.entries())
    for (let round = 0; round < ROUNDS; round++)
      for (const name of names) {
        const runs = found[name][at];
        if (round > 0 && !(runs[0]?.ms < SLOW)) continue;
        process.stderr.write(`\r${size} recipients, round ${round + 1}/${ROUNDS}: ${name}`.padEnd(70));
        runs.push(child("share-once.mjs", [name, String(size), String(amount), "time"]));
      }
  process.stderr.write("\n");
  return found;
}

function child(file, argv, limit = LIMIT) {
  const script = fileURLToPath(new URL(file, import.meta.url));
  const options = { encoding: "utf8", timeout: limit, maxBuffer: 1e8 };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", script, ...argv], options);
  if (status === null) return { failed: `over ${limit / 1000} s` };
  if (status !== 0) return { failed: stderr.match(/^\w*Error.*$/m)?.[0] ?? `exit ${status}` };
  return JSON.parse(stdout);
}

function time(found, name, size) {
  const runs = found[name][SIZES.indexOf(size)];
  return runs[0].failed === undefined ? median(runs.map(({ ms }) => ms)) : undefined;
}

function table(found, yardstick) {
  const rows = Object.keys(found).map((name) => [
    CONTESTANTS[name].label,
    ...SIZES.map((size) => {
      const ms = time(found, name, size);
      if (ms === undefined) return found[name][SIZES.indexOf(size)][0].failed;
      return `${figure(ms)} (${figure(ms / time(found, yardstick, size))})`;
    }),
  ]);
  return markdown(["", ...SIZES.map((size) => `n = ${spaced(size)}`)], rows);
}

function wrong(found) {
  const rows = Object.keys(found)
    .filter((name) => found[name].some(([run]) => run.other > 0))
    .map((name) => [
      CONTESTANTS[name].label,
      ...found[name].map(([{ other, missing }]) =>
        other === undefined ? "–" : `${spaced(other)}${missing === "0" ? "" : `, sum off by ${missing} öre`}`,
      ),
    ]);
  return markdown(["", ...SIZES.map((size) => `n = ${spaced(size)}`)], rows);
}

function targets() {
  const ratio = (name, to, size, found = within) => time(found, name, size) / time(found, to, size);
  const most = (name, to, found) => Math.max(...SIZES.map((size) => ratio(name, to, size, found)));
  const dinero = (size) =>
    Math.min(...["dinero", "dinero-bigints"].map((name) => ratio(name, "fordela-line", size)));
  const [line, faster] = [
    [1.5, 2, 2, 3],
    [2, 6.5, 9.5, 15],
  ];
  const rows = [
    ...SIZES.map((size, at) =>
      atMost(
        line[at],
        `\`allocateLine\` ÷ plain exact loop in doubles, n = ${spaced(size)}`,
        ratio("fordela-line", "doubles", size),
      ),
    ),
    ...SIZES.slice(0, 3).map((size) =>
      atMost(
        6,
        `the same with every trace read, n = ${spaced(size)}`,
        ratio("fordela-line-trace", "doubles", size),
      ),
    ),
    atMost(
      11,
      "`allocateLine`, supplied weights: a million recipients ÷ 100 000",
      growth.million / growth.hundred,
    ),
    atMost(300, "the same: memory for a million above the inputs, MB", growth.bytes / 1e6),
    atLeast(
      0.7,
      "what-ifs of five county lines, `allocateAgreedLine` ÷ `shareOut`",
      agreement.byWeights / agreement.byLines,
    ),
    ...SIZES.map((size, at) =>
      atLeast(
        faster[at],
        `dinero.js (the faster of its two) ÷ \`allocateLine\`, n = ${spaced(size)}`,
        dinero(size),
      ),
    ),
    atMost(1.6, "a million by `shareOut` ÷ rounding blindly", ratio("fordela", "blind", 1_000_000)),
    atMost(1.15, "`fordela --help` ÷ `node -e 0`", whole.help.ratio),
    atMost(1.8, "`fordela verify`, 21 rows with about.json ÷ `node -e 0`", whole.described.ratio),
    atMost(1.5, "`fordela allocate 2025 --level county` ÷ `node -e 0`", whole.allocate.ratio),
    atMost(1.25, '`import "fordela"` ÷ an empty module', whole.import.ratio),
    atMost(2.8, "`verify` of 100 000 wrong rows, s (28 before)", long.wrong),
    atMost(11, "the same ÷ 10 000 wrong rows", long.wrong / long.few),
    atMost(200, "the same: most memory, MB", long.wrongBytes / 1e6),
    atMost(300, "`verify --format json` of 200 000 wrong rows: most memory, MB", long.jsonBytes / 1e6),
    atMost(150, "a thousand described tables in one process ÷ one", long.tables),
    atMost(
      0.3,
      "`infer` over all registers, the slowest of four tables of 21 rows, s",
      infer.counties / 1000,
    ),
    atMost(0.3, "the same, 290 rows, s", infer.municipalities / 1000),
    atMost(1, "the same, 290 rows that share a thousand units, s", infer.thousandUnits / 1000),
    atMost(1.3, "`dist` without registers and page, MB", distBytes() / 1e6),
    atMost(1.5, "`shareOut` ÷ plain exact loop in doubles, worst n", most("fordela", "doubles")),
    atMost(
      1.5,
      "`shareOut` ÷ plain loop in bigint beyond the bounds, worst n",
      most("fordela-bigints", "bigints", beyond),
    ),
    atMost(100, "memory for a million recipients by `shareOut` above the inputs, MB", memory.fordela / 1e6),
    atMost(1, "the whole 2025 agreement with every trace, ms", agreement.traced),
    atMost(
      10,
      "`allocateLine` among 60 000 recipients with supplied weights ÷ a plain loop in bigint",
      own.line / own.plain,
    ),
    atMost(4, "290 × 5 rounded together, the first call ÷ `node -e 0`", publish.first / whole.empty.ms),
    atMost(2.5, "`fordela verify`, 21 rows, ÷ `node -e 0`", whole.counties.ratio),
    atMost(3, "`fordela verify`, 290 rows, ÷ `node -e 0`", whole.municipalities.ratio),
  ];
  const inSql =
    sql.seconds === undefined
      ? `\`fordela sql\`: not measured (${sql.failed ?? "DuckDB is not installed"}).`
      : `\`fordela sql\`: a million rows in DuckDB in ${figure(sql.seconds)} s, ${spaced(sql.wrong)} of them wrong.`;
  const known = [
    `\`allocate\` of all lines: ${figure(agreement.allocate)} ms. \`node -e 0\`: ${figure(whole.empty.ms)} ms of the processor.`,
    `What-ifs of the five county lines a second: ${spaced(Math.round(1000 / agreement.byLines))} by \`allocateAgreedLine\`, ${spaced(Math.round(1000 / agreement.byWeights))} by \`shareOut\`.`,
    `290 × 5 rounded together: ${figure(publish.first)} ms at first, then ${figure(publish.later)} ms.`,
    `Memory for a million recipients: blind ${figure(memory.blind / 1e6)} MB, dinero.js ${figure(memory.dinero / 1e6)} MB.`,
    inSql,
  ];
  return `${markdown(["", "target", "measured", ""], rows)}${known.join("\n")}\n`;
}

function atMost(limit, what, value) {
  return row(what, `≤ ${limit}`, value, value <= limit);
}

function atLeast(limit, what, value) {
  return row(what, `≥ ${limit}`, value, value >= limit);
}

/** What took too long, or needed more memory than a process may have, has no figure and is not met. */
function row(what, target, value, met) {
  return [what, target, Number.isFinite(value) ? figure(value) : "–", met ? "met" : "**not met**"];
}

/** The code of the package: neither the registers' figures, nor the page, nor types and the schema. */
function distBytes() {
  const dist = new URL("../../dist/", import.meta.url);
  const code = readdirSync(dist).filter(
    (file) => file.endsWith(".js") && !file.startsWith("population-bundled-data-"),
  );
  return code.reduce((sum, file) => sum + statSync(new URL(file, dist)).size, 0);
}

function markdown(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |\n`;
  return `${line(head)}${line(head.map((_, index) => (index === 0 ? "---" : "--:")))}${rows.map(line).join("")}\n`;
}

/** Three significant figures, never with an exponent. */
function figure(value) {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return digits > 0 ? value.toFixed(Math.min(digits, 6)) : spaced(Math.round(value));
}

function spaced(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, " ");
}

function versions() {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  const names = ["dinero.js", "currency.js", "largest-remainder-round", "apportionment", "decimal.js"];
  return names.map((name) => `${name} ${devDependencies[name] ?? dependencies[name]}`).join(", ");
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
