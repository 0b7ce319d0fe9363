import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";

/** What a child reports of itself when it ends, on a line of its own. */
const REPORT = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\nmost "+process.resourceUsage().maxRSS+"\\n"))`;

/** The processor's milliseconds that a process takes from start to end, its own and the system's for it. */
export function processorTime(argv) {
  const script = `TIMEFORMAT='%3U %3S'; time "$0" "$@" > /dev/null 2> /dev/null`;
  const { stderr } = spawnSync("bash", ["-c", script, process.execPath, ...argv], { encoding: "utf8" });
  const [user, system] = stderr.trim().split("\n").at(-1).replaceAll(",", ".").split(" ").map(Number);
  return (user + system) * 1000;
}

/** The most memory that a process held, in bytes; `undefined` where it ended before its end. What it prints goes to a file. */
export function mostMemory(argv, out) {
  const handle = openSync(out, "w");
  try {
    const stdio = ["ignore", handle, "pipe"];
    const { stderr } = spawnSync(process.execPath, ["--import", REPORT, ...argv], {
      encoding: "utf8",
      stdio,
      maxBuffer: 2 ** 30,
    });
    const [, kilobytes] = /^most (\d+)$/m.exec(stderr) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } finally {
    closeSync(handle);
  }
}
