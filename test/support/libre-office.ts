import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

/** What LibreOffice is called here; `undefined` where there is none. */
export const LIBRE_OFFICE: string | undefined = ["soffice", "libreoffice"].find((name) => {
  try {
    execFileSync(name, ["--version"], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
});

/** LibreOffice trusts stored values, unless a profile tells it to compute every formula when it opens a file. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${["OOXMLRecalcMode", "ODFRecalcMode"]
  .map(
    (name) =>
      `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${name}" oor:op="fuse"><value>0</value></prop></item>`,
  )
  .join("\n")}
</oor:items>
`;

/** Opens workbooks in LibreOffice, which computes every formula, and gives them as it saves them. */
export function recalculated(files: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "fordela-office-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), SETTINGS);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const saved = join(folder, "saved");
    for (const kind of ["xlsx", "ods"]) {
      const names = Object.keys(files).filter((name) => name.endsWith(`.${kind}`));
      if (names.length === 0) continue;
      const profile = pathToFileURL(join(folder, "profile")).href;
      const options = [
        `-env:UserInstallation=${profile}`,
        "--headless",
        "--convert-to",
        kind,
        "--outdir",
        saved,
      ];
      execFileSync(LIBRE_OFFICE as string, [...options, ...names.map((name) => join(folder, name))], {
        stdio: "pipe",
      });
    }
    return Object.fromEntries(
      Object.keys(files).map((name) => [name, new Uint8Array(readFileSync(join(saved, basename(name))))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
