"""Fills in a questionnaire in LibreOffice as a bidder would, and saves it.

    fill.py SOFFICE HOME QUESTIONNAIRE.xlsx FILLED.xlsx ANSWERS.json

ANSWERS.json is a list of rows, each an object of column and what is typed. LibreOffice reads
what is typed as it does at the keyboard, calculates the workbook, and saves it as xlsx. Prints
the counts that the sheet of questions shows, one JSON object of mark and count.
"""

import json
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.util.NumberFormat import TEXT
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

TAGS = 5  # the row of the marks, counted from 0
FIRST = 6  # the first row of answers


def connect(soffice, home):
    pipe = f"thbscreen-{Path(home).name.replace('.', '')}"
    office = subprocess.Popen([
        soffice, "--headless", "--norestore", f"-env:UserInstallation=file://{home}",
        f"--accept=pipe,name={pipe};urp;",
    ])
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return office, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.25)
    office.kill()
    raise SystemExit("LibreOffice does not answer")


def option(name, value):
    return PropertyValue(Name=name, Value=value)


def main():
    soffice, home, questionnaire, filled, answers = sys.argv[1:]
    office, desktop = connect(soffice, home)
    try:
        document = desktop.loadComponentFromURL(
            Path(questionnaire).absolute().as_uri(), "_blank", 0, (option("Hidden", True),))
        sheets = document.Sheets
        form, questions = sheets.getByIndex(1), sheets.getByIndex(2)
        columns = {}
        while (tag := form.getCellByPosition(len(columns), TAGS).String).startswith("#"):
            columns[tag[1:]] = len(columns)
        for row, cells in enumerate(json.loads(Path(answers).read_text(encoding="utf-8"))):
            for column, typed in cells.items():
                # What is typed is taken as at the keyboard: a day becomes one, a number too,
                # and in a cell for text everything is text.
                cell = form.getCellByPosition(columns[column], FIRST + row)
                if document.NumberFormats.getByKey(cell.NumberFormat).Type & TEXT:
                    cell.setString(typed)
                else:
                    cell.setFormula(typed)
        document.calculateAll()
        document.storeToURL(
            Path(filled).absolute().as_uri(), (option("FilterName", "Calc MS Excel 2007 XML"),))
        counts = {name: questions.getCellByPosition(7, 2 + place).Value for name, place in columns.items()}
        print(json.dumps(counts))
        document.close(True)
        desktop.terminate()
    finally:
        office.wait(60)


main()
