"""Whether an engine comes to the verdicts of thbscreen: JOBS.

JOBS is a file of JSON with a list of jobs: the engine, the list with its delimiter, what
`thbscreen columns LIST --format json` prints, the folder that `thbscreen check LIST -o DIR/`
writes, and the query. Printed is a list of what each comes to: how many verdicts there are,
which differ, and how often each rule is clear or does not apply.
"""

import csv
import json
import os
import sys
import tempfile

import duckdb

# The program tells which rows are suppliers by their number.
KEY = "list_row"

# So many verdicts that differ are named.
MOST_NAMED = 20


def column_of(row: list[str], places: list[int]) -> str:
    """A cell; those of several columns that make one list are joined as the program joins them."""
    cells = [row[place] if place < len(row) else "" for place in places]
    return cells[0] + "".join("\n" + cell for cell in cells[1:] if cell.strip())


def table(job: dict) -> tuple[list[str], list[list[str]]]:
    """The suppliers of a list with their columns as thbscreen calls them."""
    with open(job["columns"], encoding="utf-8") as file:
        sheet = json.load(file)["files"][0]
    places: dict[str, list[int]] = {}
    for place, column in enumerate(sheet["columns"]):
        if column["column"]:
            places.setdefault(column["column"], []).append(place)
    with open(os.path.join(job["tables"], "suppliers.csv"), encoding="utf-8-sig", newline="") as file:
        suppliers = {int(supplier["row"]) for supplier in csv.DictReader(file)}
    with open(job["list"], encoding="utf-8-sig", newline="") as file:
        rows = enumerate(csv.reader(file, delimiter=job["delimiter"]), start=1)
        cells = [
            [str(number), *(column_of(row, of_column) for of_column in places.values())]
            for number, row in rows
            if number in suppliers
        ]
    return [KEY, *places], cells


def write_table(job: dict, path: str) -> None:
    header, rows = table(job)
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)


def duckdb_verdicts(connection: duckdb.DuckDBPyConnection, query: str) -> None:
    connection.execute(f"CREATE TABLE verdicts AS {query}")


def spark_verdicts(connection: duckdb.DuckDBPyConnection, query: str, folder: str) -> None:
    """The same by Spark in this machine, over the same table."""
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.driver.memory", "2g")
        .config("spark.ui.enabled", "false")
        .config("spark.log.level", "ERROR")
        .getOrCreate()
    )
    suppliers, verdicts = (os.path.join(folder, name) for name in ("suppliers.parquet", "verdicts.parquet"))
    connection.execute(f"COPY suppliers TO '{suppliers}' (FORMAT parquet)")
    session.read.parquet(suppliers).createOrReplaceTempView("suppliers")
    session.sql(query).write.parquet(verdicts)
    connection.execute(f"CREATE TABLE verdicts AS SELECT * FROM '{verdicts}/*.parquet'")


def compare(job: dict) -> dict:
    """Runs the query of a job, and compares row by row and rule by rule."""
    with open(job["query"], encoding="utf-8") as file:
        query = file.read()
    with tempfile.TemporaryDirectory() as folder:
        connection = duckdb.connect(config={"threads": 2})
        path = os.path.join(folder, "suppliers.csv")
        write_table(job, path)
        as_text = "all_varchar = true, header = true, delim = ',', quote = '\"', escape = '\"'"
        connection.execute(f"CREATE TABLE suppliers AS FROM read_csv('{path}', {as_text}, parallel = false)")
        if job["engine"] == "spark":
            spark_verdicts(connection, query, folder)
        else:
            duckdb_verdicts(connection, query)
        findings = os.path.join(job["tables"], "findings.csv")
        connection.execute(f"CREATE TABLE findings AS FROM read_csv('{findings}', all_varchar = true, header = true)")
    # Clear and what does not apply are no findings; how many there are of each is counted.
    different = """
        SELECT v.supplier, v.rule, concat_ws(' ', f.verdict, f.severity), concat_ws(' ', v.verdict, v.severity)
        FROM verdicts v LEFT JOIN findings f ON f.row = v.supplier AND f.rule = v.rule
        WHERE CASE v.verdict WHEN 'flagged' THEN f.verdict IS DISTINCT FROM 'flagged' OR f.severity <> v.severity
          WHEN 'unknown' THEN f.verdict IS DISTINCT FROM 'unknown' ELSE f.verdict IS NOT NULL END
        ORDER BY CAST(v.supplier AS INTEGER), v.rule"""
    rows = connection.execute(different).fetchall()
    counts = connection.execute("SELECT rule, verdict, count(*) FROM verdicts GROUP BY ALL ORDER BY ALL").fetchall()
    return {
        "suppliers": connection.execute("SELECT count(*) FROM suppliers").fetchone()[0],
        "verdicts": sum(count for _, _, count in counts),
        "different": len(rows),
        "named": [list(row) for row in rows[:MOST_NAMED]],
        "counts": [list(count) for count in counts],
    }


def main(jobs: str) -> None:
    with open(jobs, encoding="utf-8") as file:
        results = [compare(job) for job in json.load(file)]
    json.dump(results, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
