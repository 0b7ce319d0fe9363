import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageText } from "../../.ci/build-page.ts";
import { readWorkbook } from "../../src/workbooks/read-workbook.ts";
import { ROOT } from "../docs/pages.ts";
import { recorded } from "../support/recording-terminal.ts";
import { CHROMIUM, needing } from "../support/runtime.ts";
import { browser, builtPage, drop, opened, type Stated, state, verdicts } from "./opened-page.ts";

const LONG = 120_000;
/** What the page may weigh, gzipped: docs/decisions/0052-the-page.md. */
const MOST = 900_000;
const MOST_WITHOUT_REGISTERS = 400_000;

const BAD = `${ROOT}fixtures/bad/`;

/** A damaged table and how the command is asked to check it. */
interface Damaged {
  readonly name: string;
  readonly args: readonly string[];
}

/** Damaged tables that `verify` is asked to check with what the page can state too. */
const DAMAGED = readdirSync(BAD).flatMap((name): Damaged[] => {
  const { args = [] } = JSON.parse(readFileSync(`${BAD}${name}/case.json`, "utf8")) as Partial<Damaged>;
  const flags = args.filter((arg) => arg.startsWith("--"));
  const known = flags.every((flag) => /^--(agreement|line|partial|kind|level|unit|recipient)$/.test(flag));
  const files = readdirSync(`${BAD}${name}`);
  const file = args[1] ?? "";
  // A table that is missing cannot be dropped, and an agreement that is no JSON is opened, not dropped.
  const there = files.includes(file) && !args.includes("agreement.csv");
  return args[0] === "verify" && known && there ? [{ name, args }] : [];
});

function statedBy(args: readonly string[]): Stated {
  const after = (flag: string): string | undefined =>
    args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined;
  const lines = args.flatMap((arg, at) => (args[at - 1] === "--line" ? arg.split(",") : []));
  const [kind, level, unit, recipient] = ["--kind", "--level", "--unit", "--recipient"].map(after);
  return {
    onlySums: !args.includes("--agreement"),
    lines,
    partial: args.includes("--partial"),
    ...(kind && { kind }),
    ...(level && { level }),
    ...(unit && { unit }),
    ...(recipient && { recipient }),
  };
}

const plain = (text: string): string => text.replaceAll(/\s/g, " ");

