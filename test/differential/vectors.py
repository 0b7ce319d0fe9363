"""Checks the files of fixtures/vectors with Python's own fractions, written apart from the library.

    python3 -I vectors.py FILE...

Prints {"checked": how many, "differences": [...]} as JSON and exits with 1 where a vector says something else than what
is worked out here. Methods are done another way than in the library where there is one: bounds by the breakpoints of the
common rate, divisors by a divisor that gives too little and then claim by claim.
"""

import json
import sys
from fractions import Fraction

HALF = Fraction(1, 2)


def whole(value):
    return value.numerator // value.denominator


def nearest(value):
    return whole(value + HALF)


def largest_remainder(exact, total, queue):
    units = [whole(value) for value in exact]
    left = total - sum(units)
    order = sorted(range(len(exact)), key=lambda i: (units[i] - exact[i], queue[i]))
    remainder = [value - floor for value, floor in zip(exact, units)]
    for index in order[:left]:
        units[index] += 1
    if left == 0:
        return units, None
    last = remainder[order[left - 1]]
    tied = [i for i in order if remainder[i] == last]
    winners = [i for i in order[:left] if remainder[i] == last]
    return units, tie_of(tied, winners, len(winners))


def divisor(exact, total, queue):
    if total == 0:
        return [0] * len(exact), None
    # Rounded by a divisor so large that too little is given: all of it claims that are served in any case.
    short = Fraction(total) - len(exact)
    scale = short / sum(exact) if short > 0 else Fraction(0)
    units = [nearest(value * scale) for value in exact]
    claim = lambda i: exact[i] / (2 * units[i] + 1)
    winner_claim = None
    while sum(units) < total:
        best = max(range(len(exact)), key=lambda i: (claim(i), -queue[i]))
        winner_claim = claim(best)
        units[best] += 1
    served = [i for i in range(len(exact)) if units[i] and exact[i] / (2 * units[i] - 1) == winner_claim]
    waiting = [i for i in range(len(exact)) if claim(i) == winner_claim]
    return units, tie_of(served + waiting, served, len(served))


def nearest_residual_to_largest(exact, total, queue):
    units = [nearest(value) for value in exact]
    residual = total - sum(units)
    if residual == 0:
        return units, None
    tied = [i for i, value in enumerate(exact) if value == max(exact)]
    first = min(tied, key=lambda i: queue[i])
    units[first] += residual
    return units, tie_of(tied, [first], residual)


def tie_of(tied, winners, units):
    return None if len(tied) == len(winners) else (tied, winners, units)


METHODS = {
    "largest-remainder": largest_remainder,
    "divisor": divisor,
    "nearest-residual-to-largest": nearest_residual_to_largest,
    "nearest": lambda exact, total, queue: ([nearest(value) for value in exact], None),
    "floor": lambda exact, total, queue: ([whole(value) for value in exact], None),
}


def rounded(exact, vector, queue):
    """Amounts and tie of exact shares; shares below 0 are the mirror image of those above."""
    unit, codes = int(vector["unit"]), vector["codes"]
    sign = -1 if any(value < 0 for value in exact) else 1
    sizes = [value * sign / unit for value in exact]
    units, tie = METHODS[vector["method"]](sizes, whole(sum(sizes, Fraction(0))), queue)
    amounts = [str(count * unit * sign) for count in units]
    if tie is None:
        return amounts, None
    tied, winners, decided = tie
    named = lambda indexes: sorted(codes[i] for i in indexes)
    return amounts, {"tied": named(tied), "winners": named(winners), "units": str(decided)}


