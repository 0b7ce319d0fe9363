// Whole agreements, in a process of its own: figures as JSON.

import {
  agreementOf,
  allocate,
  allocateAgreedLine,
  loadRegisters,
  SWEDEN,
  shareOut,
  traceOf,
  weighByRegisters,
} from "../../dist/index.js";
import { timed } from "./median.mjs";

const agreement = agreementOf("2025");
const registers = await loadRegisters(agreement, { substitute: "nearest" });
const options = { registers, substitute: "nearest" };
const weigh = weighByRegisters(agreement, options);
const counties = agreement.lines.filter(({ level }) => level === "county");
const people = SWEDEN.recipients("county").map(({ code }) => registers[0].count(code));

let scenario = 0n;
/** The line with another amount in every scenario; as it is where its key states all there is. */
const scenarioOf = (line) =>
  line.key.some(({ rule }) => rule === "proportional") ? { ...line, amount: line.amount + scenario } : line;

const traced = () => {
  for (const line of allocate(agreement, options).lines)
    for (const { code } of line.recipients) traceOf(line, code);
};
const byLines = () => {
  scenario += 100_000n;
  for (const line of counties) allocateAgreedLine(scenarioOf(line), SWEDEN, { weigh });
};
const byWeights = () => {
  scenario += 100_000n;
  for (const line of counties) shareOut(line.amount + scenario, people);
};

process.stdout.write(
  JSON.stringify({
    lines: agreement.lines.length,
    allocate: timed(() => allocate(agreement, options)),
    traced: timed(traced),
    countyLines: counties.length,
    byLines: timed(byLines),
    byWeights: timed(byWeights),
  }),
);
