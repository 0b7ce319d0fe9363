/**
 * The style of everything shown. Paper and ink are the notebook's, where it names them, so that light and dark themes are
 * both right; the meaning of a colour is also given in words and signs. Widths are those of the output, which is narrower
 * than the window.
 */
const CSS = `
.fordela{--paper:var(--jp-layout-color0,var(--vscode-editor-background,Canvas));--ink:var(--jp-content-font-color1,var(--vscode-editor-foreground,CanvasText));font:13px/1.45 system-ui,sans-serif;color:var(--ink);background:var(--paper);width:100%;max-width:100%;container-type:inline-size}
.fordela .wide,.fordela .tall,.fordela .chart{contain:inline-size}
.fordela h3{font-size:15px;margin:.6em 0 .3em}
.fordela h4{font-size:13px;margin:.8em 0 .3em}
.fordela .wide{overflow-x:auto;max-width:100%}
.fordela .tall{overflow:auto;max-width:100%;max-height:32em}
.fordela .wide,.fordela .tall{scroll-padding-inline:10em 9em}
.fordela ::-webkit-scrollbar{width:11px;height:11px}
.fordela ::-webkit-scrollbar-track{background:color-mix(in srgb,var(--ink) 12%,transparent)}
.fordela ::-webkit-scrollbar-thumb{background:color-mix(in srgb,var(--ink) 55%,transparent);border-radius:6px}
.fordela table{border-collapse:separate;border-spacing:0;margin:0;font-size:13px;color:inherit}
.fordela th,.fordela td{padding:.2em .7em;text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;background:none;color:inherit;border:0}
.fordela tr,.fordela tbody tr:nth-child(n){background:none}
.fordela th.text,.fordela td.text{text-align:left;white-space:normal;max-width:24em}
.fordela tbody th.text{font-weight:600;min-width:9em}
.fordela td.wrong{border-left:4px solid #c9462c;white-space:nowrap}
.fordela thead th{border-bottom:1px solid currentColor;vertical-align:bottom;font-weight:600;white-space:normal}
.fordela thead th:not(.text){min-width:5em}
.fordela tfoot td,.fordela tfoot th{border-top:1px solid currentColor;font-weight:600}
.fordela tfoot tr+tr td,.fordela tfoot tr+tr th{border-top:0;font-weight:400}
.fordela table .name,.fordela table .end{position:sticky;background:var(--paper);z-index:1}
.fordela table .name{left:0;box-shadow:1px 0 color-mix(in srgb,var(--ink) 25%,transparent)}
.fordela table .end{right:0;box-shadow:-1px 0 color-mix(in srgb,var(--ink) 25%,transparent)}
.fordela .tall thead th{position:sticky;top:0;background:var(--paper);z-index:1}
.fordela .tall thead .name,.fordela .tall thead .end{z-index:2}
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
.fordela p,.fordela li,.fordela h3{overflow-wrap:anywhere}
.fordela .chart{overflow-x:auto;max-width:100%}
.fordela svg{max-width:100%;min-width:34em;height:auto}
.fordela summary{cursor:pointer;font-weight:600;margin:.5em 0}
@supports not selector(::-webkit-scrollbar){.fordela .wide,.fordela .tall,.fordela .chart{scrollbar-color:color-mix(in srgb,var(--ink) 55%,transparent) transparent}}
@container (max-width:600px){.fordela th,.fordela td{padding:.2em .4em}.fordela td.bar,.fordela thead th.bar{display:none}.fordela table{font-size:12px}.fordela table .name{min-width:9.2em;max-width:10em;overflow-wrap:break-word}.fordela thead th:not(.text){overflow-wrap:anywhere;min-width:6em}}
@container (max-width:340px){.fordela table{font-size:11px}.fordela th,.fordela td{padding:.2em .25em}.fordela .wide,.fordela .tall{scroll-padding-inline:9em 7em}.fordela table .name{min-width:7.5em;max-width:8em;overflow-wrap:anywhere}}
@media print{
.fordela .wide,.fordela .tall{overflow:visible;max-height:none;contain:none}
.fordela table{font-size:min(9pt,calc(500pt / (10 + 6.6 * var(--columns))));width:auto}
.fordela table .name,.fordela table .end,.fordela .tall thead th{position:static}
.fordela th,.fordela td{padding:.15em .35em}
.fordela thead th:not(.text){overflow-wrap:anywhere}
.fordela td.bar,.fordela thead th.bar{display:none}
.fordela tr{break-inside:avoid}
.fordela thead{display:table-header-group}
.fordela svg{min-width:0}
}
`;

/** The style as an element; it is part of every output, since a notebook may show each output by itself. */
export const STYLE: string = `<style>${CSS.replaceAll("\n", "")}</style>`;
