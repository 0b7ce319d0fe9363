#!/bin/sh
# csvkit: amounts with decimal commas are read a hundred times too large, and a column of 0 and 1 mnkr has no sum
#
# One would expect: csvstat, csvjson or csvsql of a semicolon table with 46693875,78 either reads the comma as the
# decimal sign, since the delimiter is named, or leaves the column as text.
#
# What happens: csvkit takes the comma for the sign between thousands wherever it is in the number and throws it away:
# 46693875,78 is 4669387578, 234,75 is 23475, 5,5 is 55 and 12,5 % is 125. No warning. Amounts with one decimal are
# ten times too large, so the factor differs within a column. With a space in one amount (1 234,50) the whole column
# is text, so the small tables are the wrong ones. And a column of amounts that are all 0 or 1, as in mnkr, is true
# and false: csvstat gives no sum, and csvsql makes it BOOLEAN.
#
# Why you meet it: it is the CSV that Excel with Swedish settings saves, and that fordela allocate --excel writes.
#
# Seen 2026-11-30: csvkit 1.0.7 with agate 1.6.3 (Debian 12).
#
# Instead: -L sv_SE for csvjson and csvsql; csvstat 1.0.7 has no such option. Or a CSV with decimal points, as fordela
# writes without --excel.
set -eu
for tool in csvstat csvjson csvsql; do
  command -v $tool > /dev/null || { echo "Missing: $tool. apt-get install csvkit"; exit 2; }
done
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
printf 'Kommun;Belopp;Andel;Mnkr\nUppsala;46693875,78;12,5 %%;1\nMora;234,75;3,1 %%;0\nKnivsta;5,5;0,4 %%;1\n' > small.csv
printf 'Kommun;Belopp\nUppsala;46693875,78\nMora;1 234,75\n' > space.csv
changed=0
check() { # what, now, before
  if [ "$2" = "$3" ]; then echo "$1: $2"; else echo "$1: $2   (was $3)"; changed=1; fi
}
csvstat --version
check "csvstat, the sum of Belopp (46694116.03)" "$(csvstat -d ';' -c Belopp --sum small.csv)" "4669411108"
check "csvstat, the sum of Andel (16 %)" "$(csvstat -d ';' -c Andel --sum small.csv)" "160"
check "csvstat, the sum of Mnkr (2)" "$(csvstat -d ';' -c Mnkr --sum small.csv)" "None"
check "csvstat, the type of Mnkr" "$(csvstat -d ';' -c Mnkr --type small.csv)" "Boolean"
check "csvjson" "$(csvjson -d ';' small.csv | tr -d '\n')" '[{"Kommun": "Uppsala", "Belopp": 4669387578.0, "Andel": 125.0, "Mnkr": true}, {"Kommun": "Mora", "Belopp": 23475.0, "Andel": 31.0, "Mnkr": false}, {"Kommun": "Knivsta", "Belopp": 55.0, "Andel": 4.0, "Mnkr": true}]'
check "csvsql, the sum of Belopp" "$(csvsql -d ';' --query 'select sum(Belopp) s from small' small.csv 2> /dev/null | tail -1)" "4669411108.0"
check "csvjson -L sv_SE" "$(csvjson -d ';' -L sv_SE small.csv | grep -o '"Belopp": [0-9.]*' | tr '\n' ' ')" '"Belopp": 46693875.78 "Belopp": 234.75 "Belopp": 5.5 '
check "csvjson, with a space in one amount" "$(csvjson -d ';' space.csv)" '[{"Kommun": "Uppsala", "Belopp": "46693875,78"}, {"Kommun": "Mora", "Belopp": "1 234,75"}]'
exit $changed