def shares_of_key(key, amount, codes):
    """Exact shares, what the grantor keeps, and what it adds."""
    left, shares = Fraction(amount), {code: Fraction(0) for code in codes}
    kept = added = Fraction(0)
    for rule in key:
        kind = rule["rule"]
        if kind == "fixed":
            given = {code: Fraction(rule["each"]) for code in codes}
            for exception in rule.get("except", []):
                given.update({code: Fraction(exception["each"]) for code in exception["codes"]})
            left -= sum(given.values())
        elif kind == "equal":
            given = {code: left / len(codes) for code in codes}
            left = Fraction(0)
        elif kind == "percent":
            part = Fraction(amount) * int(rule["percent"]) / 100
            given, _, _ = shares_of_key(rule["key"], part, rule["among"])
            left -= part
        else:
            weights = [int(weight) for weight in rule["weights"]]
            least, most = (rule.get(name) and int(rule[name]) for name in ("min", "max"))
            if rule.get("bounds") == "top-up":
                free = [left * weight / sum(weights) for weight in weights]
                held = [clamp(share, least, most) for share in free]
                added += sum((now - was for now, was in zip(held, free) if abs(now) > abs(was)), Fraction(0))
                kept += sum((was - now for now, was in zip(held, free) if abs(now) < abs(was)), Fraction(0))
                left = Fraction(0)
            else:
                held = at_common_rate(left, weights, least, most)
                left -= sum(held)
            given = dict(zip(codes, held))
        for code, share in given.items():
            shares[code] += share
    return shares, kept, added


def clamp(share, least, most):
    if share < 0 or (least or 0) < 0 or (most or 0) < 0:
        return -clamp(-share, least and -least, most and -most)
    if least is not None and share < least:
        return Fraction(least)
    if most is not None and share > most:
        return Fraction(most)
    return Fraction(share)


def at_common_rate(pot, weights, least, most):
    """Each has weight × rate within the bounds, at the one rate that makes the sum, which is found between breakpoints."""
    if pot < 0:
        return [-share for share in at_common_rate(-pot, weights, least and -least, most and -most)]
    given = lambda rate: [clamp(weight * rate, least, most) for weight in weights]
    stops = {Fraction(bound, weight) for weight in weights if weight for bound in (least, most) if bound is not None}
    stops = sorted(stops | {Fraction(0)})
    if sum(given(stops[-1])) <= pot and most is not None:
        return given(stops[-1])
    below = max(stop for stop in stops if sum(given(stop)) <= pot)
    # From here to the next breakpoint those within the bounds, and no others, grow with the rate.
    free = [w for w in weights if w and (least is None or w * below >= least) and (most is None or w * below < most)]
    if not free:
        return given(below)
    return given(below + (pot - sum(given(below))) / sum(free))


def check(vector):
    amount, codes = int(vector["amount"]), vector["codes"]
    if "key" in vector:
        by_code, kept, added = shares_of_key(vector["key"], amount, codes)
        exact, queue = [by_code[code] for code in codes], sorted(codes)
    else:
        weights = [int(weight) for weight in vector["weights"]]
        exact, queue = [Fraction(amount) * weight / sum(weights) for weight in weights], vector["queue"]
    amounts, tie = rounded(exact, vector, [queue.index(code) for code in codes])
    handed_out = abs(sum(exact)) // int(vector["unit"]) * int(vector["unit"]) * (-1 if amount < 0 else 1)
    given = sum(int(share) for share in amounts)
    found = {"amounts": amounts, "tie": tie, "rest": str(amount - given)}
    if "key" in vector:
        # The rest is of what was to be handed out. Kept is in whole öre towards 0, and added makes up the amount; where
        # that would be less than nothing, kept makes it up.
        sign = -1 if amount < 0 else 1
        whole_kept = whole(abs(kept)) * sign
        whole_added = handed_out + whole_kept - amount
        if whole_added * sign < 0:
            whole_kept, whole_added = whole_kept - whole_added, 0
        found |= {"rest": str(handed_out - given), "kept": str(whole_kept), "added": str(whole_added)}
        if abs(whole_added - added) >= 1 or abs(whole_kept - kept) >= 1:
            found["kept or added is off by"] = str(max(abs(whole_added - added), abs(whole_kept - kept)))
    for code, published in vector.get("published", {}).items():
        if amounts[codes.index(code)] != published:
            found["published"] = published
    return found


def differences(vector):
    return {name: value for name, value in check(vector).items() if vector.get(name) != value or name == "published"}


def main(files):
    checked, wrong = 0, []
    for file in files:
        with open(file, encoding="utf-8") as opened:
            for vector in json.load(opened)["vectors"]:
                checked += 1
                found = differences(vector)
                if found:
                    wrong.append({"file": file.rsplit("/", 1)[-1], "vector": vector["name"], "found": found})
    json.dump({"checked": checked, "differences": wrong}, sys.stdout)
    return 1 if wrong else 0


sys.exit(main(sys.argv[1:]))
