import ts from "typescript";
import { expect, it } from "vitest";
import { pages, sources } from "./pages.ts";

it("docs/guide/verify-in-ci.md has a row for every key of about.json, and no other", () => {
  const guide = pages().find(({ file }) => file === "docs/guide/verify-in-ci.md")?.text ?? "";
  const [, table = ""] = guide.split(/^\| Key .*\n.*\n/m);
  const listed = [...(table.split(/\n\n/)[0] ?? "").matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key);
  expect(listed.length).toBeGreaterThan(10);
  expect(listed).toEqual(keysOfAbout());
});

/** The keys of the interface `About`, in its order. */
function keysOfAbout(): string[] {
  const text = sources().find(({ file }) => file === "src/verify/about.ts")?.text ?? "";
  const tree = ts.createSourceFile("about.ts", text, ts.ScriptTarget.Latest, true);
  const about = tree.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === "About");
  return about && ts.isInterfaceDeclaration(about)
    ? about.members.map((member) => member.name?.getText() ?? "")
    : [];
}
