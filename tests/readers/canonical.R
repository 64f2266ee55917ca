# Reads CSV files with R's read.csv and writes what was read, cell by cell.
# Arguments: pairs of a file and where to write.
arguments <- commandArgs(trailingOnly = TRUE)
for (index in seq(1, length(arguments), by = 2)) {
  table <- read.csv(
    arguments[index], header = FALSE, colClasses = "character", na.strings = character(0),
    encoding = "UTF-8", check.names = FALSE, strip.white = FALSE, blank.lines.skip = FALSE
  )
  rows <- do.call(paste, c(unname(as.list(table)), sep = "\x1f"))
  file <- file(arguments[index + 1], open = "wb")
  writeBin(charToRaw(paste0(paste0(enc2utf8(rows), "\x1e"), collapse = "")), file)
  close(file)
}
