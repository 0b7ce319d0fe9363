import { chromium, type Page } from "playwright-core";

// What keeps a browser quiet: it is to load the page and nothing else. Root cannot have Chromium's sandbox.
const QUIET = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What a page did besides what it shows. */
export interface PageVisit<T> {
  /** What `look` gave. */
  readonly seen: T;
  /** Errors thrown, failed loads, and whatever it wrote to the console. */
  readonly complaints: readonly string[];
  /** The address of every request, the page's own first. */
  readonly requests: readonly string[];
}

/** The window that a page is looked at in. */
export interface Window {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
}

/** The requests to others than the server at this address; what the page holds itself (`data:`) is nobody's. */
export function requestsElsewhere(requests: readonly string[], address: string): string[] {
  return requests.filter((request) => !request.startsWith(`${address}/`) && !request.startsWith("data:"));
}

/** Opens a page in Chromium, lets `look` wait for it and read it, and closes the browser. */
export async function visit<T>(
  chromiumPath: string,
  address: string,
  look: (page: Page) => Promise<T>,
  { width = 1280, colorScheme = "light" }: Window = {},
): Promise<PageVisit<T>> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: QUIET });
  try {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
    page.on("request", (request) => requests.push(request.url()));
    // What a page asks of others is written down and never fetched.
    await page.route(
      (url) => !address.startsWith(url.origin) && url.protocol.startsWith("http"),
      (route) => route.abort(),
    );
    await page.goto(address, { waitUntil: "domcontentloaded" });
    return { seen: await look(page), complaints, requests };
  } finally {
    await browser.close();
  }
}
