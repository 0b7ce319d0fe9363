// A line among very many recipients of one's own, with supplied weights, in a process of its own: milliseconds as JSON.

import { allocateLine } from "../../dist/core.js";
import { timed } from "./median.mjs";

const RECIPIENTS = 60_000;
const AMOUNT = 10n ** 12n;

const codes = Array.from({ length: RECIPIENTS }, (_, index) => `r${String(index).padStart(6, "0")}`);
const values = Object.fromEntries(codes.map((code, index) => [code, BigInt(1 + (index % 97))]));
const recipients = codes.map((code) => ({ level: "region", code, name: code, body: code }));
const directory = { recipients: () => recipients, group: () => undefined };
const line = {
  id: "l",
  area: "1",
  level: "region",
  amount: AMOUNT,
  derived: false,
  source: "s",
  key: [{ rule: "proportional", weight: { by: "supplied", values, source: "s" } }],
};

/** The line without checks and traces: whole öre and a map, the shares with the largest remainders first. */
function plainLoop() {
  const sum = codes.reduce((all, code) => all + values[code], 0n);
  const shares = codes.map((code) => {
    const product = AMOUNT * values[code];
    return { code, amount: product / sum, remainder: product % sum };
  });
  let left = AMOUNT - shares.reduce((all, { amount }) => all + amount, 0n);
  shares.sort((a, b) =>
    a.remainder < b.remainder ? 1 : a.remainder > b.remainder ? -1 : a.code < b.code ? -1 : 1,
  );
  for (const share of shares) if (left-- > 0n) share.amount++;
  return new Map(shares.map(({ code, amount }) => [code, amount]));
}

const { amounts } = allocateLine(line, directory);
const plain = plainLoop();
if (codes.some((code, index) => plain.get(code) !== amounts[index])) throw new Error("the two do not agree");

const few = { warmUp: 0, sampling: 3_000 };
process.stdout.write(
  JSON.stringify({ plain: timed(plainLoop, few), line: timed(() => allocateLine(line, directory), few) }),
);
