#!/bin/sh
# SVGO: with its defaults, the title of each bar no longer belongs to the bar, and the paper stays white on a dark page
#
# One would expect: an optimizer keeps what a chart shows. SVGO 4 no longer removes titles, so the tooltip of each bar
# should stay.
#
# What happens: a row drawn as <g><title>Gotlands län: 10 699 703 kr</title>…</g> loses its <g>. Every title becomes a
# child of the <svg>, where only the first counts: the tooltips of all rows are gone and a screen reader finds no amount
# at a bar, though the file still has each text once. role="img" is removed too. And the background's class, used once,
# is written into the element, where the rule for dark pages no longer reaches it; the text's rule, used many times, is
# kept. On a dark page the text turns white on white paper.
#
# Why you meet it: fordela's charts, like those of other tools that care for access, put a <title> on each row and have
# colours for light and dark. Web sites run SVGO over every SVG when they are built (svgr, vite-plugin-svgo, many icon
# and content pipelines).
#
# Seen 2026-11-28: svgo 4.1.0 with its default plugins. The second half is svgo issue 1834; no report of the first was
# found.
#
# Instead: do not optimize charts, or turn three plugins' steps off: inlineStyles: false, collapseGroups: false and
# removeUnknownsAndDefaults: { keepRoleAttr: true }. A chart that gives each group a class keeps its groups.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --no-save --no-audit --no-fund --silent svgo@4.1.0 || exit 2

cat > probe.mjs <<'JS'
import { optimize, VERSION } from "svgo";

const chart = (group) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60" role="img" aria-labelledby="t">
<title id="t">Psykisk hälsa och suicidprevention 2025, till län</title>
<style>.paper{fill:#fff}text{fill:#000}@media (prefers-color-scheme:dark){.paper{fill:#15171b}text{fill:#f2f3f5}}</style>
<rect class="paper" width="300" height="60"/>
<g${group}><title>Stockholms län: 80 873 467 kr</title><text x="10" y="20">Stockholms län</text><rect x="150" y="10" width="120" height="12"/></g>
<g${group}><title>Gotlands län: 10 699 703 kr</title><text x="10" y="45">Gotlands län</text><rect x="150" y="35" width="16" height="12"/></g>
</svg>`;
const careful = { plugins: [{ name: "preset-default", params: { overrides: { inlineStyles: false, collapseGroups: false, removeUnknownsAndDefaults: { keepRoleAttr: true } } } }] };
const seen = (svg) => ({
  "titles in the file": (svg.match(/<title/g) ?? []).length,
  "titles in a row of their own": (svg.match(/<g[^>]*><title/g) ?? []).length,
  "role img": svg.includes('role="img"'),
  "dark rule for the paper": /prefers-color-scheme:dark\)\{[^@]*\.paper/.test(svg),
  "dark rule for the text": /prefers-color-scheme:dark\)\{[^@]*text\{/.test(svg),
});
const cases = [
  ["as drawn", chart(""), [3, 2, true, true, true]],
  ["SVGO's defaults", optimize(chart("")).data, [3, 0, false, false, true]],
  ["SVGO's defaults, groups with a class", optimize(chart(' class="row"')).data, [3, 2, false, false, true]],
  ["with three steps off", optimize(chart(""), careful).data, [3, 2, true, true, true]],
];
console.log(`svgo ${VERSION}`);
let changed = false;
for (const [what, svg, before] of cases) {
  const now = seen(svg);
  const same = Object.values(now).join() === before.join();
  console.log(`\n${what}${same ? "" : `   (was ${before.join()})`}`);
  for (const [name, value] of Object.entries(now)) console.log(`  ${name}: ${value}`);
  changed ||= !same;
}
console.log(`\n${optimize(chart("")).data}`);
process.exit(changed ? 1 : 0);
JS
node probe.mjs