describe("the page", () => {
  it("weighs at most 900 kB gzipped, and 400 kB without the registers", async () => {
    const [whole, without] = await Promise.all([pageText(), pageText({ registers: false })]);
    const weight = (text: string): number => gzipSync(text, { level: 9 }).length;
    expect(weight(whole)).toBeLessThanOrEqual(MOST);
    expect(weight(without)).toBeLessThanOrEqual(MOST_WITHOUT_REGISTERS);
    // Without them it is really another page.
    expect(weight(whole) - weight(without)).toBeGreaterThan(50_000);
  });

  needing(CHROMIUM, (chromium) => {
    let on: Browser;
    let address: string;
    beforeAll(async () => {
      on = await browser(chromium);
      address = (await builtPage()).address;
    }, LONG);
    afterAll(() => on?.close());

    it("shows Jämtland's 12 697 775 kr of 2025 in two clicks, and why", { timeout: LONG }, async () => {
      const { page, complaints } = await opened(on, address);
      await page.getByLabel("psykisk hälsa och suicidprevention 2025").click();
      await page.getByRole("button", { name: "Jämtlands län" }).click();
      const detail = page.getByRole("region", { name: "Jämtlands län" });
      await detail.waitFor();
      const text = plain((await detail.textContent()) ?? "");
      expect(text).toContain("12 697 775 kr");
      // Every sentence of the command; its title and the table are no sentences.
      const { out } = await recorded([
        "explain",
        "2025",
        "--recipient",
        "Jämtlands län",
        "--round-to",
        "krona",
      ]);
      const said = out
        .split("\n")
        .map((line) => plain(line.replace(/^- /, "")).trim())
        .filter((line) => /[.!]$/.test(line));
      expect(said.length).toBeGreaterThan(6);
      for (const paragraph of said) expect(text).toContain(paragraph);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("recipient-heading");
      expect(complaints).toEqual([]);
      await page.close();
    });

    it("knows at least ten damaged tables", () => {
      expect(DAMAGED.length).toBeGreaterThan(25);
    });

    describe.each(DAMAGED)("dropped the damaged table $name", ({ name, args }) => {
      it("shows the verdict of the command, in both languages", { timeout: LONG }, async () => {
        const { page, complaints, requests } = await opened(on, address);
        const stated = statedBy(args);
        await state(page, stated);
        const folder = `${BAD}${name}/`;
        const files = readdirSync(folder).filter((file) => file !== "case.json");
        await drop(
          page,
          files.map((file) => ({ name: file, bytes: readFileSync(folder + file) })),
        );
        const asked = args.map((arg) => (files.includes(arg) ? folder + arg : arg));
        for (const lang of ["sv", "en"] as const) {
          if (lang === "en") await page.getByRole("button", { name: "English" }).click();
          const { out } = await recorded([...asked, "--lang", lang]);
          const line = (out.split("\n")[0] ?? "").replace(folder, "");
          await page.locator(`html[lang=${lang}] .verdict`).first().waitFor();
          await expect
            .poll(async () => (await verdicts(page)).map(plain), { timeout: 20_000 })
            .toEqual([plain(line)]);
        }
        expect(complaints).toEqual([]);
        expect(requests).toEqual([address]);
        await page.close();
      });
    });

    it("marks the wrong cell, and says what it should be", { timeout: LONG }, async () => {
      const { page } = await opened(on, address);
      await state(page, { lines: ["lan-komplexa-behov"], partial: true });
      await drop(page, [{ name: "table.csv", bytes: readFileSync(`${BAD}amount-differs/table.csv`) }]);
      await verdicts(page);
      const wrong = page.locator(".marked td.wrong");
      expect((await wrong.allTextContents()).map(plain)).toEqual(["✗ fel: 2 506 969Ska vara 2 506 966 kr"]);
      expect(await page.locator(".marked td.right").count()).toBe(2);
      await page.close();
    });

    it("reads xlsx, ods and what is pasted from a web page as the command does", {
      timeout: LONG,
    }, async () => {
      const { page } = await opened(on, address);
      const shown = async (): Promise<string> => (await verdicts(page)).map(plain).join();
      await state(page, { kind: "summary" });
      for (const format of ["xlsx", "ods"]) {
        const name = `psykisk-halsa-2025-fordelning-libreoffice.${format}`;
        const file = `${ROOT}fixtures/workbooks/${name}`;
        const { out } = await recorded(["verify", file, "--agreement", "2025", "--kind", "summary"]);
        await drop(page, [{ name, bytes: readFileSync(file) }]);
        await expect.poll(shown).toBe(plain((out.split("\n")[0] ?? "").replace(file, name)));
        expect(await page.locator(".marked td.right").count()).toBeGreaterThan(10);
      }
      await page.selectOption("#table-kind", "");
      await page.locator("input[name=table-line][value=lan-komplexa-behov]").check();
      await page.locator(".fields input[type=checkbox]").check();
      const rows = "Län;Belopp (kr)\nGotlands län;1 152 341\nJämtlands län;2 506 969";
      const cells = rows.split("\n").map((row) => `<tr><td>${row.split(";").join("<td>")}`);
      const html = `<p>Bidrag</p><table>${cells.join("")}</table>`;
      await page.locator("#pasted").evaluate((area, markup) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/html", markup);
        clipboardData.setData("text/plain", "Bidrag");
        area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      }, html);
      await expect.poll(shown).toMatch(/inklistrat: 1 belopp/);
      await page.fill("#pasted", rows.replace("969", "966"));
      await page.getByRole("button", { name: "Kontrollera det inklistrade" }).click();
      await expect.poll(shown).toMatch(/^✓ inklistrat: 2 tal/);
      await page.close();
    });

    it("refuses an xls in words", { timeout: LONG }, async () => {
      const { page } = await opened(on, address);
      const name = "Workbook".split("").join("\0");
      const xls = Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.from(`${name}\0`),
      ]);
      await drop(page, [{ name: "t.xls", bytes: xls }]);
      expect(await verdicts(page)).toEqual(["✗ t.xls: kunde inte kontrolleras."]);
      expect(await page.locator(".message").textContent()).toContain("det gamla formatet xls");
      await page.close();
    });

    it("shares out an agreement of a file", { timeout: LONG }, async () => {
      const { page } = await opened(on, address);
      await page.setInputFiles("#agreement-file", `${ROOT}fixtures/agreements/vardkapacitet-2025.json`);
      await page.locator('button.name[data-id="region:23"]').click();
      await page.locator("#recipient-heading").waitFor();
      expect(plain((await page.locator(".detail").textContent()) ?? "")).toContain("147 463 134 kr");
      const { out } = await recorded([
        ...["allocate", `${ROOT}fixtures/agreements/vardkapacitet-2025.json`],
        ...["--recipient", "Jämtland", "--round-to", "krona"],
      ]);
      expect(plain(out)).toContain("147 463 134");
      await page.close();
    });

    it("shows names and titles as text, whatever they hold", { timeout: LONG }, async () => {
      const { page, complaints, requests } = await opened(on, address);
      const hostile =
        '<img src="https://example.org/x" onerror="document.title=1"><script>document.title=2</script>';
      const text = `Län;Belopp (kr) ${hostile}\n${hostile};1\nJämtlands län;2\n`;
      await drop(page, [{ name: `${hostile}.csv`, bytes: Buffer.from(text) }]);
      await verdicts(page);
      const agreement = JSON.parse(
        readFileSync(`${ROOT}fixtures/agreements/vardkapacitet-2025.json`, "utf8"),
      );
      const buffer = Buffer.from(JSON.stringify({ ...agreement, title: hostile }));
      await page.setInputFiles("#agreement-file", { name: "a.json", mimeType: "", buffer });
      await page.getByLabel("<img").first().waitFor();
      expect(await page.locator("img, main script").count()).toBe(0);
      expect(await page.title()).toMatch(/^fordela/);
      expect([complaints, requests]).toEqual([[], [address]]);
      await page.close();
    });

    it("may fetch nothing, and make no markup of a text", { timeout: LONG }, async () => {
      const { page } = await opened(on, address);
      const refused = await page.evaluate(async () => {
        const tried = {
          fetch: await fetch("https://example.org/").then(
            () => "sent",
            () => "refused",
          ),
          markup: "",
        };
        try {
          document.body.innerHTML = "<p>";
          tried.markup = "made";
        } catch {
          tried.markup = "refused";
        }
        return tried;
      });
      expect(refused).toEqual({ fetch: "refused", markup: "refused" });
      await page.close();
    });

    it("shows that long work goes on, and ends it when asked", { timeout: LONG }, async () => {
      const { page } = await opened(on, address);
      const rows = Array.from({ length: 150_000 }, (_, row) => `Plats ${row};${row}`);
      await drop(page, [{ name: "t.csv", bytes: Buffer.from(`Län;Belopp (kr)\n${rows.join("\n")}\n`) }]);
      await page.locator(".busy progress").waitFor();
      expect(await page.locator(".status [role=status]").textContent()).toMatch(/steg \d av 2/);
      await page.getByRole("button", { name: "Avbryt" }).click();
      await expect.poll(() => page.locator(".status [role=status]").textContent()).toBe("Avbrutet.");
      await page.getByRole("tab", { name: "Belopp" }).click();
      await page.getByRole("button", { name: "Jämtlands län" }).click();
      await expect
        .poll(() =>
          page
            .locator(".total")
            .textContent()
            .then((text) => plain(text ?? "")),
        )
        .toBe("12 697 775 kr");
      await page.close();
    });

    it("hands out the workbook of the amounts and that of the check", { timeout: LONG }, async () => {
      const { page } = await opened(on, address);
      const saved = async (name: RegExp): Promise<string[]> => {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name }).click(),
        ]);
        const { sheets } = await readWorkbook(readFileSync(await download.path()));
        return sheets.map((sheet) => sheet.name);
      };
      expect(await saved(/arbetsboken/)).toContain("Län");
      await drop(page, [{ name: "table.csv", bytes: readFileSync(`${BAD}amount-differs/table.csv`) }]);
      await verdicts(page);
      expect(await saved(/granskningen/)).toEqual(["Granskning"]);
      await page.close();
    });
  });
});
