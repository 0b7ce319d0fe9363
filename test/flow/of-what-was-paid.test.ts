import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { agreementOf } from "../../src/agreements/bundled/index.ts";
import { readAgreement } from "../../src/agreements/shape/read-agreement.ts";
import { readRecipients } from "../../src/agreements/shape/read-recipients.ts";
import { allocate } from "../../src/allocate/allocate.ts";
import { economicReport } from "../../src/flow/economic-report.ts";
import { entitlementsOf } from "../../src/flow/entitlements.ts";
import { ledgerOf } from "../../src/flow/ledger-of.ts";
import { readEvents } from "../../src/flow/read-events.ts";
import { readRequests } from "../../src/flow/read-requests.ts";
import { redistributed } from "../../src/flow/redistributed.ts";
import { kr } from "../../src/money/kr.ts";
import { among } from "../../src/recipients/among.ts";

it("what was never paid is not unspent: a requisition may be for a part", () => {
  const allocation = allocate("psykisk-halsa-2023", { lines: ["skr-samordning"], unit: "krona" });
  const head = "datum;händelse;från;till;post;belopp\n";
  const paid = "2023-03-20;utbetalt;Kammarkollegiet;SKR;skr-samordning;20000000\n";
  const spent = "2023-12-31;använt;SKR;;skr-samordning;19000000\n";
  const report = (rows: string) => {
    const sources = { agreement: allocation.agreement, entitlements: entitlementsOf(allocation) };
    return economicReport(ledgerOf(readEvents(head + rows).events, sources), "association:SKR");
  };
  const granted = kr("25500000");
  expect(report(paid + spent)).toMatchObject({ granted, paid: kr("20000000"), unspent: kr("1000000") });
  expect(report(spent)).toMatchObject({ granted, paid: 0n, unspent: kr("6500000") });
});

it("what lapsed is shared by weights that the agreement supplies, among those that asked alone", () => {
  const schools = readAgreement(
    readFileSync(new URL("../../fixtures/own/schools/schools.json", import.meta.url), "utf8"),
  );
  const [line] = schools.lines;
  const key = line?.key.filter(({ rule }) => rule === "proportional") ?? [];
  const agreement = { ...schools, lines: [{ ...line!, key }] };
  const asked = ["S01", "S03"].map((code) => ({ line: line!.id, code }));
  const directory = { recipients: () => schools.recipients!.levels[0]!.recipients, group: () => undefined };
  const again = redistributed(agreement, { [line!.id]: kr("1000") }, asked, directory);
  const rows = allocate(again).rows();
  expect(rows.map(({ code }) => code)).toEqual(["S01", "S03"]);
  expect(rows.reduce((sum, { amount }) => sum + amount, 0n)).toBe(kr("1000"));
});

it("a request names own recipients by their codes as they are written: 1 is not 01", () => {
  const recipients = readRecipients({
    levels: [
      { id: "unit", recipients: ["1", "2", "01", "02"].map((code) => ({ code, name: `Enhet ${code}` })) },
    ],
  });
  const [line] = allocate("psykisk-halsa-2025", { lines: ["lan-medverkan"] }).agreement.lines;
  const lines = [{ ...line!, level: "unit", key: [{ rule: "equal" } as const] }];
  const agreement = { ...agreementOf("2025"), recipients, lines, stated: [] };
  const requests = among(agreement, () =>
    readRequests(`kod;post\n1;${line!.id}\n02;${line!.id}\n`, agreement),
  );
  expect(requests.map(({ code }) => code)).toEqual(["1", "02"]);
});
