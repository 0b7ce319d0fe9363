// A worker: finds the texts that each regular expression is slowest on, and runs them at full length. It tells which
// expression it has begun, so that whoever waits can see which one never ends.
import { parentPort, workerData } from "node:worker_threads";

const SHORT = 3_000;
const LONG = 1_000_000;
const SLOWEST = 4;

/** What stands for a class of characters. */
const CLASSES = [
  [/\\d/, ["1", "0"]],
  [/\\s/, [" ", "\n", "\u00a0"]],
  [/\\p\{L\}|\\p\{Script=Latin\}|\\p\{Ll\}|\\w|\./, ["e", "å"]],
  [/\\p\{P\}|\\p\{Pd\}/, ["-"]],
  [/\\p\{Cf\}|\\p\{M\}|\\p\{Cc\}/, ["\u00ad", "\u0301", "\u0000"]],
  [/\\p\{Surrogate\}/, ["\ud800"]],
  [/\[\^/, ["x", "/", ")"]],
  [/\\n/, ["\n"]],
  [/\\r/, ["\r"]],
  [/\\t/, ["\t"]],
  [/[a-z]-z/, ["a", "z"]],
  [/A-Z/, ["A"]],
  [/0-9/, ["7"]],
];

/** The characters and words that an expression speaks of. */
export function alphabet({ source }) {
  const bare = source
    .replace(/\\u\{([0-9a-f]+)\}|\\u([0-9a-f]{4})/gi, (_, long, short) =>
      String.fromCodePoint(parseInt(long ?? short, 16)),
    )
    .replace(/\\p\{[^}]*\}|\{\d+,?\d*\}|\\[bBdDsSwWnrtvf]|\(\?(?:<?[=!]|:)/g, " ");
  const words = (bare.match(/\p{L}{2,}/gu) ?? []).slice(0, 4);
  const characters = [...new Set(bare.replace(/[()|^$*?+\\[\]]/g, ""))];
  const escaped = [...source.matchAll(/\\([^\w\s])/g)].map(([, character]) => character);
  const classes = CLASSES.flatMap(([pattern, those]) => (pattern.test(source) ? those : []));
  return [...new Set([...classes, ...escaped, ...words, ...characters.slice(0, 12)])];
}

/** Repeats of each character and of each two, after each beginning, with an end that fits and one that nearly does. */
function recipes(expression) {
  const parts = alphabet(expression);
  const few = parts.slice(0, 10);
  const units = [...parts, ...few.flatMap((one) => few.map((other) => one + other))];
  const ends = ["", "\u0001", "!", "\nx", ...few.slice(0, 6)];
  const starts = ["", ...few.slice(0, 5)];
  return units.flatMap((unit) => starts.flatMap((start) => ends.map((end) => ({ start, unit, end }))));
}

function text({ start, unit, end }, length) {
  return start + unit.repeat(Math.ceil(length / unit.length)) + end;
}

/** As the sources use it: a global expression on all of the text. */
function time(expression, tried) {
  const before = performance.now();
  if (expression.global) tried.replace(expression, "");
  else expression.test(tried);
  return performance.now() - before;
}

let texts = 0;
for (const [index, spoken] of workerData.entries()) {
  parentPort.postMessage({ begun: index, texts });
  const expression = new RegExp(spoken.source, spoken.flags);
  const all = recipes(spoken);
  const timed = all.map((recipe) => ({ recipe, took: time(expression, text(recipe, SHORT)) }));
  timed.sort((one, other) => other.took - one.took);
  for (const { recipe } of timed.slice(0, SLOWEST)) time(expression, text(recipe, LONG));
  texts += all.length;
}
parentPort.postMessage({ begun: workerData.length, texts });
