import { describe, expect, it } from "vitest";
import type { AllocateOptions } from "../../src/allocate/allocate.ts";
import { allocateLine, type LineOptions } from "../../src/allocate/allocate-line.ts";
import { Allocation } from "../../src/allocate/allocation.ts";
import { explain } from "../../src/explain/explain.ts";
import type { Language } from "../../src/language/language.ts";
import { loadRegister } from "../../src/population/bundled/load-register.ts";
import { resolve } from "../../src/recipients/resolve.ts";
import { ROUNDINGS } from "../../src/rounding/index.ts";
import type { RoundingMethod } from "../../src/rounding/rounding-method.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { allocated } from "../support/allocated.ts";
import { agreementOfLine, byWeights, lineOf } from "../support/one-line.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { smallDirectory } from "../support/small-directory.ts";

async function jamtland(lang: Language, options: AllocateOptions = {}): Promise<string> {
  const allocation = await allocated("psykisk-halsa-2025", { lines: ["lan-suicidprevention"], ...options });
  return plainSpaces(explain(allocation, { recipient: resolve("Jämtlands län"), lang }).join("\n"));
}

function example(
  amount: bigint,
  key: readonly Rule[],
  options: LineOptions = {},
  lang: Language = "sv",
): string {
  const directory = smallDirectory(["01", "03"]);
  const line = lineOf(amount, key);
  const allocation = new Allocation(
    agreementOfLine(line),
    [allocateLine(line, directory, { roundings: ROUNDINGS, ...options })],
    [],
  );
  const [recipient] = directory.recipients("region");
  if (!recipient) throw new Error("no recipient");
  return plainSpaces(explain(allocation, { recipient, lang }).join("\n"));
}

describe("Jämtland's money against suicide, 2025", () => {
  it("is explained in Swedish", async () => {
    const paragraph = await jamtland("sv", { unit: "krona" });
    expect(paragraph).toMatch(
      /^Jämtlands län får 6 190 809 kr: 5 000 000 kr i fast belopp och 1 190 809 kr av de 95 000 000 kr som återstår, efter 132 708 av 10 587 140 invånare \(SCB, 1 november 2024\)\./,
    );
    expect(paragraph).toContain("S2025/00159, område 4");
    expect(paragraph).not.toContain("Uppskattning");
  });

  it("is explained in English", async () => {
    const paragraph = await jamtland("en", { unit: "krona" });
    expect(paragraph).toMatch(
      /^Jämtlands län receives SEK 6,190,809: SEK 5,000,000 as a fixed amount and SEK 1,190,809 of the SEK 95,000,000 that remain, by 132,708 of 10,587,140 inhabitants \(SCB, 1 November 2024\)\./,
    );
  });

  it("says how it was rounded, and what decided it", async () => {
    const paragraph = await jamtland("sv", { unit: "krona" });
    expect(paragraph).toContain(
      "Avrundat uppåt: andelen slutade på 0,8492… kr, och kronorna som blev över gick till dem som slutade på minst 0,5220… kr.",
    );
  });

  it("names the other date when it is an estimate, in both languages", async () => {
    const population = await loadRegister("scb-2022-09-30");
    expect(await jamtland("sv", { population })).toContain(
      "Uppskattning: folkmängden är från 30 september 2022 (scb-2022-09-30), inte från 1 november 2024",
    );
    expect(await jamtland("en", { population })).toContain(
      "Estimate: the population is that of 30 September 2022 (scb-2022-09-30), not that of 1 November 2024",
    );
  });
});

