"""An oracle for sharing out money, written apart from the library: largest remainder with Python's own fractions.

Reads a JSON list of cases on stdin: {"pot", "unit", "codes", "fixed", "weights"}, every number as text, `fixed` and `weights` in the
order of `codes`. Writes a JSON list of lists of amounts as text, in the same order. Ties go to the lowest code.
"""

import json
import sys
from fractions import Fraction


def share(case):
    pot, unit = int(case["pot"]), int(case["unit"])
    fixed = [int(amount) for amount in case["fixed"]]
    weights = [int(weight) for weight in case["weights"]]
    left, people = pot - sum(fixed), sum(weights)
    exact = [
        (amount + (Fraction(left) * weight / people if people else 0)) / Fraction(unit)
        for amount, weight in zip(fixed, weights)
    ]
    units = [value.numerator // value.denominator for value in exact]
    over = pot // unit - sum(units)
    queue = sorted(range(len(exact)), key=lambda i: (units[i] - exact[i], case["codes"][i]))
    for index in queue[:over]:
        units[index] += 1
    return [str(count * unit) for count in units]


json.dump([share(case) for case in json.load(sys.stdin)], sys.stdout)
