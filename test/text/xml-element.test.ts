import { describe, expect, it } from "vitest";
import { xmlElement, xmlText } from "../../src/text/xml-element.ts";
import { parsedXml } from "../support/parsed-xml.ts";
import { PYTHON_EXISTS } from "../support/python-oracle.ts";

describe("an XML element", () => {
  it("loses the characters that XML cannot hold, and keeps all others", () => {
    expect(xmlText("a\u0000\u001b\ud800\ufffe\udc00🙂å\n]]>")).toBe("a🙂å\n]]&gt;");
    expect(xmlElement("e", { a: `"<'&>\n` })).toBe(`<e a="&quot;&lt;'&amp;&gt;&#10;"/>`);
  });

  it.runIf(PYTHON_EXISTS)("is what the parser reads back", () => {
    const text = `<a href="x">&amp;]]></a>\t'🙂`;
    const [element] = parsedXml(xmlElement("e", { a: text }, xmlText(text)));
    expect(element).toEqual({ tag: "e", facts: { a: text }, text });
  });
});
