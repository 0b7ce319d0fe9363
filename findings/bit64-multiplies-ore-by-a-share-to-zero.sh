#!/bin/sh
# R, data.table and bit64: a share times öre is 0, öre times the share is right; and tapply gives 2.7e-314
#
# One would expect: 0.5 * ore and ore * 0.5 are the same, as for every other number of R.
#
# What happens: fread reads a column of whole numbers as integer64 as soon as one of them is above 2 147 483 647. In a
# product whose left side is a share, bit64 makes the share a whole number first: 0.5 * ore is 0, and 1.5 * ore is 1 *
# ore. There is no warning. ore * 0.5 is right. So are sum, aggregate and data.table's by; but tapply, sapply over
# split, rowsum, colSums and ifelse give the bits of the amount as a double: 4669387578 comes out as 2.307e-314, which
# round makes 0.
#
# Why you meet it: 2 147 483 647 öre are 21.5 million kronor, so the same script is right for small grants and not for
# large ones, and right for a table in kronor with decimals. fordela sql gives whole öre (amount_ore), and a key is a
# share times an amount.
#
# Seen 2026-11-30: R 4.2.2, data.table 1.14.8, bit64 4.0.5 (r-cran-data.table and r-cran-bit64 of Debian 12).
#
# Instead: fread(file, integer64 = "numeric"): whole öre up to 2^53 are exact in a double. Or as.numeric(ore) first.
set -eu
command -v Rscript > /dev/null || { echo "Missing: R. apt-get install r-cran-data.table r-cran-bit64"; exit 2; }
Rscript -e 'quit(status = !all(c("data.table", "bit64") %in% rownames(installed.packages())))' || { echo "Missing: data.table and bit64. apt-get install r-cran-data.table r-cran-bit64"; exit 2; }
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
printf 'county,ore\n01,4669387578\n01,770175893\n03,3000000000\n' > large.csv
printf 'county,ore\n01,466938757\n01,77017589\n03,300000000\n' > small.csv

cat > probe.R <<'R'
suppressPackageStartupMessages(library(data.table))
cat("R", as.character(getRversion()), "data.table", as.character(packageVersion("data.table")), "bit64", as.character(packageVersion("bit64")), "\n")
changed <- FALSE
check <- function(what, now, before) {
  tiny <- function(x) !inherits(x, "integer64") && any(x != 0 & abs(x) < 1e-300)
  text <- function(x) if (tiny(x)) "tiny" else paste(trimws(format(x, scientific = FALSE, trim = TRUE, digits = 15, drop0trailing = TRUE)), collapse = " ")
  now <- text(now)
  cat(sprintf("  %s: %s%s\n", what, now, if (now == before) "" else paste0("   (was ", before, ")")))
  if (now != before) changed <<- TRUE
}
small <- fread("small.csv")
large <- fread("large.csv")
cat("small.csv, all below 21.5 million kronor:", class(small$ore), "\n")
check("0.5 * ore", 0.5 * small$ore, "233469378.5 38508794.5 150000000")
check("ore * 0.5", small$ore * 0.5, "233469378.5 38508794.5 150000000")
check("tapply, the sum of each county", tapply(small$ore, small$county, sum), "543956346 300000000")
cat("large.csv, one above:", class(large$ore), "\n")
check("0.5 * ore", 0.5 * large$ore, "0 0 0")
check("1.5 * ore", 1.5 * large$ore, "4669387578 770175893 3000000000")
check("ore * 0.5", large$ore * 0.5, "2334693789 385087947 1500000000")
check("sum", sum(large$ore), "8439563471")
check("by county", large[, .(s = sum(ore)), by = county]$s, "5439563471 3000000000")
check("aggregate", aggregate(ore ~ county, large, sum)$ore, "5439563471 3000000000")
check("tapply", tapply(large$ore, large$county, sum), "tiny")
check("sapply over split", sapply(split(large$ore, large$county), sum), "tiny")
check("rowsum", rowsum(large$ore, large$county), "tiny")
check("colSums", colSums(large[, .(ore)]), "tiny")
check("ifelse(ore > 0, ore, 0)", ifelse(large$ore > 0, large$ore, 0), "tiny")
check("round of tapply", round(tapply(large$ore, large$county, sum)), "0 0")
cat('integer64 = "numeric"\n')
double <- fread("large.csv", integer64 = "numeric")
check("0.5 * ore", 0.5 * double$ore, "2334693789 385087946.5 1500000000")
check("tapply", tapply(double$ore, double$county, sum), "5439563471 3000000000")
quit(status = if (changed) 1 else 0)
R
Rscript probe.R
