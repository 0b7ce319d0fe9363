import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("an input without end is ended, and named", () => {
  const watchdog = fileURLToPath(new URL("./watchdog.mjs", import.meta.url));
  const hanging = `
    const { Worker } = require("node:worker_threads");
    const shared = (size) => new SharedArrayBuffer(size);
    const counter = new Int32Array(shared(4)), length = new Int32Array(shared(4)), bytes = new Uint8Array(shared(64));
    bytes.set(new TextEncoder().encode("1 000 evigt"));
    length[0] = 11;
    Atomics.add(counter, 0, 1);
    new Worker(${JSON.stringify(watchdog)}, { workerData: { counter, length, bytes, seconds: 1 } })
      .on("online", () => { for (;;); });
  `;
  const { signal, stderr } = spawnSync(process.execPath, ["-e", hanging], {
    encoding: "utf8",
    timeout: 50_000,
  });
  expect(signal).toBe("SIGKILL");
  expect(stderr).toContain('No end after 1 s with the input "1 000 evigt"');
});
