# An oracle for sharing out money, written apart from the library: largest remainder with the fractions of R's package gmp.
#
# Reads a case a line on stdin: pot;unit;fixed amounts;weights, lists with commas between. Writes a line of amounts for
# each. There is no sorting: a recipient gets a unit when fewer are ahead of it, by remainder and then by place, than
# there are units left.

suppressPackageStartupMessages(library(gmp))

list_of <- function(text) as.bigz(strsplit(text, ",")[[1]])

share <- function(line) {
  part <- strsplit(line, ";")[[1]]
  pot <- as.bigz(part[1])
  unit <- as.bigz(part[2])
  fixed <- list_of(part[3])
  weights <- list_of(part[4])
  exact <- (as.bigq(fixed) + as.bigq((pot - sum(fixed)) * weights, sum(weights))) / as.bigq(unit)
  whole <- numerator(exact) %/% denominator(exact)
  left <- pot %/% unit - sum(whole)
  remainder <- exact - as.bigq(whole)
  ahead <- sapply(seq_along(weights), function(i) {
    sum(remainder > remainder[i]) + sum(remainder[seq_len(i - 1)] == remainder[i])
  })
  units <- whole + as.bigz(as.integer(as.bigz(ahead) < left))
  paste(as.character(units * unit), collapse = ",")
}

writeLines(vapply(readLines(file("stdin")), share, "", USE.NAMES = FALSE))
