import { describe, expect, it } from "vitest";
import type { AllocateOptions } from "../../../src/allocate/allocate.ts";
import type { Allocation } from "../../../src/allocate/allocation.ts";
import { uncertaintyOf } from "../../../src/explain/uncertainty-of.ts";
import type { Language } from "../../../src/language/language.ts";
import type { Recipient } from "../../../src/recipients/recipient.ts";
import { resolveAll } from "../../../src/recipients/resolve.ts";
import { explanationHtml } from "../../../src/report/explanation/explanation-html.ts";
import { explanationMarkdown } from "../../../src/report/explanation/explanation-markdown.ts";
import { explanationText } from "../../../src/report/explanation/explanation-text.ts";
import { allocated } from "../../support/allocated.ts";
import { parsedMarkdown } from "../../support/parsed-markdown.ts";
import { plainSpaces } from "../../support/plain-spaces.ts";

const KRONA = { unit: "krona" } as const;
const COUNTY_AND_REGION = { levels: ["county", "region"], ...KRONA } as const;

function of(name: string, ...levels: Recipient["level"][]): Recipient[] {
  return resolveAll(name).filter(({ level }) => levels.length === 0 || levels.includes(level));
}

async function text(name: string, options: AllocateOptions, lang: Language = "sv"): Promise<string> {
  const allocation = await allocated("psykisk-halsa-2025", options);
  const levels = [...new Set(allocation.lines.map(({ line }) => line.level))];
  return explanationText(allocation, { recipients: of(name, ...levels), lang });
}

describe("the answer", () => {
  it("comes first: the sum of each body, and per inhabitant", async () => {
    expect((await text("Jämtland", COUNTY_AND_REGION)).split("\n")[0]).toBe(
      "Jämtlands län får 12 697 775 kr (95,68 kr per invånare) och Region Jämtland Härjedalen 9 877 446 kr (74,43 kr per invånare).",
    );
    expect((await text("Jämtland", COUNTY_AND_REGION, "en")).split("\n")[0]).toBe(
      "Jämtlands län receives SEK 12,697,775 (SEK 95.68 per inhabitant) and Region Jämtland Härjedalen SEK 9,877,446 (SEK 74.43 per inhabitant).",
    );
  });

  it("has one sum for a body with several roles, and that of each role", async () => {
    const options = {
      ...KRONA,
      substitute: "nearest",
      levels: ["county", "region", "municipality"],
    } as const;
    expect((await text("Gotland", options)).split("\n")[0]).toBe(
      "Region Gotland får uppskattningsvis 16 421 436 kr (269,20 kr per invånare): 10 699 703 kr som län, 4 540 226 kr som region och uppskattningsvis 1 181 507 kr som kommun.",
    );
    const en = await text("Gotland", options, "en");
    expect(en.split("\n")[0]).toBe(
      "Region Gotland receives an estimated SEK 16,421,436 (SEK 269.20 per inhabitant): SEK 10,699,703 as the county, SEK 4,540,226 as the region and an estimated SEK 1,181,507 as the municipality.",
    );
    expect(en).toContain("\nGotland (municipality)\n");
  });

  it("rounds kronor per inhabitant, and cuts none", async () => {
    // 1 000 000 kr over 132 708 inhabitants is 7.5353 kr; 61 000 of them 16.3934 kr.
    const out = await text("Gotlands län", { levels: ["county"], ...KRONA });
    expect(plainSpaces(out)).toContain("  1 000 000        16,39\n");
  });

  it("shows what is missing, and is not silent on a recipient that gets nothing", async () => {
    const incomplete = await allocated("psykisk-halsa-2025", {
      ...KRONA,
      substitute: "none",
      incomplete: "list",
    });
    const recipients = of("Gotland");
    expect(plainSpaces(explanationText(incomplete, { recipients }))).toContain(
      "\n\nOfullständigt: Barn och unga kunde inte fördelas och ingår inte i beloppen.\n",
    );
    const counties = await allocated("psykisk-halsa-2025", { lines: ["lan-medverkan"], ...KRONA });
    expect(explanationText(counties, { recipients: of("Region Skåne"), lang: "en" })).toMatch(
      /^Region Skåne receives nothing of the lines chosen\.\n/,
    );
  });

  it("is that of the exact shares where they are not rounded", async () => {
    const out = await text("Region Skåne", { levels: ["region"], rounding: "exact" }, "en");
    // 788 000 000 · 1 428 503 / 10 587 140
    expect(out).toMatch(/^Region Skåne receives SEK 106,323,366\.27… \(SEK 74\.43 per inhabitant\)\./);
  });
});

