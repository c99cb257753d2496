"""Runs the rules as DuckDB has them: LIST COLUMNS QUERY FINDINGS THREADS.

COLUMNS is what `thbscreen columns LIST --format json` prints, QUERY what
`thbscreen rules sql --dialect duckdb` does. Every cell is read as text, as thbscreen reads
it; the flagged findings are written as CSV.
"""

import json
import sys

import duckdb


def main(suppliers: str, columns: str, query: str, findings: str, threads: str) -> None:
    with open(columns, encoding="utf-8") as file:
        known = [column for column in json.load(file)["files"][0]["columns"] if column["column"]]
    with open(query, encoding="utf-8") as file:
        rules = file.read().strip().rstrip(";")
    cells = ", ".join(f'"{column["header"]}" AS {column["column"]}' for column in known)
    connection = duckdb.connect(config={"threads": int(threads)})
    connection.execute(
        f"CREATE TABLE suppliers AS SELECT {cells} FROM read_csv('{suppliers}', "
        "all_varchar = true, header = true, delim = ',', quote = '\"', escape = '\"')"
    )
    connection.execute(
        f"COPY (SELECT supplier, rule, verdict, severity FROM ({rules}) "
        f"WHERE verdict = 'flagged') TO '{findings}' (HEADER)"
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
