// A worker: ends the whole process, naming the input, when the same input has been at work for too long. A loop without end
// lets no timer of its own thread run, so that only another thread can see it.
import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";

const { counter, length, bytes, seconds } = workerData;
let [seen, since] = [-1, 0];

setInterval(() => {
  const now = Atomics.load(counter, 0);
  if (now !== seen) [seen, since] = [now, Date.now()];
  else if (now % 2 === 1 && Date.now() - since > seconds * 1000) {
    const input = new TextDecoder().decode(bytes.slice(0, length[0]));
    writeSync(2, `\nNo end after ${seconds} s with the input ${JSON.stringify(input)}\n`);
    process.kill(process.pid, "SIGKILL");
  }
}, 200);
