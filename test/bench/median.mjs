/** The middle one of some numbers; of an even number of them the upper of the two. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/** Milliseconds that `work` takes: the median of samples, each of so many runs that the clock can tell them, warmed up before. */
export function timed(work, { warmUp = 300, sampling = 500, most = 101 } = {}) {
  const clock = () => performance.now();
  let runs = 0;
  const begun = clock();
  do work();
  while (++runs < 3 || (clock() - begun < warmUp && runs < 20_000));
  const each = (clock() - begun) / runs;
  const repeats = Math.max(1, Math.ceil(2 / each));
  const samples = [];
  const sampled = clock();
  do {
    const start = clock();
    for (let i = 0; i < repeats; i++) work();
    samples.push((clock() - start) / repeats);
  } while (samples.length < 3 || (clock() - sampled < sampling && samples.length < most));
  return median(samples);
}
