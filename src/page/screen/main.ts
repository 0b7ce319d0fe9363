import { Page } from "./page.ts";

// The page's entry: the worker's script lies in the page as text.
const script = document.getElementById("worker")?.textContent ?? "";
new Page(script).start(document.body, location.hash === "#en" ? "en" : "sv");
