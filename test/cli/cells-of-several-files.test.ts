import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../docs/pages.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const JAMTLAND = `${ROOT}fixtures/flow/jamtland-2025/`;
const folder = temporaryFolder();

/** Checks Jämtland's ledger with a file of payees that has this row. */
async function withPayee(row: string): Promise<{ readonly payees: string; readonly said: string }> {
  const payees = join(folder, "mottagare.csv");
  writeFileSync(payees, `kod;post;mottagare;orgnr\n${row}\n`);
  const ledger = ["flow", "check", `${JAMTLAND}handelser.csv`, "--agreement", "2025"];
  const { out, err } = await recorded([...ledger, "--payees", payees, "--on", "2026-04-01"]);
  return { payees, said: out + err };
}

describe("a cell of one of several files", () => {
  it("is named with its file where the file cannot be read on", async () => {
    const { payees, said } = await withPayee("99;;Region X;");
    expect(said).toContain(`✗ ${payees}, A2: `);
  });

  it("is named with its file among what is wrong with the money, once", async () => {
    const { payees, said } = await withPayee("23;;Region X;1");
    expect(said).toContain(`✗ ${payees}: Cell D2 (Region X): `);
    expect(said.split(payees).length).toBe(2);
  });

  it("is named with its file where it is the only one, too", async () => {
    const ledger = join(folder, "handelser.csv");
    writeFileSync(ledger, readFileSync(`${JAMTLAND}handelser.csv`, "utf8").replaceAll("2025-", "2025-x"));
    const { err } = await recorded(["flow", "check", ledger, "--agreement", "2025"]);
    expect(err).toContain(`✗ ${ledger}, A2: `);
  });
});
