import { loadRegister } from "../../../src/population/bundled/load-register.ts";
import { allocated } from "../../support/allocated.ts";
import { written } from "./keys.ts";
import type { KeyRule, KeyVector } from "./vector.ts";

/** Öre that Region Jämtland Härjedalen has published for the county's lines of 2025. */
const JAMTLAND: Readonly<Record<string, string>> = {
  "lan-nationell-strategi": "200000000",
  "lan-medverkan": "100000000",
  "lan-vard-insatsprogram": "100000000",
  "lan-komplexa-behov": "250696600",
  "lan-suicidprevention": "619080900",
};

/** The lines of 2025 to counties and regions, in whole kronor, with groups as codes and people as weights. */
export async function psykiskHalsaVectors(): Promise<KeyVector[]> {
  const register = await loadRegister("scb-2024-11-01");
  const allocation = await allocated("psykisk-halsa-2025", {
    levels: ["county", "region"],
    unit: "krona",
    substitute: "none",
  });
  return allocation.lines.map((line) => {
    const codes = line.recipients.map(({ code }) => code);
    const people = codes.map((code) => String(register.count(code)));
    const { id, amount, key } = line.line;
    const published = JAMTLAND[id];
    return {
      name: id,
      method: "largest-remainder",
      amount: String(amount),
      ...written(line, 100n),
      key: key.map((rule): KeyRule => {
        if (rule.rule === "proportional") return { rule: "proportional", weights: people };
        if (rule.rule !== "fixed") throw new Error(`${id} has a rule that the vectors have no words for`);
        const except = rule.except?.map((one) => ({ codes: ["01", "12", "14"], each: String(one.each) }));
        return { rule: "fixed", each: String(rule.each), ...(except && { except }) };
      }),
      ...(published && { published: { "23": published } }),
    };
  });
}
