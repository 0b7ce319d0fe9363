import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/workbooks/read-workbook.ts";
import { ROOT } from "../docs/pages.ts";
import { cutAmounts, tooWide } from "../support/cut-amounts.ts";
import { DINARS } from "../support/dinars.ts";
import { recorded } from "../support/recording-terminal.ts";
import { CHROMIUM, needing } from "../support/runtime.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { browser, builtPage, drop, opened, state, verdicts } from "./opened-page.ts";

const LONG = 120_000;
const OWN = `${ROOT}fixtures/own/`;
const SCHOOLS = `${OWN}schools/schools.json`;
const COUNTS = `${OWN}schools/fritidsbarn.csv`;
const FUND = `${OWN}countries/fund.json`;

const plain = (text: string): string => text.replaceAll(/\s/g, " ");

async function shown(page: Page, place: string): Promise<string> {
  return plain((await page.locator(place).allTextContents()).join(" | "));
}

/** Opens files as an agreement, and waits for the recipient that it has. */
async function open(page: Page, files: string[], recipient: string): Promise<void> {
  await page.setInputFiles("#agreement-file", files);
  await page.locator(`button.name[data-id="${recipient}"]`).waitFor({ state: "attached" });
}

describe("own grants on the page", () => {
  needing(CHROMIUM, (chromium) => {
    let on: Browser;
    let address: string;
    let dinars: string;
    beforeAll(async () => {
      on = await browser(chromium);
      address = (await builtPage()).address;
      dinars = join(temporaryFolder(), "dinars.json");
      writeFileSync(dinars, JSON.stringify(DINARS));
    }, LONG);
    afterAll(() => on?.close());

    it.each([
      { lang: "sv", width: 360, level: "Skola", school: "skolor", total: "1 542 496 kr" },
      { lang: "en", width: 1280, level: "School", school: "schools", total: "SEK 1,542,496" },
    ] as const)(
      "are shared out in their words, $lang",
      {
        timeout: LONG,
      },
      async ({ lang, width, level, school, total }) => {
        const { page, complaints, requests } = await opened(on, address, { lang, width });
        await open(page, [SCHOOLS, COUNTS], "school:S01");
        expect(await shown(page, ".levels label")).toBe(level);
        expect(await page.locator("button.name").count()).toBe(12);
        await page.locator('button.name[data-id="school:S01"]').click();
        await page.locator("#recipient-heading").waitFor();
        expect(await shown(page, ".total")).toBe(total);
        const { out } = await recorded([
          ...["explain", SCHOOLS, "--recipient", "school:S01", "--round-to", "krona", "--lang", lang],
          ...["--indicator", `fritidsbarn=${COUNTS}`],
        ]);
        expect(plain(out)).toContain(total);
        expect(plain((await page.locator("#table-level").textContent()) ?? "")).toContain(school);
        expect(await shown(page, ".alert")).toBe("");
        expect([await tooWide(page), await cutAmounts(page, ".amount")]).toEqual([0, []]);
        // The bundled agreements are Sweden's again.
        await page.locator('input[value="psykisk-halsa-2025"]').check();
        await page.locator('button.name[data-id="county:23"]').waitFor();
        expect(await shown(page, ".side")).toMatch(/12[ ,]697[ ,]775/);
        expect([complaints, requests]).toEqual([[], [address]]);
        await page.close();
      },
    );

    it("are in their own money, with its decimals, in the list, the reasons and the options", {
      timeout: LONG,
    }, async () => {
      const { page } = await opened(on, address);
      await open(page, [dinars], "diocese:A");
      expect(await shown(page, ".list td.amount")).toBe(
        "625,000 | 1 250,001 | 3 125,001 | 5 000,002 | 5 000,002",
      );
      await page.locator('button.name[data-id="diocese:B"]').click();
      await page.locator("#recipient-heading").waitFor();
      expect(await shown(page, ".total")).toBe("1 250,001 KWD");
      expect(await shown(page, ".detail")).not.toMatch(/kr\b|öre/);
      await page.getByRole("button", { name: "English" }).click();
      await page.locator("html[lang=en]").waitFor();
      await expect.poll(() => shown(page, ".total")).toBe("KWD 1,250.001");
      expect(await shown(page, "#table-unit option")).toBe("as the table has it | KWD | kKWD | mKWD");
      await page.close();
    });

    it.each([
      { lang: "sv", note: "Ska vara 1 250,001 KWD" },
      { lang: "en", note: "Expected KWD 1,250.001" },
    ] as const)(
      "have damaged tables found, in their money, $lang",
      { timeout: LONG },
      async ({ lang, note }) => {
        const { page } = await opened(on, address, { lang });
        await open(page, [dinars], "diocese:A");
        const table = join(temporaryFolder(), "table.csv");
        writeFileSync(
          table,
          "Stift;Belopp (KWD)\nAl Asimah;625,000\nBubiyan;1250,011\nFailaka;3125,001\nTotalt;5000,002\n",
        );
        await drop(page, [{ name: "table.csv", bytes: readFileSync(table) }]);
        const { out } = await recorded(["verify", table, "--agreement", dinars, "--lang", lang]);
        const line = plain(out.split("\n")[0] ?? "").replace(plain(table), "table.csv");
        expect((await verdicts(page)).map(plain)).toEqual([line]);
        expect(line).toMatch(/^✗/);
        expect(await shown(page, ".marked td.wrong")).toContain(note);
        expect(await shown(page, ".result")).not.toMatch(/\b(kr|SEK)\b/);
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name: /granskningen|the check/ }).click(),
        ]);
        const { sheets } = await readWorkbook(readFileSync(await download.path()));
        expect(JSON.stringify(sheets[0]?.grid.rows[1])).toMatch(/ (i|in) KWD,/);
        await page.close();
      },
    );

    it("have no verdict left of the agreement or the table before", { timeout: LONG }, async () => {
      const { page } = await opened(on, address);
      await open(page, [dinars], "diocese:A");
      const right =
        "Stift;Belopp (KWD)\nAl Asimah;625,000\nBubiyan;1250,001\nFailaka;3125,001\nTotalt;5000,002\n";
      await drop(page, [{ name: "right.csv", bytes: Buffer.from(right) }]);
      expect(await verdicts(page)).toEqual([expect.stringMatching(/^✓ right\.csv/)]);
      // What cannot be opened leaves the agreement, its amounts and its verdict together.
      await page.setInputFiles("#agreement-file", FUND);
      await page.locator(".alert").waitFor();
      expect(await shown(page, ".alert")).toContain("--recipients FIL");
      expect(await shown(page, "#against option")).toContain(DINARS.title);
      expect(await verdicts(page)).toEqual([expect.stringMatching(/^✓ right\.csv/)]);
      // What opens, but cannot be shared out, takes them away.
      await page.setInputFiles("#agreement-file", `${OWN}rules/grant.json`);
      await expect.poll(() => shown(page, ".alert")).toContain("--own REGLER");
      expect(await shown(page, "#against option")).toContain("Eget bidrag");
      expect([await page.locator(".verdict").count(), await page.locator("button.name").count()]).toEqual([
        0, 0,
      ]);
      await open(page, [dinars], "diocese:A");
      await expect.poll(() => page.locator(".verdict").count()).toBe(1);
      const rows = Array.from({ length: 150_000 }, (_, row) => `Plats ${row};${row}`);
      await drop(page, [{ name: "t.csv", bytes: Buffer.from(`Stift;Belopp\n${rows.join("\n")}\n`) }]);
      await page.locator(".busy progress").waitFor();
      expect(await page.locator(".verdict").count()).toBe(0);
      await page.close();
    });

    it("dropped alone are said to be agreements, and their tables are not right by another agreement", {
      timeout: LONG,
    }, async () => {
      const { page } = await opened(on, address);
      await drop(page, [{ name: "schools.json", bytes: readFileSync(SCHOOLS) }]);
      await page.locator(".alert").waitFor();
      expect(await shown(page, ".alert")).toContain("schools.json är en överenskommelse.");
      const table = Buffer.from("Kod;Skola;Belopp (kr)\nS01;Almskolan;1340232\nS02;Björkskolan;1012104\n");
      await drop(page, [{ name: "table.csv", bytes: table }]);
      expect(await verdicts(page)).toEqual([expect.stringMatching(/^– table\.csv/)]);
      expect(await page.locator(".marked td.right").count()).toBe(0);
      expect(await page.locator(".marked td.unchecked").count()).toBe(2);
      // Dropped with its agreement, the same table is checked against that.
      await drop(page, [
        { name: "schools.json", bytes: readFileSync(SCHOOLS) },
        { name: "fritidsbarn.csv", bytes: readFileSync(COUNTS) },
        { name: "table.csv", bytes: table },
      ]);
      await page.locator("h2.verdict", { hasText: "✗" }).waitFor();
      expect(await verdicts(page)).toHaveLength(1);
      await page.close();
    });

    it("have what they lack named, and taken from files opened with them", { timeout: LONG }, async () => {
      const { page } = await opened(on, address);
      await open(page, [SCHOOLS], "school:S01");
      expect(await shown(page, "#panel-amounts")).toContain("som heter fritidsbarn.csv, vald samtidigt");
      await open(page, [FUND, `${OWN}countries/countries.csv`], "country:SE");
      expect(await shown(page, ".list tfoot")).toContain("277 000 000,50");
      const day = join(temporaryFolder(), "skolor 2025-11-01.csv");
      writeFileSync(day, "code;count\nA;1\nB;2\nC;5\n");
      const counted = join(temporaryFolder(), "counted.json");
      const [line] = DINARS.lines;
      const key = [{ rule: "proportional", weight: { by: "population" } }];
      const population = { ...DINARS.population, date: "2025-11-01" };
      writeFileSync(counted, JSON.stringify({ ...DINARS, population, lines: [{ ...line, key }] }));
      await page.setInputFiles("#agreement-file", counted);
      await expect.poll(() => shown(page, "#panel-amounts")).toContain("i kommandot --population FIL");
      await open(page, [counted, day], "diocese:A");
      expect(await shown(page, ".list td.amount")).toContain("625,000 | 1 250,001 | 3 125,001");
      await state(page, {});
      await page.close();
    });
  });
});
