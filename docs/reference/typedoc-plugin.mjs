import { MarkdownPageEvent } from "typedoc-plugin-markdown";

/** A door's page lists what it shares with another door as one list, instead of a section for each name. */
const RE_EXPORT = /### \S+\n\nRe-exports (\[.*\]\(.*\))\n(?:\n\*\*\*\n\n?)?/g;

export function load(app) {
  app.renderer.on(MarkdownPageEvent.END, (page) => {
    page.contents = page.contents
      .replace(RE_EXPORT, "- $1\n")
      .replace(/^## References$/m, "## Also exported here");
  });
}
