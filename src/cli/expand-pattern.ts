import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * The files that a pattern matches, in order, where the shell left it as it is: `*`, `?`, `[a-z]`, `{a,b}`, and `**` for
 * folders at any depth. A word without such signs is unchanged, and so is the name of a file and a pattern that matches
 * nothing.
 *
 * @param windows whether `\` parts folders and capitals are the same as small letters
 */
export function expandPattern(word: string, windows: boolean = process.platform === "win32"): string[] {
  if (!/[*?[{]/.test(word) || existsSync(word)) return [word];
  const found = alternatives(word).flatMap((pattern) => matching(pattern, windows));
  return found.length > 0 ? [...new Set(found)] : [word];
}

/** A pattern with braces as patterns without, in the order written. */
function alternatives(pattern: string): string[] {
  const [, before = "", choice = "", after = ""] = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(pattern) ?? [];
  if (choice === "") return [pattern];
  return choice.split(",").flatMap((one) => alternatives(before + one + after));
}

function matching(pattern: string, windows: boolean): string[] {
  const parts = pattern.split(windows ? /[/\\]+/ : /\/+/);
  const root = parts[0] === "" ? "/" : /^[A-Za-z]:$/.test(parts[0] as string) ? `${parts[0]}/` : "";
  const below = root === "" ? parts : parts.slice(1);
  return below
    .reduce((folders, part) => folders.flatMap((folder) => within(folder, part, windows)), [root])
    .filter((path) => path !== root && isFile(path));
}

/** Whether a file has the path; none has one that is too long, or that no path can be. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The paths in a folder that one part of a pattern matches; "" is the current folder. */
function within(folder: string, part: string, windows: boolean): string[] {
  if (part === "**") return foldersFrom(folder);
  const path = (name: string): string => (folder === "" ? name : join(folder, name));
  if (!/[*?[]/.test(part)) return [path(part)];
  const folded = (text: string): string => (windows ? text.toLowerCase() : text);
  const signs = signsOf(folded(part));
  return namesIn(folder)
    .filter((name) => matches([...folded(name)], signs) && name.startsWith(".") === part.startsWith("."))
    .map(path);
}

/** A folder and every folder below it, links and hidden ones left out. */
function foldersFrom(folder: string): string[] {
  const below = entriesOf(folder).filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
  const paths = below.map(({ name }) => (folder === "" ? name : join(folder, name))).sort();
  return [folder, ...paths.flatMap(foldersFrom)];
}

function namesIn(folder: string): string[] {
  return entriesOf(folder)
    .map(({ name }) => name)
    .sort();
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder === "" ? "." : folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** A pattern sign by sign: `*`, `?`, a class such as `[!a-c]`, or a letter. */
function signsOf(part: string): string[] {
  const letters = [...part];
  const signs: string[] = [];
  for (let at = 0; at < letters.length; at++) {
    const first = letters[at + 1] === "!" ? at + 2 : at + 1;
    const end = letters[at] === "[" ? letters.indexOf("]", first) : -1;
    // The search for a bracket that closes is made once: without one, no later bracket opens a class either.
    if (letters[at] === "[" && end === -1) return [...signs, ...letters.slice(at)];
    signs.push(letters.slice(at, end > first ? end + 1 : at + 1).join(""));
    if (end > first) at = end;
  }
  return signs;
}

/** Whether letters match signs: after a `*` each further letter is tried once, so the time is their product at most. */
function matches(letters: readonly string[], signs: readonly string[]): boolean {
  let [letter, sign] = [0, 0];
  let star = -1;
  let after = 0;
  while (letter < letters.length) {
    if (signs[sign] === "*") {
      star = sign++;
      after = letter;
    } else if (sign < signs.length && isMatch(letters[letter] as string, signs[sign] as string)) {
      letter++;
      sign++;
    } else if (star >= 0) {
      sign = star + 1;
      letter = ++after;
    } else return false;
  }
  return signs.slice(sign).every((rest) => rest === "*");
}

function isMatch(letter: string, sign: string): boolean {
  if (sign === "?") return true;
  if (sign.length < 3 || !sign.startsWith("[")) return letter === sign;
  const inner = sign.slice(1, -1);
  return inner.startsWith("!") ? !isInClass(letter, inner.slice(1)) : isInClass(letter, inner);
}

/** Whether a letter is one of a class, "abc" or with a range, "a-c". */
function isInClass(letter: string, members: string): boolean {
  const each = [...members];
  return each.some((one, at) => {
    const isRange = one === "-" && at > 0 && at < each.length - 1;
    return isRange
      ? (each[at - 1] as string) <= letter && letter <= (each[at + 1] as string)
      : one === letter;
  });
}
