// What is possible: loops as one would write them for the one case, with no checks, no units, no traces and no negative amounts.

/** Each share rounded on its own, with whatever the products lose: the sum is not the amount. */
export function blind(total, weights) {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i];
  const units = new Float64Array(weights.length);
  for (let i = 0; i < units.length; i++) units[i] = Math.round((total * weights[i]) / sum);
  return units;
}

const SPLIT = 2 ** 27 + 1;

/** The largest remainder in doubles: products with their errors, then the cut by partitioning. */
export function exactDoubles(total, weights) {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i];
  const units = new Float64Array(weights.length);
  const remainders = new Float64Array(weights.length);
  const totalHigh = SPLIT * total - (SPLIT * total - total);
  const totalLow = total - totalHigh;
  const sumHigh = SPLIT * sum - (SPLIT * sum - sum);
  const sumLow = sum - sumHigh;
  let left = total;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i];
    const high = SPLIT * weight - (SPLIT * weight - weight);
    const low = weight - high;
    const product = total * weight;
    const error = totalLow * low - (product - totalHigh * high - totalLow * high - totalHigh * low);
    let floor = Math.floor(product / sum);
    const floorHigh = SPLIT * floor - (SPLIT * floor - floor);
    const floorLow = floor - floorHigh;
    const back = floor * sum;
    const backError =
      floorLow * sumLow - (back - floorHigh * sumHigh - floorLow * sumHigh - floorHigh * sumLow);
    let remainder = product - back + (error - backError);
    if (remainder < 0) {
      remainder += sum;
      floor--;
    } else if (remainder >= sum) {
      remainder -= sum;
      floor++;
    }
    units[i] = floor;
    remainders[i] = remainder;
    left -= floor;
  }
  if (left > 0) oneEach(units, remainders, left, partitioned(remainders.slice(), left), 1);
  return units;
}

/** The largest remainder in bigints; the cut by sorting the remainders, in a typed array where they fit one. */
export function exactBigints(total, weights) {
  let sum = 0n;
  for (let i = 0; i < weights.length; i++) sum += weights[i];
  const units = new Array(weights.length);
  const remainders = sum < 2n ** 64n ? new BigUint64Array(weights.length) : new Array(weights.length);
  let left = total;
  for (let i = 0; i < weights.length; i++) {
    const product = total * weights[i];
    const floor = product / sum;
    units[i] = floor;
    remainders[i] = product - floor * sum;
    left -= floor;
  }
  const sorted = remainders.slice();
  if (sorted instanceof BigUint64Array) sorted.sort();
  else sorted.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const more = Number(left);
  if (more > 0) oneEach(units, remainders, more, sorted[sorted.length - more], 1n);
  return units;
}

/** One more to every remainder above the cutoff, and to the first of those at it until all are handed out. */
function oneEach(units, remainders, left, cutoff, one) {
  let more = left;
  for (let i = 0; i < units.length; i++) if (remainders[i] > cutoff) more--;
  for (let i = 0; i < units.length; i++)
    if (remainders[i] > cutoff) units[i] += one;
    else if (remainders[i] === cutoff && more > 0) {
      units[i] += one;
      more--;
    }
}

/** The kth largest, by partitioning around the median of three. */
function partitioned(values, k) {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const [a, b, c] = [values[low], values[(low + high) >> 1], values[high]];
    const pivot = a > b ? (b > c ? b : a > c ? c : a) : a > c ? a : b > c ? c : b;
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i] > pivot) i++;
      while (values[j] < pivot) j--;
      if (i > j) break;
      const value = values[i];
      values[i++] = values[j];
      values[j--] = value;
    }
    if (k - 1 <= j) high = j;
    else if (k - 1 >= i) low = i;
    else break;
  }
  return values[k - 1];
}
