// Everything measured, side by side in one run, as Markdown: `npm run bench`. See docs/performance.md.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
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

function child(file, argv) {
  const script = fileURLToPath(new URL(file, import.meta.url));
  const options = { encoding: "utf8", timeout: LIMIT, maxBuffer: 1e8 };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", script, ...argv], options);
  if (status === null) return { failed: `over ${LIMIT / 1000} s` };
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
  const dinero = Math.min(...[21, 290].map((size) => ratio("dinero", "fordela", size)));
  const scenarios = 1000 / agreement.byLines;
  const rows = [
    ["`shareOut` against the plain exact loop in doubles, worst n", "≤ 1.5", most("fordela", "doubles"), 1.5],
    [
      "`shareOut` against the plain loop in bigint beyond the bounds, worst n",
      "≤ 1.5",
      most("fordela-bigints", "bigints", beyond),
      1.5,
    ],
    ["dinero.js against `shareOut`, the worse of n = 21 and 290", "≥ 10", dinero, -10],
    ["a million recipients against rounding blindly", "≤ 3", ratio("fordela", "blind", 1_000_000), 3],
    ["memory for a million recipients above the inputs, MB", "≤ 100", memory.fordela / 1e6, 100],
    ["the whole 2025 agreement with every trace, ms", "≤ 1", agreement.traced, 1],
    ["what-ifs of the five county lines a second, `allocateAgreedLine`", "≥ 10 000", scenarios, -10_000],
    ["the same by `shareOut`", "≥ 10 000", 1000 / agreement.byWeights, -10_000],
    [
      "`allocateLine` among 60 000 recipients with supplied weights against a plain loop",
      "≤ 10",
      own.line / own.plain,
      10,
    ],
    ["290 × 5 rounded together, the first call, against `node -e 0`", "≤ 4", publish.first / whole.empty, 4],
    ["`fordela --help` against `node -e 0`", "≤ 1.6", whole.help / whole.empty, 1.6],
    ["`fordela verify`, 21 rows, against `node -e 0`", "≤ 2.5", whole.counties / whole.empty, 2.5],
    ["`fordela verify`, 290 rows, against `node -e 0`", "≤ 3", whole.municipalities / whole.empty, 3],
  ].map(([what, target, value, limit]) => {
    const met = limit < 0 ? value >= -limit : value <= limit;
    return [what, target, figure(value), met ? "met" : "**not met**"];
  });
  const known = [
    `\`allocate\` of all lines: ${figure(agreement.allocate)} ms. \`node -e 0\`: ${figure(whole.empty)} ms.`,
    `290 × 5 rounded together: ${figure(publish.first)} ms at first, then ${figure(publish.later)} ms.`,
    `Memory for a million recipients: blind ${figure(memory.blind / 1e6)} MB, dinero.js ${figure(memory.dinero / 1e6)} MB.`,
  ];
  return `${markdown(["", "target", "measured", ""], rows)}${known.join("\n")}\n`;
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
