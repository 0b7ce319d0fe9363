import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { allocate } from "../../src/allocate/allocate.ts";
import { loadRegisters } from "../../src/allocate/load-registers.ts";
import { formatKr } from "../../src/money/format-kr.ts";
import { plainSpaces } from "../support/plain-spaces.ts";
import { recorded } from "../support/recording-terminal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const LINES = ["lan-komplexa-behov", "lan-suicidprevention"];
const CLAIM = ["--agreement", "2025", "--line", LINES.join(",")];

function saved(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

async function fordela(...argv: string[]): Promise<{ code: number; text: string }> {
  const { code, out, err } = await recorded([...argv, "--lang", "en"]);
  return { code, text: plainSpaces(out + err) };
}

/** Names and amounts of the two lines, with their total. */
async function published(): Promise<string[][]> {
  const registers = await loadRegisters("psykisk-halsa-2025", { lines: LINES });
  const { lines } = allocate("psykisk-halsa-2025", { lines: LINES, unit: "krona", registers });
  const rows = (lines[0]?.recipients ?? []).map(({ name }, at) => [
    name,
    ...lines.map(({ amounts }) => formatKr(amounts[at] ?? 0n, { lang: "sv" })),
  ]);
  return [...rows, ["Totalt", "200 000 000", "200 000 000"]];
}

/** A page as an office publishes it: a menu and a heading, closing tags left out, the foot before the body. */
async function page(change: (row: string, at: number) => string = (row) => row): Promise<string> {
  const rows = await published();
  const body = rows.map(([name, a, b], at) => change(`<tr><th scope="row">${name}<td>${a}</td><td>${b}`, at));
  return `<!doctype html><html lang="sv"><head><title>Bidrag</title><style>td{color:red}</style></head><body>
<table role="presentation"><tr><td>Start</td><td>Om oss</td></tr></table>
<h2>Medel till länen 2025</h2><p>Belopp i kronor.</p>
<table><caption>Tabell 2. Fördelning</caption>
<thead><tr><th rowspan="2">Län<th colspan="2">Område 3</tr><tr><th>lan-komplexa-behov<th>lan-<br>suicidprevention</thead>
<tfoot>${body.at(-1)}</tfoot><tbody>${body.slice(0, -1).join("\n")}</tbody></table>
<p>Källa: egen beräkning.</p></body></html>`;
}

describe("a table of a web page", () => {
  it("is checked, and named where there are several", async () => {
    const { code, text } = await fordela("verify", saved("sida.html", await page()), ...CLAIM);
    expect(text).toContain('The page\'s table "Tabell 2. Fördelning" was read.');
    expect(text).toContain("42 figures compared");
    expect(code).toBe(0);
  });

  it("is found wrong, with its cell, where one amount is", async () => {
    const html = (await page()).replace("46 693 876".replaceAll(" ", "\u00a0"), "46&nbsp;693&nbsp;877");
    expect(html).toContain("877");
    const { code, text } = await fordela("verify", saved("fel.html", html), ...CLAIM);
    expect(text).toContain("46,693,877");
    expect(code).toBe(1);
  });

  it("keeps raised digits out of figures and names", async () => {
    const html = await page((row, at) =>
      at === 3 ? `${row.replace("<td>", "<sup>1</sup><td>")} <sup><a href="#n">[2]</a></sup>` : row,
    );
    expect((await fordela("verify", saved("not.html", html), ...CLAIM)).code).toBe(0);
  });

  it("does not join struck figures with those in their place", async () => {
    const html = await page((row, at) => (at === 3 ? row.replace("<td>", "<td><del>1</del> ") : row));
    const { code, text } = await fordela("verify", saved("struket.html", html), ...CLAIM);
    expect(text).toContain("~~1~~");
    expect(code).toBe(1);
  });

  it("warns of hidden rows", async () => {
    const html = await page((row, at) => (at === 3 ? row.replace("<tr>", '<tr style="display:none">') : row));
    const { text } = await fordela("verify", saved("dold.html", html), ...CLAIM);
    expect(text).toContain("Hidden on the page, but read like everything else: row 9 of the table");
  });

  it("is chosen by number or name", async () => {
    const file = saved("val.html", await page());
    expect((await fordela("verify", file, ...CLAIM, "--sheet", "2")).code).toBe(0);
    expect((await fordela("verify", file, ...CLAIM, "--sheet", "tabell 2. fördelning")).code).toBe(0);
    const { code, text } = await fordela("verify", file, ...CLAIM, "--sheet", "Tabell 3. Fördelning");
    expect(text).toContain('has no table "Tabell 3. Fördelning"');
    expect(code).toBe(2);
    expect((await fordela("verify", file, "--sheets")).text).toMatch(/Tabell 2\. Fördelning +A1:C27/);
  });

  it("is refused where it is nested deeper than any page", async () => {
    const { code, text } = await fordela(
      "verify",
      saved("djup.html", `<table>${"<b><i>".repeat(20_000)}`),
      ...CLAIM,
    );
    expect(text).toContain("nested deeper");
    expect(code).toBe(2);
  });

  it("gives a register and amounts to compute backwards from", async () => {
    const cells = (row: readonly string[]): string => `<tr>${row.map((cell) => `<td>${cell}`).join("")}`;
    const html = `<table>${[
      ["code", "name", "age", "population"],
      ["00", "Riket", "total", "30"],
      ["01", "Stockholms län", "total", "30"],
    ]
      .map(cells)
      .join("\n")}</table>`;
    const register = saved("register-2024-11-01.html", html);
    const { text } = await fordela("population", "import", register, "--date", "2024-11-01");
    expect(text).toContain("lacks 20 counties");
    const inferred = await fordela(
      "infer",
      saved("infer.html", await page()),
      "--level",
      "county",
      "--column",
      "B",
    );
    expect(inferred.text).toContain("all by population");
    expect(inferred.code).toBe(0);
  });
});

describe("a table in Markdown", () => {
  it.each(["2021", "2023", "2025"])(
    "as allocate prints it for %s follows from the agreement",
    async (year) => {
      for (const level of ["county", "region", "municipality", "skr"])
        for (const lang of ["sv", "en"]) {
          const given = [year, "--round-to", "krona", "--level", level, "--substitute", "nearest"];
          const { out } = await recorded(["allocate", ...given, "--format", "markdown", "--lang", lang]);
          const file = saved(`${year}.md`, out);
          const { code, text } = await fordela(
            "verify",
            file,
            "--agreement",
            year,
            "--substitute",
            "nearest",
          );
          expect(text).toMatch(/^✓/);
          expect(code).toBe(0);
        }
    },
  );

  it("is checked without a rule, and numbered by its lines", async () => {
    const rows = await published();
    const text = [["Län", ...LINES], ...rows].map((row) => row.join(" | ")).join("\n");
    expect((await fordela("verify", saved("ror.txt", text), ...CLAIM)).code).toBe(0);
    const wrong = `Hej!\n\n${text.replace("46 693 876".replaceAll(" ", "\u00a0"), "46 693 877")}\n`;
    const { code, text: report } = await fordela("verify", saved("ror2.txt", wrong), ...CLAIM);
    expect(report).toMatch(/B4 +Stockholms län/);
    expect(code).toBe(1);
  });

  it("is read with emphasis, escapes, footnotes and entities", async () => {
    const rows = await published();
    const [first, ...others] = rows.map((row) => `| ${row.join(" | ")} |`);
    const text = [
      `| Län | ${LINES.map((line) => line.replaceAll("-", "\\-")).join(" | ")} |`,
      "|:--|--:|--:|",
      first?.replace("Stockholms län", "Stockholms&nbsp;län[^1]"),
      ...others.map((row) =>
        row.includes("Totalt")
          ? row.replaceAll(/[^|]+/g, (cell) => (cell.trim() === "" ? cell : ` **${cell.trim()}** `))
          : row,
      ),
    ].join("\n");
    expect((await fordela("verify", saved("fet.md", text), ...CLAIM)).code).toBe(0);
  });

  it("is not seen in CSV that has a pipe in a cell", async () => {
    const rows = await published();
    const text = [["Län | region", ...LINES], ...rows].map((row) => row.join(";")).join("\n");
    expect((await fordela("verify", saved("ror.csv", text), ...CLAIM)).code).toBe(0);
  });
});

describe("a table with one cell a line", () => {
  const lines = (rows: readonly (readonly string[])[]): string => rows.flat().join("\n");

  it("is checked, and its cells are numbered by the line of their name", async () => {
    const rows = await published();
    const text = lines([["Bilaga 1", "Belopp i kronor", "Län", ...LINES], ...rows]);
    const { code, text: report } = await fordela("verify", saved("pdf.txt", text), ...CLAIM);
    expect(report).toContain("42 figures compared");
    expect(code).toBe(0);
    const wrong = text.replace("46 693 876".replaceAll(" ", "\u00a0"), "46 693 877");
    const found = await fordela("verify", saved("pdf2.txt", wrong), ...CLAIM);
    expect(found.text).toMatch(/B6 +Stockholms län/);
    expect(found.code).toBe(1);
  });

  it("has codes, names over two lines, blank lines, and its heading again on each page", async () => {
    const rows = await published();
    const codes = [
      "01",
      "03",
      "04",
      "05",
      "06",
      "07",
      "08",
      "09",
      "10",
      "12",
      "13",
      "14",
      "17",
      "18",
      "19",
      "20",
      "21",
      "22",
      "23",
      "24",
      "25",
    ];
    const heading = ["Kod", "Län", ...LINES];
    const coded = rows.flatMap(([name = "", ...figures], at) => [
      ...(at === 11 ? heading : []),
      ...(codes[at] === undefined ? [] : [codes[at]]),
      ...(name === "Västra Götalands län" ? ["Västra Götalands", "län"] : [name]),
      "",
      ...figures,
    ]);
    const { code, text } = await fordela(
      "verify",
      saved("koder.txt", [...heading, ...coded].join("\r\n")),
      ...CLAIM,
    );
    expect(text).toContain("42 figures compared");
    expect(code).toBe(0);
  });

  it("is refused where a figure is missing", async () => {
    const rows = (await published()).map((row, at) => (at === 4 ? row.slice(0, 2) : row));
    const { code, text } = await fordela(
      "verify",
      saved("ojamn.txt", lines([["Län", ...LINES], ...rows])),
      ...CLAIM,
    );
    expect(text).toContain("has 1 figure below it, but most names have 2");
    expect(code).toBe(2);
  });
});
