/** The middle one of some numbers; of an even number of them the upper of the two. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/**
 * Milliseconds that `work` takes: the median of samples, each of so many runs that the clock can tell them, warmed up before.
 * A sample is the time that passed or the processor's time, whichever is less: other work on the machine lengthens the one,
 * what runs beside the work (collecting garbage) the other.
 */
export function timed(work, { warmUp = 300, sampling = 500, most = 501 } = {}) {
  let runs = 0;
  const begun = performance.now();
  do work();
  while (++runs < 3 || (performance.now() - begun < warmUp && runs < 50_000));
  const each = sample(work, Math.min(runs, 200));
  const repeats = Math.max(1, Math.ceil(0.5 / each));
  const samples = [];
  const sampled = performance.now();
  do samples.push(sample(work, repeats));
  while (samples.length < 3 || (performance.now() - sampled < sampling && samples.length < most));
  return median(samples);
}

function sample(work, repeats) {
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  for (let i = 0; i < repeats; i++) work();
  const passed = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return Math.min(passed, (user + system) / 1000 || passed) / repeats;
}
