"""Eight of the rules as an analyst would write them with pandas: LIST REFERENCE FINDINGS.

plan-missing, fee-charged, id-documents-held, wages-withheld, hours-excessive,
grievance-missing, sector-high-risk and country-elevated, of the sixty-eight that thbscreen
applies. No evidence, no severities, no unknowns, no ratings.
"""

import sys

import pandas as pd

NEEDED = [
    "Supplier No",
    "Country",
    "Sector code",
    "Recruitment fees charged",
    "ID documents held",
    "Wages withheld",
    "Max weekly hours",
    "Grievance mechanism",
    "Plan present",
]
YES = {"yes", "y", "true", "1", "ja", "oui", "sì", "sí"}
NO = {"no", "n", "false", "0", "nein", "non"}


def answers(column: pd.Series) -> pd.Series:
    words = column.str.strip().str.lower()
    return words.map({word: True for word in YES} | {word: False for word in NO})


def countries(column: pd.Series, reference: str) -> pd.Series:
    table = pd.read_csv(f"{reference}/countries.csv", dtype=str, keep_default_na=False)
    known = {}
    for row in table.itertuples():
        for name in [row.alpha2, row.alpha3, row.name, row.short_name, *row.aliases.split("|")]:
            known.setdefault(name.lower(), row.alpha2)
    return column.str.strip().str.lower().map(known)


def divisions(column: pd.Series, risk: pd.DataFrame, reference: str) -> pd.Series:
    synonyms = pd.read_csv(f"{reference}/sector_synonyms.csv", dtype=str, keep_default_na=False)
    words = dict(zip(synonyms.term.str.lower(), synonyms.isic4_division)) | dict(zip(risk.title.str.lower(), risk.isic4))
    codes = column.str.extract(r"^\s*[A-Z]?(\d\d)", expand=False)
    return codes.fillna(column.str.strip().str.lower().map(words))


def main(suppliers: str, reference: str, findings: str) -> None:
    rows = pd.read_csv(suppliers, dtype=str, keep_default_na=False, usecols=NEEDED)
    risk = pd.read_csv(f"{reference}/sector_risk.csv", dtype=str, keep_default_na=False)
    tiers = pd.read_csv(f"{reference}/tip_tiers.csv", dtype=str, keep_default_na=False)
    level = divisions(rows["Sector code"], risk, reference).map(dict(zip(risk.isic4, risk.level)))
    tier = countries(rows["Country"], reference).map(dict(zip(tiers.alpha2, tiers.tier_2025)))
    hours = pd.to_numeric(rows["Max weekly hours"].str.replace(",", ""), errors="coerce")
    flagged = {
        "plan-missing": answers(rows["Plan present"]).eq(False),
        "fee-charged": answers(rows["Recruitment fees charged"]).eq(True),
        "id-documents-held": answers(rows["ID documents held"]).eq(True),
        "wages-withheld": answers(rows["Wages withheld"]).eq(True),
        "hours-excessive": hours > 60,
        "grievance-missing": answers(rows["Grievance mechanism"]).eq(False),
        "sector-high-risk": level.isin(["high", "medium"]),
        "country-elevated": tier.isin(["2WL", "3", "SC"]),
    }
    found = [
        pd.DataFrame({"supplier": rows.loc[which, "Supplier No"], "rule": rule}) for rule, which in flagged.items()
    ]
    pd.concat(found).to_csv(findings, index=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
