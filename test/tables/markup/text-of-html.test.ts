import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import {
  attribute,
  footnoteMark,
  isElement,
  isHidden,
  textOfMarkup,
} from "../../../src/tables/markup/internals/text-of-html.ts";

describe("the text of a piece of a page", () => {
  it.each([
    ["Gotlands\n\t län", "Gotlands län"],
    [" Gotlands  <b> län</b> ", "Gotlands län"],
    ["Väster&shy;botten &amp; Norr&nbsp;botten", "Väster\u00adbotten & Norr\u00a0botten"],
    ["Läns<b>kod</b>", "Länskod"],
    ["<i>1</i> <b>200</b>", "1 200"],
    ["Län<!-- inte landsting -->", "Län"],
    ["<header>Län</header>", "Län"],
    ["1 <details>200</details>", "1 200"],
    ["1 <picture>200</picture>", "1 200"],
    ["", ""],
  ])("is what is shown: %j", (markup, text) => {
    expect(textOfMarkup(markup)).toBe(text);
  });

  it.each([
    ...["p", "div", "li", "ul", "ol", "dd", "dt", "section", "pre", "blockquote"],
    ...["h1", "h2", "h3", "h4", "h5", "h6"],
  ])("has a line of its own for <%s>", (tag) => {
    expect(textOfMarkup(`Område<${tag}>Psykisk <b>hälsa</b></${tag}>2025`)).toBe(
      "Område\nPsykisk hälsa\n2025",
    );
  });

  it("has a new line at <br> and <hr>, and no empty ones", () => {
    expect(textOfMarkup("Läns<br>kod<hr>2025")).toBe("Läns\nkod\n2025");
    expect(textOfMarkup("<p>Län</p> <p></p>\n<div> <p> Belopp </p></div>")).toBe("Län\nBelopp");
    expect(textOfMarkup("Län <span>i</span><br> <b>kronor</b>")).toBe("Län i\nkronor");
  });

  it.each(["script", "style", "template", "noscript", "title", "select", "textarea", "svg"])(
    "lacks what <%s> holds",
    (tag) => {
      expect(textOfMarkup(`Län<${tag}>dolt</${tag}>skod`)).toBe("Länskod");
    },
  );

  it("lacks a table inside it", () => {
    expect(textOfMarkup("Län<table><tr><td>dolt</td></tr></table>skod")).toBe("Länskod");
  });

  it.each([
    "<span hidden>0</span>",
    '<span style="display:none">0</span>',
    '<span style="color:red; DISPLAY : none">0</span>',
    '<span style="visibility: hidden">0</span>',
    '<span style="visibility :  hidden">0</span>',
    '<p hidden=""><b>0</b></p>',
  ])("lacks what is hidden: %s", (hidden) => {
    expect(textOfMarkup(`1 20${hidden}0`)).toBe("1 200");
  });

  it.each(['<span style="display:block">0</span>', '<span class="hidden">0</span>', "<span style>0</span>"])(
    "has what is not: %s",
    (shown) => {
      expect(textOfMarkup(`1 20${shown}`)).toBe("1 200");
    },
  );

  it.each(["del", "s", "strike"])("has signs around what is struck with <%s>", (tag) => {
    expect(textOfMarkup(`<${tag}>1 <b>100</b></${tag}> 1 200`)).toBe("~~1 100~~ 1 200");
  });

  it.each([
    ["1 200<sup>2</sup>", "1 200²"],
    ["1 200<sub>2)</sub>", "1 200²"],
    ["1 200<sup><a href='#n'>[<b>2</b>]</a></sup>", "1 200²"],
    ["Län<sup>a</sup>", "Län[a]"],
    ["m<sup>preliminärt</sup>", "mpreliminärt"],
  ])("has raised text as marks: %s", (markup, text) => {
    expect(textOfMarkup(markup)).toBe(text);
  });

  it.each([
    ['8 930 136<a href="#n">1)</a>', "8 930 136¹"],
    ['8 930 136 <a href="#n">(12]</a>', "8 930 136 ¹²"],
    ['8 930 136<a href="#n"> 3 </a>', "8 930 136³"],
    // No mark has three digits, or letters; and a link to another page is none.
    ['8 930 <a href="#n">136</a>', "8 930 136"],
    ['8 930 136<a href="#n"> se not</a>', "8 930 136se not"],
    ['8 930 136 <a href="/noter#n">1</a>', "8 930 136 1"],
    ["8 930 136 <a>1</a>", "8 930 136 1"],
    ['8 930 136 kr <a href="#n">1</a>', "8 930 136 kr 1"],
    ['8 930 136 <b href="#n">1</b>', "8 930 136 1"],
  ])("has a link to a note right after a figure as a mark: %s", (markup, text) => {
    expect(textOfMarkup(markup)).toBe(text);
  });
});

describe("the mark of a footnote", () => {
  it.each([
    ["0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"],
    ["[1]", "¹"],
    ["(1)", "¹"],
    ["1)", "¹"],
    ["[1", "¹"],
    [" 1, 2 ", "¹,²"],
    ["*†‡", "*†‡"],
    ["123456789012", "¹²³⁴⁵⁶⁷⁸⁹⁰¹²"],
    ["a", "[a]"],
    ["å)", "[å]"],
    [" å ", "[å]"],
    ["ab", "[ab]"],
  ])("of %j is %j", (text, mark) => {
    expect(footnoteMark(text)).toBe(mark);
  });

  it.each(["1234567890123", "abc", "1a", "a1", "x²", "", "[[1]]", "(1)(2)", "12(3)", "(1)2", "–"])(
    "is the text itself: %j",
    (text) => {
      expect(footnoteMark(text)).toBe(text);
    },
  );
});

describe("an element", () => {
  const [first] = parseFragment(
    '<td style="display:none" colspan="2">x</td>'.replaceAll("td", "span"),
  ).childNodes;
  const [text] = parseFragment("x").childNodes;

  it("has attributes, which may hide it, and a text is none", () => {
    expect(first && isElement(first) && [isHidden(first), attribute(first, "colspan")]).toEqual([true, "2"]);
    expect(first && isElement(first) && attribute(first, "rowspan")).toBeUndefined();
    expect(text && isElement(text)).toBe(false);
  });
});
