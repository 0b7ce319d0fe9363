#!/bin/sh
# Miller: a sum leaves out the amounts with decimal commas or spaces, and counts them
#
# One would expect: mlr stats1 -a sum of a column in which an amount cannot be read ends with an error, or gives
# (error), as mlr put does with the same amounts.
#
# What happens: of 3000000 and 46693875,78 the sum is 3000000. The amounts that are no number for Miller are left out
# without a word, and the exit code is 0. The count has all of them and the mean only the others, so that sum and
# count do not give the mean. The maximum is the last of the texts in the order of the alphabet, not the largest
# amount: of 999,50 and 46693875,78 it is 999,50. The obvious repair turns it round: float(gsub($Belopp, ",", "."))
# reads the amounts with öre, but gsub of a whole number is (error), which the sum leaves out as well; without float
# the sum is 0.
#
# Why you meet it: in a Swedish table whole kronor have no decimal comma and amounts with öre do, and amounts from 1
# 000 on are printed with a space. So the sum lacks those with öre, or the large ones, and looks like a sum.
#
# Seen 2026-11-30: Miller 6.6.0 (Debian 12).
#
# Instead: float(gsub(gsub(string($Belopp), " ", ""), ",", ".")), and compare the sum with mean times count. fordela's
# CSV without --excel has points and no spaces.
set -eu
command -v mlr > /dev/null || { echo "Missing: mlr. apt-get install miller"; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
printf 'Kommun;Belopp\nUppsala;3000000\nMora;46693875,78\nKnivsta;999,50\nHeby;1 234\n' > amounts.csv
changed=0
check() { # what, now, before
  if [ "$2" = "$3" ]; then echo "$1: $2"; else echo "$1: $2   (was $3)"; changed=1; fi
}
stats() { # a repair
  mlr --icsv --ifs ';' --onidx --ofs ' ' put "$1" then stats1 -a sum,count,mean -f Belopp amounts.csv | sed 's/ *$//'
}
mlr --version
echo "The sum of the four is 49696109.28."
check "sum, count, mean" "$(stats '')" "3000000 4 3000000"
check "max" "$(mlr --icsv --ifs ';' --onidx stats1 -a max -f Belopp amounts.csv)" "999,50"
check "sum in put" "$(mlr --icsv --ifs ';' --onidx put -q 'begin {@s = 0} @s += $Belopp; end {emit @s}' amounts.csv)" "(error)"
check "sum, count, mean with gsub" "$(stats '$Belopp = gsub(gsub($Belopp, " ", ""), ",", ".")')" "0 4"
check "sum, count, mean with float of gsub" "$(stats '$Belopp = float(gsub(gsub($Belopp, " ", ""), ",", "."))')" "46696109.28 4 15565369.76"
check "sum, count, mean with float of gsub of string" "$(stats '$Belopp = float(gsub(gsub(string($Belopp), " ", ""), ",", "."))')" "49696109.28 4 12424027.32"
exit $changed
