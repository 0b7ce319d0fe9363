import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { pageText } from "../../.ci/build-page.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** The page as built from the sources, and where it was put. */
export async function builtPage(): Promise<{ readonly text: string; readonly address: string }> {
  const text = await pageText();
  const file = join(temporaryFolder(), "fordela.html");
  writeFileSync(file, text);
  return { text, address: pathToFileURL(file).href };
}

/** The browser of these tests. Root cannot have Chromium's sandbox. */
export function browser(executablePath: string): Promise<Browser> {
  const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  return chromium.launch({ executablePath, args });
}

/** How the page is looked at. */
export interface Look {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  readonly lang?: "sv" | "en";
}

/** An opened page that shows the amounts of the newest agreement, and what it did besides. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors and whatever it wrote to the console. */
  readonly complaints: readonly string[];
  /** Every address asked for, but those of what the page itself holds. */
  readonly requests: readonly string[];
}

/** Opens the page from disk. */
export async function opened(
  on: Browser,
  address: string,
  { width = 1280, colorScheme = "light", lang = "sv" }: Look = {},
): Promise<OpenedPage> {
  const page = await on.newPage({ viewport: { width, height: 900 }, colorScheme });
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("request", (request) => {
    if (!/^(blob|data):/.test(request.url())) requests.push(request.url());
  });
  await page.goto(lang === "en" ? `${address}#en` : address);
  await page.locator("button.name").first().waitFor();
  return { page, complaints, requests };
}

/** What the reader states about a table. */
export interface Stated {
  readonly onlySums?: boolean;
  readonly lines?: readonly string[];
  readonly kind?: string;
  readonly level?: string;
  readonly unit?: string;
  readonly recipient?: string;
  readonly partial?: boolean;
}

/** Drops files on the page, as a mouse does. */
export async function drop(
  page: Page,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
  await page.evaluate((list) => {
    const data = new DataTransfer();
    for (const { name, base64 } of list) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    const target = document.querySelector("main") ?? document.body;
    target.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, given);
}

/** Sets what is stated about tables. */
export async function state(page: Page, stated: Stated): Promise<void> {
  await page.getByRole("tab").nth(1).click();
  if (stated.onlySums) await page.selectOption("#against", "sums");
  const details = page.locator(".options details");
  await details.evaluate((node: HTMLDetailsElement) => {
    node.open = true;
  });
  for (const line of stated.lines ?? [])
    await page.locator(`input[name=table-line][value="${line}"]`).check();
  if (stated.kind) await page.selectOption("#table-kind", stated.kind);
  if (stated.level) await page.selectOption("#table-level", stated.level);
  if (stated.unit) await page.selectOption("#table-unit", stated.unit);
  if (stated.recipient) await page.fill("#table-whose", stated.recipient);
  if (stated.partial) await page.locator(".fields input[type=checkbox]").check();
}

/** The verdicts that are shown, once there are any. */
export async function verdicts(page: Page): Promise<string[]> {
  await page.locator(".verdict").first().waitFor();
  return page.locator(".verdict").allTextContents();
}