describe("what is explained", () => {
  it("is every line of the recipient, in the agreement's order, and of no other role", async () => {
    const allocation = await allocated("psykisk-halsa-2025", { unit: "krona" });
    const lines = (name: string): string[] =>
      explain(allocation, { recipient: resolve(name) }).flatMap(
        (text) => /Post (\S+);/.exec(text)?.[1] ?? [],
      );
    expect(lines("Jämtlands län")).toEqual([
      "lan-nationell-strategi",
      "lan-medverkan",
      "lan-vard-insatsprogram",
      "lan-komplexa-behov",
      "lan-suicidprevention",
    ]);
    expect(lines("region:09")).toEqual(["region-komplexa-behov", "region-suicidprevention"]);
    expect(lines("municipality:0980")).toEqual(["kommun-barn-unga"]);
  });

  it("may be one line only", async () => {
    const allocation = await allocated("psykisk-halsa-2025");
    const recipient = resolve("Jämtlands län");
    expect(explain(allocation, { recipient, line: "lan-medverkan" })).toHaveLength(1);
    expect(explain(allocation, { recipient, line: "skr-samverkan" })).toEqual([]);
  });

  it("prints the count of cohorts for a band of ages", async () => {
    const allocation = await allocated("psykisk-halsa-2025", { lines: ["kommun-barn-unga"] });
    const recipient = resolve("Östersund", "municipality");
    expect(explain(allocation, { recipient })[0]).toContain("invånare 0–18 år, 19 årskullar");
    expect(explain(allocation, { recipient, lang: "en" })[0]).toContain("inhabitants aged 0–18, 19 cohorts");
  });

  it("says that a recovered register is not SCB's own publication", async () => {
    const allocation = await allocated("psykisk-halsa-2023", { lines: ["lan-suicidprevention"] });
    expect(explain(allocation, { recipient: resolve("county:23") })[0]).toContain(
      "framräknad ur publicerade belopp",
    );
  });
});

describe("how an amount was rounded", () => {
  const thirds = byWeights({ "01": 1n, "03": 2n });

  it.each(Object.keys(ROUNDINGS) as RoundingMethod[])("is said in both languages for %s", (rounding) => {
    const [sv, en] = (["sv", "en"] as const).map((lang) => example(100n, thirds, { rounding }, lang));
    expect(sv).toMatch(/andelen slutade på 0,3333… öre[,.]/);
    expect(en).toMatch(/the share ended in 0\.3333… öre[,.]/);
  });

  it("is not mentioned where nothing was rounded", () => {
    expect(example(100n, [{ rule: "fixed", each: 50n }])).not.toMatch(/avrunda|andelen/i);
  });

  it("names who was tied and who won, by which rule", () => {
    const paragraph = example(101n, [{ rule: "equal" }], { ties: ["03", "01"] });
    expect(paragraph).toContain(
      "Lika anspråk på 0,01 kr hade Mottagare 03, Mottagare 01; Mottagare 03 fick (lott med 03, 01 först).",
    );
    expect(paragraph).toContain("gick först till dem som slutade på mer än 0,5 öre och sist till några");
  });

  it("adds up in the sentence: the parts are the amount", () => {
    const key: readonly Rule[] = [{ rule: "fixed", each: 10_00n }, ...thirds];
    expect(example(120_00n, key)).toMatch(
      /^Mottagare 01 får 43,33 kr: 10 kr i fast belopp och 33,33 kr av de 100 kr som återstår, efter uppgifterna i överenskommelsen \(påhittat\), 1 av 3\./,
    );
  });
});

describe("the sum of a recipient's amounts", () => {
  it("is the first paragraph of several, in either language", async () => {
    const options = { levels: ["county"], unit: "krona" } as const;
    const allocation = await allocated("psykisk-halsa-2025", options);
    const recipient = resolve("Gotlands län");
    const first = (lang: Language) => plainSpaces(explain(allocation, { recipient, lang })[0] ?? "");
    expect(first("sv")).toBe("Gotlands län får sammanlagt 10 699 703 kr av 5 poster.");
    expect(first("en")).toBe("Gotlands län receives SEK 10,699,703 in total, of 5 lines.");
  });

  it("is that of the exact shares where they are not rounded", async () => {
    const options = { levels: ["region"], rounding: "exact" } as const;
    const allocation = await allocated("psykisk-halsa-2025", options);
    const [sum, one, other] = explain(allocation, { recipient: resolve("Region Skåne"), lang: "en" });
    expect([one, other].map((text) => /SEK\s[\d,.]+…/.exec(text ?? "")?.[0])).not.toContain(undefined);
    // 788 000 000 · 1 428 503 / 10 587 140
    expect(plainSpaces(sum ?? "")).toBe("Region Skåne receives SEK 106,323,366.27… in total, of 2 lines.");
  });

  it("is not said of one amount", async () => {
    const allocation = await allocated("psykisk-halsa-2025", { levels: ["county"], unit: "krona" });
    const options = { recipient: resolve("Gotlands län"), line: "lan-medverkan" };
    expect(explain(allocation, options)).toHaveLength(1);
  });
});
