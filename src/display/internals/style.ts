/**
 * The style of everything shown. Text takes its colour from the notebook, lines and bars are mixed from it, so that
 * light and dark themes are both right; the meaning of a colour is also given in words and signs.
 */
const CSS = `
.fordela{font:13px/1.45 system-ui,sans-serif;color:inherit;width:100%;max-width:100%}
.fordela .wide,.fordela .tall,.fordela .chart{contain:inline-size}
.fordela h3{font-size:15px;margin:.6em 0 .3em}
.fordela h4{font-size:13px;margin:.8em 0 .3em}
.fordela .wide{overflow-x:auto;max-width:100%}
.fordela .tall{overflow:auto;max-width:100%;max-height:32em}
.fordela table{border-collapse:collapse;margin:0;font-size:13px;color:inherit}
.fordela th,.fordela td{padding:.2em .7em;text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;background:none;color:inherit}
.fordela tr,.fordela tbody tr:nth-child(n){background:none}
.fordela th.text,.fordela td.text{text-align:left;white-space:normal;max-width:24em}
.fordela tbody th.text{font-weight:600;min-width:9em}
.fordela td.wrong{border-left:4px solid #c9462c;white-space:nowrap}
.fordela .hint{display:none;font-style:italic}
.fordela thead th{border-bottom:1px solid currentColor;vertical-align:bottom;font-weight:600;white-space:normal}
.fordela thead th:not(.text){min-width:5em}
.fordela tfoot td,.fordela tfoot th{border-top:1px solid currentColor;font-weight:600}
.fordela tfoot tr+tr td,.fordela tfoot tr+tr th{border-top:0;font-weight:400}
.fordela td.bar{min-width:7em;width:7em;padding:.2em .7em}
.fordela .track{display:flex;height:.9em}
.fordela .fill{background:#3d7ebf;height:100%}
.fordela .fill.less{background:none;box-shadow:inset 0 0 0 2px #b8641f}
.fordela .axis{width:1px;background:currentColor;flex:none}
.fordela .problem{border-left:4px solid #c9462c;padding:.1em .6em;margin:.2em 0}
.fordela .cause{border-left:4px solid #3d7ebf;padding:.1em .6em;margin:.2em 0}
.fordela .notes{margin:.6em 0;padding-left:1.2em}
.fordela .notes li{margin:.1em 0}
.fordela p{margin:.4em 0;max-width:75ch}
.fordela .chart{overflow-x:auto;max-width:100%}
.fordela svg{max-width:100%;min-width:34em;height:auto}
@media (max-width:600px){.fordela .hint{display:block}.fordela th,.fordela td{padding:.2em .4em}.fordela td.bar{min-width:4em;width:4em}}
.fordela summary{cursor:pointer;font-weight:600;margin:.5em 0}
`;

/** The style as an element; it is part of every output, since a notebook may show each output by itself. */
export const STYLE: string = `<style>${CSS.replaceAll("\n", "")}</style>`;
