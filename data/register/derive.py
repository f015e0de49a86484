#!/usr/bin/env python3
"""Derives territories.csv and edition.json, the official register as the platform imports it. Run by hand once a year.

usage: derive.py ETALAB_DATA_DIR [--region 75|all] [--out DIR]
ETALAB_DATA_DIR: the `data` folder of npm @etalab/decoupage-administratif 6.0.0 (npm pack; nothing of it is executed).
Reads missing-sirens.csv beside this file and ../geo/commune-points.csv; writes into DIR (this folder by default).
The same sources give the same bytes. Columns, rules and licences: README.md.
"""
import argparse, csv, hashlib, io, json
from collections import Counter, defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
EDITION = 2026
COLUMNS = "kind code name siren population departement departements region epci seat postcodes lon lat point_source".split()
KINDS = ["region", "departement", "epci", "commune"]
SOURCES = [
    {"holds": "names, codes, population, EPCI, postcodes, SIREN of communes and EPCI",
     "from": "npm @etalab/decoupage-administratif 6.0.0", "licence": "MIT (package); INSEE, DGCL, La Poste: Licence Ouverte 2.0"},
    {"holds": "SIREN of départements and régions", "from": "missing-sirens.csv", "licence": "SIRENE (INSEE): Licence Ouverte 2.0"},
    {"holds": "points", "from": "../geo/commune-points.csv", "licence": "IGN ADMIN EXPRESS, DILA: Licence Ouverte 2.0"},
]

arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
arguments.add_argument("etalab", type=Path)
arguments.add_argument("--region", default="75")
arguments.add_argument("--out", type=Path, default=HERE)
asked = arguments.parse_args()


def package(name):
    return json.loads((asked.etalab / f"{name}.json").read_text(encoding="utf-8"))


def table(path):
    with path.open(newline="", encoding="utf-8") as f:
        return list(csv.DictReader(f))


communes = {c["code"]: c for c in package("communes") if c["type"] == "commune-actuelle"}
epci = {e["code"]: e for e in package("epci")}
departements = {d["code"]: d for d in package("departements")}
regions = {r["code"]: r for r in package("regions")}
epci_of = {m["code"]: e["code"] for e in epci.values() for m in e["membres"]}
siren_of = {(r["kind"], r["code"]): r["siren"] for r in table(HERE / "missing-sirens.csv")}
point_of = {r["code"]: r for r in table(HERE.parent / "geo" / "commune-points.csv")}


def people(code):
    return communes[code].get("population") or 0


def known_sum(codes):
    known = [communes[c]["population"] for c in codes if "population" in communes[c]]
    return sum(known) if known else None


def most_populous(weights):
    """The key that weighs most; the lowest code when two weigh the same."""
    return min(weights, key=lambda code: (-weights[code], code))


def row(kind, code, name, *, seat=None, **fields):
    """One row; where a seat is given, the territory stands at its seat's point."""
    point = point_of.get(seat or code)
    if point:
        fields |= {"lon": point["lon"], "lat": point["lat"], "point_source": "seat" if seat else point["source"]}
    return {"kind": kind, "code": code, "name": name, "seat": seat, **fields}


def commune_row(c):
    return row("commune", c["code"], c["nom"], siren=c.get("siren"), population=c.get("population"), departement=c["departement"],
               departements=[c["departement"]], region=c["region"], epci=epci_of.get(c["code"]), postcodes=sorted(c.get("codesPostaux", [])))


def epci_row(e):
    members = [m["code"] for m in e["membres"]]
    weights = Counter()
    for code in members:
        weights[communes[code]["departement"]] += people(code)
    main = most_populous(weights)
    return row("epci", e["code"], e["nom"], seat=most_populous({c: people(c) for c in members}), siren=e["code"], population=e["populationMunicipale"],
               departement=main, departements=sorted(weights), region=departements[main]["region"])


def upper_row(kind, unit, members, of_departements):
    seat = unit["chefLieu"] if unit["chefLieu"] in members else None
    main = communes[seat]["departement"] if seat else of_departements[0]
    return row(kind, unit["code"], unit["nom"], seat=seat, siren=siren_of.get((kind, unit["code"])), population=known_sum(members),
               departement=main, departements=of_departements, region=unit.get("region", unit["code"]))


here = [c for c in communes.values() if asked.region in ("all", c["region"])]
within = {"departement": defaultdict(list), "region": defaultdict(list)}
for c in here:
    for kind, members in within.items():
        members[c[kind]].append(c["code"])
rows = [upper_row("region", regions[code], members, sorted({communes[c]["departement"] for c in members})) for code, members in within["region"].items()]
rows += [upper_row("departement", departements[code], members, [code]) for code, members in within["departement"].items()]
rows += [epci_row(epci[code]) for code in {epci_of[c["code"]] for c in here if c["code"] in epci_of}]
rows += [commune_row(c) for c in here]
rows.sort(key=lambda r: (KINDS.index(r["kind"]), r["code"]))

text = io.StringIO()
writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
writer.writeheader()
for r in rows:
    writer.writerow({k: " ".join(v) if isinstance(v, list) else v for k, v in r.items()})
content = text.getvalue().encode("utf-8")
counts = Counter(r["kind"] for r in rows)
edition = {"edition": EDITION, "region": asked.region, "rows": len(rows), "counts": {k: counts[k] for k in KINDS},
           "sha256": hashlib.sha256(content).hexdigest(), "sources": SOURCES}
asked.out.mkdir(parents=True, exist_ok=True)
(asked.out / "territories.csv").write_bytes(content)
(asked.out / "edition.json").write_text(json.dumps(edition, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
print(f"{len(rows)} rows: {edition['counts']}; sha256 {edition['sha256']}")
