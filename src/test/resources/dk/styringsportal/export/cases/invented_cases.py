"""Fills the downloaded template of progression/1 with 200 invented cases: invented_cases.py TEMPLATE FILLED

No case is anybody's. See README.md beside this file.
"""
import random
import sys

import openpyxl  # Debian: python3-openpyxl

CASES = 200
draw = random.Random(20180301)

workbook = openpyxl.load_workbook(sys.argv[1])
sheet = workbook["Sager"]
column = {cell.value: cell.column for cell in sheet[1]}
lists = {cell.value: [below.value for below in workbook["Lister"][cell.column_letter][1:] if below.value is not None]
         for cell in workbook["Lister"][1] if cell.value}


def case():
    n = draw.choice([1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 5, 6, 9])
    first = draw.randint(2012, 2017)
    service = draw.choice(lists["Ydelse ved 1. registrering"])
    goal = draw.choices(lists["Mål sat ved 1. registrering"], [90, 6, 4])[0]
    known = lambda value, share=0.85: value if draw.random() < share else None
    row = {
        "Antal registreringer": n,
        "År for 1. registrering": first,
        "År for nyeste registrering": min(2018, first + n - 1),
        "1. registrering er": draw.choice(lists["1. registrering er"]),
        "Ydelse ved 1. registrering": service,
        "Alder ved 1. registrering": draw.choice(lists["Alder ved 1. registrering"]),
        "Målgruppe": draw.choices(lists["Målgruppe"], [2, 20, 40, 20, 10, 8])[0],
        "Hvem leverer tilbuddet": draw.choice(lists["Hvem leverer tilbuddet"]),
        "Er sagen afsluttet": draw.choice(["Ja", "Nej"]),
        "Mål sat ved 1. registrering": goal,
        "VUM-score ved 1. registrering": known(draw.choice([0, 1, 2, 2, 3, 3, 3, 3.5, 4])),
        "Mål for VUM-score": known(draw.choice([0, 1, 2, 3, 3.5]), 0.3),
        "Forsørgelsesgrundlag ved 1. registrering": draw.choice(lists["Forsørgelsesgrundlag ved 1. registrering"]),
        "Andre ydelser samtidig": draw.choice(lists["Andre ydelser samtidig"]),
    }
    if goal == "Ja":
        row["Måltype ved 1. registrering"] = draw.choices(lists["Måltype ved 1. registrering"], [60, 25, 8, 7])[0]
        row["Dato sat for målopfyldelse"] = draw.choice(["Ja", "Nej"])
    if row["Andre ydelser samtidig"] == "Ja":
        row["Dagspris for de samtidige ydelser"] = known(draw.randint(10000, 90000) / 100)
    if "107" in service:
        row["Dagspris ved 1. registrering"] = known(draw.randint(60000, 240000) / 100)
    else:
        alone, together = draw.randint(0, 80) / 4, draw.choice([0, 0, 4, 7.25])
        total = known(alone + together)
        if total is not None:
            row["Timer pr. måned ved 1. registrering"] = total
            row["Heraf individuel støtte ved 1. registrering"] = alone
            row["Heraf støtte i gruppe ved 1. registrering"] = together
    if n >= 2:
        second = service if draw.random() < 0.85 else draw.choice(lists["Ydelse ved 2. registrering"])
        row["Ydelse ved 2. registrering"] = second
        row["VUM-score ved 2. registrering"] = known(draw.choice([0, 1, 2, 2, 3, 3, 3.5, 4]))
        row["Forsørgelsesgrundlag ved 2. registrering"] = draw.choice(lists["Forsørgelsesgrundlag ved 2. registrering"])
        row["Måltype ved 2. registrering"] = known(draw.choice(lists["Måltype ved 2. registrering"]))
        if goal == "Ja":
            row["Mål fra 1. registrering ved 2. registrering"] = known(draw.choice(["Helt opfyldt", "Delvist opfyldt", "Ikke opfyldt"]))
        for what, unit in (("Dagspris", ""), ("Timer pr. måned", "")):
            before = row.get(f"{what} ved 1. registrering")
            if before is not None and second == service:
                row[f"{what} ved 2. registrering"] = known(before + draw.choice([-12.5, 0, 0, 20.25]) if before > 20 else before)
    if n >= 3:
        row["VUM-score ved 3. registrering"] = known(draw.choice([0, 1, 2, 3, 3.5, 4]))
        row["Mål fra 2. registrering ved 3. registrering"] = known(draw.choice(["Helt opfyldt", "Delvist opfyldt", "Ikke opfyldt"]))
    for registration in range(2, n + 1):
        row[f"Måneder fra {registration - 1}. til {registration}. registrering"] = known(draw.randint(20, 240) / 10)
        row[f"Initiativ til {registration}. registrering"] = draw.choice(lists[f"Initiativ til {registration}. registrering"])
    return row


for number in range(CASES):
    for heading, value in case().items():
        if value is not None:
            sheet.cell(row=3 + number, column=column[heading]).value = value
workbook.save(sys.argv[2])
