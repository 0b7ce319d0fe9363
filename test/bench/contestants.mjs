import * as plain from "./plain-loops.mjs";

// Everyone who shares out, by name. `load` gives what turns the amount and the weights into whatever the contestant takes,
// which is not timed, and returns the work, which is; `read` makes bigints of its result, to see whether it is right.

const numbers = (units) => Array.from(units, BigInt);
const inDoubles = (loop) => async () => ({
  prepare: (amount, weights) => () => loop(Number(amount), weights),
  read: numbers,
});

async function fordela(work, given = (weights) => weights) {
  const library = await import("../../dist/index.js");
  const prepare = (amount, weights) => {
    const taken = given(weights);
    return () => work(library, amount, taken);
  };
  return { prepare, read: (result) => result.amounts() };
}

function traced({ shareOut }, amount, weights) {
  const shared = shareOut(amount, weights);
  for (let i = 0; i < weights.length; i++) shared.trace(i);
  return shared;
}

/** A line by population, with everything it takes made beforehand; `use` is what the caller does with the result. */
async function fordelaLine(use) {
  const { allocateLine, traceOf } = await import("../../dist/index.js");
  const prepare = (amount, weights) => {
    const codes = Array.from(weights, (_, index) => String(index).padStart(7, "0"));
    const recipients = codes.map((code) => ({ level: "region", code, name: code, body: code }));
    const directory = { recipients: () => recipients, group: () => undefined };
    const counted = { weights: Array.from(weights, BigInt) };
    const key = [{ rule: "proportional", weight: { by: "population" } }];
    const line = { id: "l", area: "1", level: "region", amount, derived: false, source: "", key };
    return () => {
      const allocated = allocateLine(line, directory, { weigh: () => counted });
      use(allocated, codes, traceOf);
      return allocated;
    };
  };
  return { prepare, read: ({ amounts }) => amounts };
}

function readTraces(allocated, codes, traceOf) {
  for (const code of codes) traceOf(allocated, code);
}

export const CONTESTANTS = {
  blind: { label: "each share rounded blindly", load: inDoubles(plain.blind) },
  doubles: { label: "plain exact loop, doubles", load: inDoubles(plain.exactDoubles) },
  bigints: {
    label: "plain exact loop, bigint",
    async load() {
      const prepare = (amount, weights) => {
        const given = Array.from(weights, BigInt);
        return () => plain.exactBigints(amount, given);
      };
      return { prepare, read: (units) => units };
    },
  },
  fordela: {
    label: "**fordela**, `shareOut`",
    load: () => fordela(({ shareOut }, amount, weights) => shareOut(amount, weights)),
  },
  "fordela-bigints": {
    label: "**fordela**, `shareOut`, weights as bigint",
    load: () =>
      fordela(
        ({ shareOut }, amount, weights) => shareOut(amount, weights),
        (weights) => Array.from(weights, BigInt),
      ),
  },
  "fordela-trace": { label: "**fordela**, `shareOut`, every trace made", load: () => fordela(traced) },
  "fordela-line": {
    label: "**fordela**, `allocateLine`: recipients, rules, steps",
    load: () => fordelaLine(({ amounts }) => amounts),
  },
  "fordela-line-trace": {
    label: "**fordela**, `allocateLine`, every trace read",
    load: () => fordelaLine(readTraces),
  },
  dinero: {
    label: "dinero.js, number",
    async load() {
      const { dinero, allocate, toSnapshot } = await import("dinero.js");
      const prepare = (amount, weights) => {
        const money = dinero({ amount: Number(amount), currency: { code: "SEK", base: 10, exponent: 2 } });
        const ratios = Array.from(weights);
        return () => allocate(money, ratios);
      };
      return { prepare, read: (shares) => shares.map((share) => BigInt(toSnapshot(share).amount)) };
    },
  },
  "dinero-bigints": {
    label: "dinero.js, bigint",
    async load() {
      const { dinero, allocate, toSnapshot } = await import("dinero.js/bigint");
      const prepare = (amount, weights) => {
        const money = dinero({ amount, currency: { code: "SEK", base: 10n, exponent: 2n } });
        const ratios = Array.from(weights, BigInt);
        return () => allocate(money, ratios);
      };
      return { prepare, read: (shares) => shares.map((share) => toSnapshot(share).amount) };
    },
  },
  currency: {
    label: "currency.js (equal parts: it has no weights)",
    async load() {
      const { default: currency } = await import("currency.js");
      const prepare = (amount, weights) => {
        const money = currency(Number(amount), { fromCents: true });
        return () => money.distribute(weights.length);
      };
      return { prepare, read: undefined };
    },
  },
  "largest-remainder-round": {
    label: "largest-remainder-round",
    async load() {
      // It gives every array in the process a method.
      await import("largest-remainder-round");
      const prepare = (amount, weights) => {
        const parties = Array.from(weights);
        return () => parties.spread(Number(amount));
      };
      return { prepare, read: numbers };
    },
  },
  apportionment: {
    label: "apportionment, Hamilton",
    async load() {
      // It prints when it is loaded.
      const { log } = console;
      console.log = () => {};
      const { hamilton } = await import("apportionment");
      console.log = log;
      const prepare = (amount, weights) => {
        const parties = Array.from(weights);
        return () => hamilton(parties, Number(amount));
      };
      return { prepare, read: ({ apportionment }) => numbers(apportionment) };
    },
  },
  decimal: {
    label: "decimal.js by hand",
    async load() {
      const { Decimal } = await import("decimal.js");
      const prepare = (amount, weights) => {
        const total = new Decimal(String(amount));
        const given = Array.from(weights, (weight) => new Decimal(weight));
        return () => byDecimals(total, given, Decimal);
      };
      return { prepare, read: (units) => units.map((one) => BigInt(one.toFixed(0))) };
    },
  },
};

/** The largest remainder as one writes it with decimals: fractions cut to 20 digits, hence not always right. */
function byDecimals(total, weights, Decimal) {
  const sum = weights.reduce((a, b) => a.plus(b), new Decimal(0));
  const quotas = weights.map((weight) => total.times(weight).div(sum));
  const units = quotas.map((quota) => quota.floor());
  const remainders = quotas.map((quota, index) => quota.minus(units[index]));
  const left = total.minus(units.reduce((a, b) => a.plus(b), new Decimal(0))).toNumber();
  const order = [...quotas.keys()].sort((a, b) => remainders[b].comparedTo(remainders[a]) || a - b);
  for (const index of order.slice(0, left)) units[index] = units[index].plus(1);
  return units;
}
