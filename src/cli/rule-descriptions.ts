/** What each problem code means, as its page under docs/problems opens; a test writes and compares them. */
export const RULE_DESCRIPTIONS: Readonly<Record<string, string>> = {
  "about-shape":
    "The description of a table, about.json, has an error: an unknown key, a value that is not allowed, an amount that is not text. The message names the place and the line. $ in details.place is the whole file.",
  "accept-unknown": "--accept names a term that the agreement does not list under unsupported.",
  "ages-invalid":
    "Ages are two whole numbers of completed years from 0 to 100, the lower first and both included: [0, 25] is 26 cohorts. 100 means 100 and older.",
  "agreement-cell":
    "An agreement is written as a sheet, and one of its cells is empty or cannot be read. The message names the cell, its heading, what it has and what may be written there. Every such cell is reported.",
  "agreement-shape":
    "An agreement's JSON file has an error. The message names the place by its keys, the line of the file, the wrong value, and what to write instead: lines[0].amount is the amount of the first line. All errors are listed at once.",
  "agreement-unknown":
    "No bundled agreement has this id, and none is for this year. The message lists those that there are.",
  "amount-differs":
    "A printed amount is not the one that the agreement gives this recipient. In tables in kronor the two must be equal. In coarser tables the printed figure must be less than one step from the exact share, see decision 15.",
  "amount-missing":
    "A recipient has an empty cell, a dash or dots in the table, but the agreement gives it an amount.",
  "area-unknown": "A line says that it belongs to an area which the agreement's list of areas does not have.",
  "argument-extra":
    "The command takes fewer arguments than were written, and does not know what to do with the rest.",
  "argument-invalid":
    "A function was called without an argument that it needs, with one of another kind, or with a word that the option or the rule does not have. The message gives the argument, what was passed and what is expected.",
  "argument-missing":
    "The command needs an argument or an option that was not given: which agreement, which register, whose amounts.",
  "argument-unknown":
    "A program passes an option that the function does not have, or writes a rule with a key that rules of its kind do not have. The nearest name is suggested, or all are listed.",
  "base-above":
    "An amount is less than the base that each recipient gets before the rest is shared by population.",
  "bounds-invalid": "The bounds of a proportional rule cannot both hold.",
  "cap-invalid": "The most that one recipient gets of a perUnit rule is 0, or of another sign than the line.",
  "cell-ambiguous":
    "A cell's figure has two honest readings: 1.152 in a table in thousands of kronor is 1 152 000 or 1 152 kronor. The rest of the column is not used to guess.",
  "cell-malformed":
    "A cell in a column of amounts, or of people, cannot be read as one. The message gives the cell as a spreadsheet names it, its text, and the first character that does not fit.",
  "cell-not-figure":
    "A cell in which a figure is expected stores something else: an error such as #DIV/0!, a formula whose value was never computed, a date, TRUE or FALSE, or a number with more decimals than money has. What is stored counts, not what the number format shows. Formulas without a value, and errors, are reported wherever they are on the sheet.",
  "cells-merged":
    "A row has no name or code of its own: its cell is merged with the one above. A merged range has content in its first cell only, and it is not guessed that the others mean the same.",
  "claim-missing":
    "The table splits one recipient's money, and neither the description nor the options name the recipient.",
  "column-sum":
    "A total or subtotal is not what the rows it closes add up to. A subtotal is over its group, a total over all entries; _varav_ rows are not counted again.",
  "column-unaccounted":
    "A column of a register or an indicator is not understood, and its cells are not totals, names of the rows or times. The first such cell is in the message.",
  "column-unknown": "The description names a column, by header or by letter, that the table does not have.",
  "column-unmapped":
    "The table has several columns of amounts, and the header of this one names no line, area or level of the agreement, or none at the level of the rows.",
  "columns-several":
    "A table has several columns of amounts, and no option names the one that is shared by population.",
  "command-unknown":
    "The first word after fordela is no command. The message suggests the nearest command, or lists all.",
  "csv-malformed":
    "In CSV a cell may be quoted so that it can hold separators and line breaks. Here the quotation marks do not pair up, so it is not known where a cell ends, nor how many rows the rest of the file has.",
  "date-malformed":
    "The text is no day of the calendar written YYYY-MM-DD. The day must exist: 31 November does not.",
  "date-missing":
    "A register is a count on a day. Neither an option, the file's name nor the file's own texts name the day of this one, or they name several.",
  "deviation-gone":
    "The description lists a known deviation, and the table does not have it any more: the cell is right now, or has moved.",
  "effect-inseparable":
    "Two allocations are compared, and the first has no counts of what a line of the second shares by. The effects of the key and of the population can then not be separated for that line.",
  "exception-unknown":
    "A fixed amount has an exception for a recipient by code, and no recipient at the line's level has that code.",
  "figure-ambiguous":
    "A count or a number has a comma, a point or an apostrophe before three digits. It may group thousands or separate decimals, and no other cell of the column decides which.",
  "file-archive":
    "The table in a zip archive cannot be read: the archive is damaged, has no CSV or several, or holds a file that is locked or too large.",
  "file-empty": "The file has no text in it, or only spaces and line breaks.",
  "file-exists": "The file to be created already exists. It is not overwritten.",
  "file-format":
    "A register or an indicator is not CSV but JSON, PX or HTML. If it is the error of a statistics service, its title is in the message.",
  "file-not-text":
    "The file is not text. PDF files, documents, images and archives are known by their first bytes, whatever their names are, and the command names what the file is. So are workbooks where an agreement or a receipt is expected; tables and registers are read from them.",
  "file-outside":
    "The description of a table, about.json, names a file that lies neither under the description's own folder nor under the folder that the command is run in. Symbolic links are followed before that is judged.",
  "file-too-large":
    "The file is above 64 MB. Registers of every municipality and single year of age have about 30 000 rows, and published tables a few hundred: a file of this size is something else.",
  "file-unreadable":
    "The file does not exist, or you may not read it. The message has the reason in words, and the operating system's name for it, such as ENOENT.",
  "file-unwritable":
    "The result could not be written to the file. A file is written whole or not at all: the text goes to a new file beside it, which then takes its name.",
  "fixed-exceeds":
    "The fixed amounts of a key, added over all recipients, are more than what is left of the line when the rule comes to its turn.",
  "formula-range":
    "The formula of a total adds up a range that leaves out a row with a figure. The total is too low, and recalculating the workbook does not mend it. Only sums of ranges and cells in the total's own column are judged.",
  "group-unknown":
    "A rule of a key makes an exception for a named group of recipients, and no group of that name exists at the line's level. Groups belong to levels: the metropolitan counties are counties, and a line to municipalities has no such group.",
  "indicator-missing":
    "The agreement shares a line by figures that it names but does not contain, and they were not supplied.",
  "inhabitants-unknown":
    "Kronor per inhabitant were asked for, and the number of inhabitants is not known for everyone shown, or it is 0. It is never estimated.",
  "json-invalid":
    "A file that should be JSON (an about.json or an agreement) cannot be parsed. The message gives the line, the character and what to correct there.",
  "key-not-stated":
    "A rule that shares what is left is used where only stated amounts can be: within levelled, where the amounts come first and the sum after.",
  "level-above":
    "A twoStep rule shares first at a level above the line's, and some recipients belong to none there.",
  "level-negative":
    "A levelled rule takes more from some recipients than they have, so their amounts would be below 0.",
  "level-undecided":
    "A chart shows the recipients of one level, and the lines go to several. A county's money, a region's and a municipality's are not to be compared as bars of one chart: the same people stand behind all three.",
  "level-unknown":
    "A level is one of county, region, municipality and association. The word given is none of them. Code and files use the English words; Swedish is for labels.",
  "level-without-line":
    "The rows are recipients of one level, and the agreement has money for other levels only. Counties and regions can show the sums of their municipalities' money; other levels cannot be compared.",
  "library-missing":
    "A chart is to be written as PNG (--chart FILE.png), and what draws it is not there: the library @resvg/resvg-js, or any font on the computer, without which all text would be missing from the picture.",
  "line-amount-fraction":
    "A line without a pot gets the amount that its key comes to, and that is no whole number of öre.",
  "line-amount-missing":
    "The agreement states no amount for a line, and its key shares what there is, so the amount is unknown.",
  "line-amount-stated":
    "An amount was supplied for a line whose amount the agreement states. A line has one amount.",
  "line-duplicate":
    "Two lines of the agreement have one id. Ids are how amounts are found again: in a CSV file, in a table's description, in an explanation.",
  "line-missing":
    "The caller or the description names lines, and no column or row of the table holds one of them. A claim of a level names all its lines, where the table shows more than one.",
  "line-unknown":
    "The agreement has no line of this id. Lines are named by level and purpose, such as lan-komplexa-behov, and each agreement has its own.",
  "lines-uneven":
    "A table that was pasted with one cell a line is read by its rhythm: a name, then its figures, equally many for each name. Here a name has fewer or more figures below it than most names have, so it is not known which column each one belongs to.",
  "minimum-infeasible": "The minimums add up to more than there is to share.",
  "mix-percent":
    "The percentages that several indicators are weighed by must be 100 together, and none below 0.",
  "money-ambiguous":
    "The text is a proper amount in two ways. 1.234 is one thousand two hundred and thirty-four to a Swede who copied it from a German or Italian table, and a little over one to an English reader. Nothing in the text shows which.",
  "money-malformed":
    'A text that should be an amount of money cannot be read as one. The message points at the first character that does not fit. Amounts are read whole or not at all: there is no reading of "the figures before the letters".',
  "nothing-verified":
    "The table was read, but no figure was checked: there is no agreement, no total and no stated sum to check against, or no amount could be read.",
  "option-empty": "The option takes a value, and none was given.",
  "option-unknown":
    "The command has no option of this name. The nearest one is suggested, or all are listed.",
  "option-value": "The option does not take this value. The message lists what it takes.",
  "output-cut-short":
    "A device, a pipe or standard output took only a part of what the command wrote. What is there ends in the middle.",
  "output-incomplete":
    "Some lines could not be computed, and the result should go to a CSV file. CSV has rows only: a reader of the file cannot see that a line is missing, and a sum over it would be wrong and look right.",
  "output-over-input":
    "The command would write its result over a file that it reads: the agreement, a register, an indicator or the table. Both names are compared as files, so another spelling, a symbolic link and a hard link to the same file are found too.",
  "own-check": "An own check found something wrong in a table. The words are those of its definition.",
  "own-failed":
    "The function of an own rule, weight, rounding or check ended in an error. The message names the definition, the line and the error.",
  "own-file": "A file that --own names exports no definition, or ends in an error when it is run.",
  "parent-differs":
    "A table splits one recipient's money on activities or actors, and the amount that it splits is not what the agreement gives the recipient.",
  "percent-exceeds":
    "The rule percent takes its part of the whole line, and more than that is not left when its turn comes.",
  "population-age":
    "An age in the register is not a single year that is known: 0 to 99, 100+, or total for everyone. Age groups are refused because a key may cut through them: 0–25 cannot be had from 0–19 and 20–29.",
  "population-code":
    "The code is no county's and no municipality's, nor 00 for the nation. Codes are text of two or four digits: 01 is a county, 0114 a municipality.",
  "population-columns":
    "A register needs a column of codes and a column of counts, known by their headers, and the file lacks one of them. The message shows the headers that were found.",
  "population-contents":
    "The figures of the file are something else than a number of people: an increase, a mean age, one sex. The heading of the column, or a title above, is in the message.",
  "population-count":
    "A cell that should be a number of people is not a whole number, 0 or more. People are counted, so decimals and minus signs mean another column or a damaged file.",
  "population-duplicate":
    "The same code and age is in two rows. If the counts are equal, one row is too many. If they differ, it is not known which is right.",
  "population-marital":
    "For a code and age the register has some marital statuses, but neither all four nor a total. The sum of what is there leaves people out.",
  "population-missing":
    "The register counts some recipients of a level and not others. What a register does not hold is unknown, never 0: with a zero the missing municipality would get nothing, and all the others a little too much.",
  "population-period":
    "A heading, a title or a column of the file names another time than the date that the register is given. A year agrees with every date in it. A month or a quarter is counted on its last day, so 1 November is not in 2024M11.",
  "population-sex":
    "For a code and age the register has women or men, but neither both nor a total. The sum of what is there leaves people out.",
  "population-sum":
    "The register states a county's, the nation's or a code's total, and the municipalities, counties or ages in the same register add up to something else.",
  "pot-too-small":
    "The pot is used up by amounts that are known to come out of it: by all bases, or by a single share. To infer it is smaller than one of the amounts that it should have given.",
  "printed-differs":
    "Beside the amounts a table prints persons, a percentage or kronor per inhabitant, and the register or the amounts give another number. Numbers are compared within their last printed decimal; a rounded and a cut one both pass.",
  "published-codes":
    "A published rule repeats an amount for each recipient of the line, and some are missing, or are for others.",
  "rate-undefined": "A weight of the kind rate divides by 0 for some recipient.",
  "ratio-clash":
    "Two published shares of the same recipient cannot both follow from one weight. Each share pins its recipient's part of all weights to an exact interval, and the two intervals have nothing in common.",
  "receipt-altered":
    "The digest of a receipt does not match its content: the receipt was changed after it was written.",
  "receipt-differs":
    "The recomputed allocation differs from the receipt in the agreement, a register, a setting, the result, or the version of the library.",
  "receipt-shape": "A file is not a receipt: something is missing, unknown, or not of the right form.",
  "receipt-source-missing":
    "An allocation was made from something that is not bundled and was not given: the agreement, a register, or figures that were supplied. A receipt has their digests, not their content.",
  "receipt-unfounded":
    "An allocation cannot have a receipt, because it cannot be recomputed: the caller counted people with a function of its own, or built the allocation itself.",
  "recipient-ambiguous":
    "More than one recipient has the name. _Jämtland_ is a county and a region; _Gotland_ is a county, a region and a municipality; several counties and cities share a name.",
  "recipient-conflict":
    "The code of a row is one recipient's and the name beside it is another's. The program does not choose between them, so the row's figures are not compared.",
  "recipient-duplicate":
    "One recipient is in two rows. Both are checked against its amount, so each figure may be right.",
  "recipient-level":
    "A recipient has the name, but not at a level that is shown: Ragunda is a municipality, and only counties are shown.",
  "recipient-missing":
    "Recipients that get money by the agreement have no row. All of them are named at once.",
  "recipient-unknown":
    "No county, region or municipality has this name or code, at the level asked for. Capitals, full stops, and whether words are joined by space, hyphen or slash do not matter. Letters do: Habo is not Håbo.",
  "recipients-differ":
    "Two agreements bring different levels of recipients or different money. Their amounts cannot stand beside each other.",
  "recipients-none":
    "The line goes to a level at which the directory has no recipients. The bundled directory has recipients at every level, so this is a directory of your own.",
  "recovery-rows":
    "The population behind a table cannot be recovered from fewer than two amounts of known recipients.",
  "register-ages-missing":
    "A register was named, and the line is shared by the number of people of certain ages, which that register does not have at that level. Many tables count everyone; few have single years of age for each municipality.",
  "register-missing":
    "The agreement asks for people counted on a certain day, sometimes of certain ages, and no register at hand has that. The message says whether there is a register of the day that lacks the level or the ages, and which day comes nearest.",
  "register-not-loaded":
    "The line is shared by population, the library has a register of the right day, and the program has not loaded it. Registers are large and loaded on demand, by a call of its own; sharing out money is then a plain function that reads nothing.",
  "register-unknown":
    "No bundled register has this id or date, and the text does not look like a file's name. Registers are named by where they are from and their day: scb-2024-11-01.",
  "residual-exceeds":
    "The rounding nearest-residual-to-largest rounds each share to the nearest unit and lets the largest share take what the sum then misses by. Here the rounded shares sum to so much more than the line that the largest share would become negative. No amount may change its sign, so the line is refused.",
  "rest-left":
    "The key's rules have all had their turn and a part of the line is still there. An agreement that leaves money over must say where it goes.",
  "rounding-unknown":
    "The rounding method is not one of the library's. Methods are named by what they do, because textbook names differ between countries.",
  "row-ragged":
    "A row has more cells than the header has columns, so its figures stand one step to the side of where they belong, or a figure was cut in two.",
  "row-sum":
    "One column is the sum of others: its lines are all of theirs. In this row the printed sum is not what the parts beside it come to.",
  "row-unknown": "The description names a row, by its label or its number, that the table does not have.",
  "row-unmapped":
    "In a summary each row is an area, a line or a level, and the label of this one names none of them.",
  "rule-unknown":
    "A key is a list of rules, and one of them is of a kind that does not exist. The kinds are fixed, proportional and equal.",
  "selection-empty":
    "Lines and levels were both given, and no line satisfies both; or the agreement has no money for the level at all.",
  "share-differs":
    "A line says that it is a percentage of a larger sum, and its amount is not that percentage to the öre.",
  "sheet-chosen":
    "A workbook has several sheets and none was named: the first that reads as a table was read, visible sheets before hidden ones. The message names those that can be read too. The same goes for a web page or a text with several tables, which are named by caption, heading or number. For text with one cell a line it is said how its cells are numbered.",
  "sheet-hidden":
    "The sheet, or rows or columns of it, are hidden in the workbook. They are read like everything else, since a sum has them too, but whoever opens the workbook does not see them.",
  "sheet-unknown":
    "A workbook has no sheet of the name in --sheet, or in sheet of about.json. Capital letters and spaces around the name do not matter.",
  "sql-digits":
    "A line's amount times its weights can have more digits than the database keeps exact: 127 bits in DuckDB, 38 digits in Spark. The amounts themselves are below 2^63 öre in every dialect.",
  "sql-rule":
    "A line has a rule, a weight or a rounding that cannot be written as one SQL statement with the same amounts to the öre.",
  "stated-differs":
    "The rows of the table come to another sum than one that is stated of them: the agreement's own amount, or a sum that the description quotes from the text around the table.",
  "stated-empty":
    "A sum is stated of an area or a level that no line belongs to. As a sum over nothing it could only be 0.",
  "stated-sum":
    "The agreement states a sum of some of its lines, and they add up to something else. Either the transcription has an error, or the text has.",
  "steps-order": "The steps of a steps rule must go from the lowest count to the highest, each count once.",
  "table-empty": "The table has a header, or only titles, and not one figure below.",
  "table-header":
    "No row of the table could be taken for a header with a column of amounts. Columns are known by words such as _Belopp_, _Bidrag_, _Totalt_, _Amount_, by a unit (_kr_, _tkr_), or by figures under a header that says nothing else.",
  "table-turned":
    "The recipients are the columns of the table and the lines its rows, where a table of recipients has them the other way. Or the rows of a summary are recipients, where it has areas or lines.",
  "tables-several": "A file has a second table below the first, with another header. Only the first is read.",
  "tie-undecided":
    'Two or more recipients have exactly equal claims to the last units, and the caller asked for an error in that case (ties: "error").',
  "ties-unknown":
    "When two recipients have exactly equal claims to the last öre or krona, a tie rule decides: code, largest-weight, error, or a list of codes in the order that was drawn by lot. What was given is none of these, or a list without recipients.",
  "total-unit":
    "The total is right, but a thousand or a million times the sum of the rows: it is in another unit.",
  "unit-clash":
    "The title above the table has one unit and the column's header another. The figures were read in the one that more of them fit, or, where none can be recomputed, in the header's.",
  "unit-impossible":
    "A header or title names a unit in which a figure of the column is more than a thousand milliards of kronor. No recipient gets that much, so the figures are read in kronor.",
  "unit-indivisible":
    "Amounts are rounded to whole units, such as 1 000 kr, and the line itself is not a whole number of them. However it is rounded, the shares cannot add up to the line.",
  "unit-invalid":
    "The rounding unit is ore, krona, kr, tkr, mnkr, mdkr, or an amount above 0. What was given is none of these.",
  unspent:
    "Money is left: the grant less the costs and what was passed on. That is no fault. It is repaid by the last day of the agreement.",
  unsupported:
    "The agreement has a term that no rule expresses. The agreement lists it with its reason, and nothing is shared out until you accept that it is left out.",
  "weigh-missing":
    "A line is shared by population, and the caller of allocateLine gave no population. The small door fordela/core has no registers of its own and asks its caller for them.",
  "weight-extra":
    "The key has weights for codes that are not recipients of the line. Their part of the money would go to no recipient, or, without the weights, to all others.",
  "weight-invalid":
    "A supplied weight is negative, or not a whole number. Weights are whole numbers (bigint in a program, text in a file) so that shares are exact.",
  "weight-missing":
    "The key weighs by supplied numbers, and some recipients of the line have none. The difference between _nothing_ and _forgotten_ matters too much for a guess.",
  "weight-unknown":
    "A weight, in data made by a program, is of an unknown kind. In a file the same is reported as agreement-shape.",
  "weights-zero":
    "The rest of a line is to be shared in proportion to weights, and all weights are 0. There is no proportion to share by.",
  "workbook-too-large":
    "A workbook has more cells than are read, or would unpack to more bytes. A zip states its sizes, but can state anything: it is unpacked piece by piece, and left at the limit.",
  "workbook-unreadable":
    "A file is a workbook but cannot be opened: it is locked with a password, damaged or incomplete, or of a format that is not read, such as xlsb. The first bytes decide, whatever the file's name is.",
};
