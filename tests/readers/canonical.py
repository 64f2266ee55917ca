# Reads CSV files with Python's csv module or with pandas and writes what was read, cell by cell.
# Arguments: csv | pandas, then pairs of a file and where to write.
import csv
import sys

csv.field_size_limit(sys.maxsize)


def with_csv(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.reader(file, strict=True))


def with_pandas(path):
    import pandas

    frame = pandas.read_csv(path, header=None, dtype=str, keep_default_na=False, na_filter=False)
    return frame.values.tolist()


read = with_csv if sys.argv[1] == "csv" else with_pandas
for source, target in zip(sys.argv[2::2], sys.argv[3::2]):
    with open(target, "w", newline="", encoding="utf-8") as file:
        file.write("".join("\x1f".join(row) + "\x1e" for row in read(source)))