describe("what follows", () => {
  it("says nothing twice: each amount and count appears once besides the answer", async () => {
    const out = await text("Jämtland", COUNTY_AND_REGION);
    const below = out.slice(out.indexOf("\n"));
    for (const once of [
      "132 708",
      "10 587 140",
      "2 506 966",
      "6 190 809",
      "S2025/00159",
      "SCB, 1 november 2024",
    ])
      expect([once, below.split(once).length - 1]).toEqual([once, 1]);
  });

  it("keeps the parts of an amount, its rounding, section and id", async () => {
    expect(await text("Jämtlands län", { levels: ["county"], ...KRONA })).toContain(
      "- Suicidpreventivt arbete (lan-suicidprevention; område 4): 5 000 000 kr i fast belopp och 1 190 809 kr av de 95 000 000 kr som återstår, efter folkmängden. Avrundat uppåt: andelen slutade på 0,8492… kr, och kronorna som blev över gick till dem som slutade på minst 0,5220… kr.\n",
    );
  });

  it("keeps different counts apart", async () => {
    const both = resolveAll("Jämtlands län").concat(resolveAll("Gotlands län"));
    const allocation = await allocated("psykisk-halsa-2025", { levels: ["county"], ...KRONA });
    const facts = explanationText(allocation, { recipients: both, lang: "en" });
    expect(facts).toContain(
      "Population (Jämtlands län): 132,708 of 10,587,140 inhabitants (SCB, 1 November 2024).\nPopulation (Gotlands län): 61,000 of 10,587,140 inhabitants (SCB, 1 November 2024).\n",
    );
  });

  it("measures what is uncertain once, and has no table of a single amount", async () => {
    const allocation = await allocated("psykisk-halsa-2025", {
      lines: ["kommun-barn-unga"],
      substitute: "nearest",
    });
    const recipients = of("Östersund", "municipality");
    const out = explanationText(allocation, { recipients, uncertainty: await uncertaintyOf(allocation) });
    expect(out.match(/Uppskattning:/g)).toHaveLength(1);
    expect(out).toContain("ändrades mottagarens belopp med 4 862,16 kr.");
    expect(out).not.toContain("Belopp (kr)");
  });

  it.each([48, 60, 80, 120])("fits in %d characters, no amount broken", async (width) => {
    const allocation = await allocated("psykisk-halsa-2025", COUNTY_AND_REGION);
    const AMOUNT = /\d{1,3}(?:[ ,]\d{3})+(?: kr)?/g;
    for (const lang of ["sv", "en"] as const) {
      const asked = { recipients: of("Jämtland"), lang };
      const amountsOf = (out: string): string[] =>
        out.split("\n").flatMap((line) => line.match(AMOUNT) ?? []);
      const out = explanationText(allocation, { ...asked, width });
      expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(width);
      expect(amountsOf(out)).toEqual(amountsOf(explanationText(allocation, asked)));
    }
  });
});

describe("in a letter", () => {
  let allocation: Allocation;
  const options = { recipients: of("Jämtland", "county", "region") };

  it("as Markdown is paragraphs, tables and lists that a parser reads as such", async () => {
    allocation = await allocated("psykisk-halsa-2025", COUNTY_AND_REGION);
    const { structure, text: read } = parsedMarkdown(explanationMarkdown(allocation, options));
    expect(structure.slice(0, 2)).toEqual(["paragraph_open", "strong_open"]);
    expect(structure.filter((type) => type === "table_open")).toHaveLength(2);
    expect(structure.filter((type) => type === "list_item_open")).toHaveLength(7);
    expect(read).toContain("12 697 775");
  });

  it("as HTML has headings, scopes and no script, and escapes what it quotes", async () => {
    allocation = await allocated("psykisk-halsa-2025", COUNTY_AND_REGION);
    const { agreement } = allocation;
    const hostile = Object.assign(Object.create(Object.getPrototypeOf(allocation)), allocation, {
      agreement: { ...agreement, title: "<img src=x onerror=alert(1)> *a*" },
    }) as Allocation;
    const html = explanationHtml(hostile, { ...options, lang: "en" });
    expect(html).toContain("<h1>Jämtlands län receives SEK");
    expect(html).toContain("&lt;img src=x");
    expect(html).not.toMatch(/<script|<img|\son\w+="/);
    expect(html).toContain('<th scope="rowgroup" colspan="3">Region Jämtland Härjedalen</th>');
    expect(explanationMarkdown(hostile, options)).not.toContain("*a*");
  });
});
