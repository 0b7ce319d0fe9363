/** An agreement file of a grant in dinars, of three decimals. */
export const DINARS: {
  readonly title: string;
  readonly population: object;
  readonly lines: readonly object[];
  readonly [key: string]: unknown;
} = {
  schemaVersion: 1,
  id: "stift-2026",
  year: 2026,
  title: "Bidrag till stift 2026",
  source: "påhittat",
  population: { date: "2025-12-31", by: "chosen", reason: "används inte" },
  recipients: {
    currency: "KWD",
    levels: [
      {
        id: "diocese",
        one: { sv: "stift", en: "diocese" },
        several: { sv: "stift", en: "dioceses" },
        definite: { sv: "stiftet", en: "the diocese" },
        recipients: [
          { code: "A", name: "Al Asimah" },
          { code: "B", name: "Bubiyan" },
          { code: "C", name: "Failaka" },
        ],
      },
    ],
  },
  areas: [{ id: "1", name: "Drift" }],
  lines: [
    {
      id: "stift-drift",
      area: "1",
      level: "diocese",
      amount: "5000.002",
      derived: false,
      key: [
        {
          rule: "proportional",
          weight: { by: "supplied", values: { A: "1", B: "2", C: "5" }, source: "påhittat" },
        },
      ],
      source: "§ 1",
    },
  ],
  stated: [{ amount: "5000.002", source: "§ 1" }],
};
