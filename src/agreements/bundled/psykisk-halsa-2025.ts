import { deepFreeze } from "../../recipients/deep-freeze.ts";
import type { Rule } from "../../rules/rule.ts";
import type { ResolvedAgreement } from "../agreement.ts";

const population: Rule = { rule: "proportional", weight: { by: "population" } };
const children: Rule = { rule: "proportional", weight: { by: "population", ages: [0, 18] } };

/** Överenskommelse 2025. S2025/00159. */
export const psykiskHalsa2025: ResolvedAgreement = /* @__PURE__ */ deepFreeze({
  id: "psykisk-halsa-2025",
  year: 2025,
  title: "Insatser inom området psykisk hälsa och suicidprevention 2025",
  source: "S2025/00159",
  population: {
    date: "2024-11-01",
    by: "chosen",
    reason:
      "Texterna anger inget datum; Jämtlands läns publicerade belopp stämmer på kronan med 1 november 2024",
  },
  areas: [
    { id: "1", name: "Genomförande av den nationella strategin" },
    {
      id: "2",
      name: "Insatser som främjar psykisk hälsa och förebygger psykisk ohälsa bland barn och unga",
      short: "Barn och unga",
    },
    {
      id: "3",
      name: "Utvecklade insatser för personer med komplexa behov med särskilt fokus på samsjuklighet och psykiatrisk heldygnsvård, tvångsvård och rättspsykiatrisk vård",
      short: "Komplexa behov",
    },
    { id: "4", name: "Stärkt suicidpreventivt arbete", short: "Suicidpreventivt arbete" },
    {
      id: "skr",
      name: "Strategisk samverkan med berörda myndigheter och utvecklingsarbete",
      short: "Strategisk samverkan",
    },
  ],
  lines: [
    {
      id: "lan-nationell-strategi",
      area: "1",
      short: "Nationella strategin",
      level: "county",
      amount: 45_000_000_00n,
      derived: true,
      key: [{ rule: "fixed", each: 2_000_000_00n, except: [{ group: "metropolitan", each: 3_000_000_00n }] }],
      source: "område 1, del av 93 000 000 kr",
    },
    {
      id: "lan-medverkan",
      area: "1",
      short: "Patient-, brukar- och anhörigmedverkan",
      level: "county",
      amount: 24_000_000_00n,
      derived: true,
      key: [{ rule: "fixed", each: 1_000_000_00n, except: [{ group: "metropolitan", each: 2_000_000_00n }] }],
      source: "område 1, patient-, brukar- och anhörigmedverkan, del av 93 000 000 kr",
    },
    {
      id: "lan-vard-insatsprogram",
      area: "1",
      short: "Vård- och insatsprogram",
      level: "county",
      amount: 24_000_000_00n,
      derived: true,
      key: [{ rule: "fixed", each: 1_000_000_00n, except: [{ group: "metropolitan", each: 2_000_000_00n }] }],
      source: "område 1, vård- och insatsprogram, vårdförlopp, del av 93 000 000 kr",
    },
    {
      id: "kommun-barn-unga",
      area: "2",
      level: "municipality",
      amount: 250_000_000_00n,
      derived: false,
      key: [{ rule: "fixed", each: 200_000_00n }, children],
      source: "område 2",
    },
    {
      id: "lan-komplexa-behov",
      area: "3",
      level: "county",
      amount: 200_000_000_00n,
      derived: false,
      key: [population],
      source: "område 3",
    },
    {
      id: "region-komplexa-behov",
      area: "3",
      level: "region",
      amount: 500_000_000_00n,
      derived: false,
      key: [population],
      source: "område 3",
    },
    {
      id: "lan-suicidprevention",
      area: "4",
      level: "county",
      amount: 200_000_000_00n,
      derived: false,
      key: [{ rule: "fixed", each: 5_000_000_00n }, population],
      source: "område 4",
    },
    {
      id: "region-suicidprevention",
      area: "4",
      level: "region",
      amount: 288_000_000_00n,
      derived: false,
      key: [population],
      source: "område 4",
    },
    {
      id: "skr-samverkan",
      area: "skr",
      level: "association",
      amount: 29_000_000_00n,
      derived: false,
      key: [{ rule: "fixed", each: 29_000_000_00n }],
      source: "strategisk samverkan",
    },
  ],
  stated: [
    { areas: ["1"], levels: ["county"], amount: 93_000_000_00n, source: "område 1, län" },
    { levels: ["county"], amount: 493_000_000_00n, source: "delsumma län" },
    { levels: ["municipality"], amount: 250_000_000_00n, source: "delsumma kommuner" },
    { levels: ["region"], amount: 788_000_000_00n, source: "delsumma regioner" },
    { levels: ["association"], amount: 29_000_000_00n, source: "SKR" },
    { levels: ["region", "municipality", "county"], amount: 1_531_000_000_00n, source: "totalt utan SKR" },
    { amount: 1_560_000_000_00n, source: "totalt" },
  ],
});
