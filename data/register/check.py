"""Checks the register files beside this one. Standard library only. Run: python3 check.py"""
import csv
import hashlib
import json
import re
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
errors = []


def expect(ok, what):
    if not ok:
        errors.append(what)


def rows(name, header):
    raw = (HERE / name).read_bytes()
    expect(b"\r" not in raw and not raw.startswith(b"\xef\xbb\xbf"), f"{name}: not plain UTF-8 with line feeds")
    table = list(csv.DictReader(raw.decode("utf-8").splitlines()))
    expect(list(table[0]) == header.split(","), f"{name}: header")
    return table


def luhn(digits):
    """True if the digits pass Luhn: every second one from the right doubled, its digits added up."""
    values = [int(c) * (1 + i % 2) for i, c in enumerate(reversed(digits))]
    return sum(v // 10 + v % 10 for v in values) % 10 == 0


sirens = rows("missing-sirens.csv", "kind,code,name,siren,source")
for r in sirens:
    expect(re.fullmatch(r"\d{9}", r["siren"]) and luhn(r["siren"]), f"SIREN {r['siren']} ({r['name']}) fails Luhn")
    expect(re.fullmatch(r"\d\d|97[1-6]|2[AB]", r["code"]), f"code {r['code']}")
    expect("'" not in r["name"], f"{r['name']}: straight apostrophe")
    expect(r["kind"] in ("departement", "region") and r["source"] != "", f"row {r}")
    if r["kind"] == "departement" and r["siren"].startswith("22"):
        number = "985" if r["code"] == "976" else r["code"]  # Mayotte's SIREN holds its former number
        expect(r["siren"].startswith("22" + number), f"SIREN {r['siren']} is not of {r['code']}")
twice = [s for s, n in Counter(r["siren"] for r in sirens).items() if n > 1]
expect(not twice, f"SIREN twice: {twice}")
twice = [k for k, n in Counter((r["kind"], r["code"]) for r in sirens).items() if n > 1]
expect(not twice, f"territory twice: {twice}")
by = {(r["kind"], r["code"]): r["siren"] for r in sirens}
HERE_75 = ["16", "17", "19", "23", "24", "33", "40", "47", "64", "79", "86", "87"]
expect(all(("departement", d) in by for d in HERE_75), "a département of region 75 lacks")
expect(by.get(("region", "75")) == "200053759" and by.get(("departement", "33")) == "223300013", "the two known SIREN differ")
kinds = Counter(r["kind"] for r in sirens)
expect(kinds == {"departement": 94, "region": 17}, f"counts {dict(kinds)}")

sites = rows("member-contacts-75.csv", "code,website")
for r in sites:
    expect(re.fullmatch(r"(%s)\d{3}" % "|".join(HERE_75), r["code"]), f"{r['code']} is not of region 75")
    expect(re.fullmatch(r"https?://([a-z0-9-]+\.)+[a-z]{2,24}(/[^\s\"<>@]*)?(\?[^\s\"<>@]*)?", r["website"]), f"website {r['website']}")
expect(len({r["code"] for r in sites}) == len(sites), "a commune twice")
expect(len({r["website"] for r in sites}) == len(sites), "a website twice")

# The register itself: one edition, whole
COLUMNS = "kind,code,name,siren,population,departement,departements,region,epci,seat,postcodes,lon,lat,point_source"
KINDS = ["region", "departement", "epci", "commune"]
POPULATION = 6150451  # of the 4,293 communes
territories = rows("territories.csv", COLUMNS)
content = (HERE / "territories.csv").read_bytes()
edition = json.loads((HERE / "edition.json").read_text(encoding="utf-8"))
counts = Counter(r["kind"] for r in territories)
expect(edition["sha256"] == hashlib.sha256(content).hexdigest(), "territories.csv: not the bytes that edition.json names")
expect(edition["rows"] == len(territories) == content.count(b"\n") - 1, f"territories.csv: {len(territories)} rows, not one a line")
expect(edition["counts"] == dict(counts) == {"region": 1, "departement": 12, "epci": 156, "commune": 4293}, f"territories.csv: {dict(counts)}")
order = [(KINDS.index(r["kind"]), r["code"]) for r in territories]
expect(order == sorted(set(order)), "territories.csv: not sorted by kind and code, or a territory twice")
expect(len({r["siren"] for r in territories}) == len(territories), "territories.csv: a SIREN is empty or stands twice")
codes = {k: {r["code"] for r in territories if r["kind"] == k} for k in KINDS}
expect(codes["departement"] == set(HERE_75), "territories.csv: other départements")
people = Counter()
for r in territories:
    where = f"territories.csv: {r['kind']} {r['code']}"
    expect(re.fullmatch(r"\d{9}", r["siren"]) and luhn(r["siren"]), f"{where}: SIREN {r['siren']} fails Luhn")
    expect(re.fullmatch(r"\d+", r["population"]), f"{where}: population {r['population']!r}")
    expect(-1.9 < float(r["lon"]) < 2.7 and 42.7 < float(r["lat"]) < 47.3, f"{where}: point outside the region")
    held = r["departements"].split(" ")
    expect(held == sorted(set(held)) and r["departement"] in held, f"{where}: départements {held}")
    if r["kind"] in ("region", "departement"):
        expect(r["siren"] == by[r["kind"], r["code"]], f"{where}: SIREN differs from missing-sirens.csv")
        expect(r["seat"] in codes["commune"] and set(held) <= codes["departement"], f"{where}: seat, départements")
    if r["kind"] == "epci":
        expect(r["siren"] == r["code"] and set(held) & codes["departement"], f"{where}: SIREN, départements")
    if r["kind"] == "commune":
        expect(r["departement"] in codes["departement"] and r["epci"] in codes["epci"], f"{where}: département, EPCI")
        expect(r["point_source"] in ("town_hall", "surface") and r["postcodes"] != "", f"{where}: point, postcodes")
        people["region", r["region"]] += int(r["population"])
        people["departement", r["departement"]] += int(r["population"])
    else:
        expect(r["point_source"] == "seat" and r["seat"] != "", f"{where}: seat")
for r in territories:
    if (r["kind"], r["code"]) in people:
        expect(people[r["kind"], r["code"]] == int(r["population"]), f"{r['kind']} {r['code']}: population is not its communes'")
expect(people["region", "75"] == POPULATION, f"population of the region: {people['region', '75']}")
wholly = sum(set(r["departements"].split(" ")) <= codes["departement"] for r in territories if r["kind"] == "epci")
expect(wholly == 152, f"{wholly} EPCI wholly in the region, not 152")
names = Counter(r["name"] for r in territories if r["kind"] == "commune")
shared = [n for n in names.values() if n > 1]
expect((len(shared), sum(shared)) == (111, 247), f"{len(shared)} names shared by {sum(shared)} communes")

print(f"territories {len(territories)} ({dict(counts)}), {wholly} EPCI wholly here, {len(shared)} names shared by {sum(shared)} communes, population {people['region', '75']}")
print(f"missing-sirens {len(sirens)} ({dict(kinds)}), {sum(luhn(r['siren']) for r in sirens)} pass Luhn; region 75: 1 + {len(HERE_75)}")
print(f"member-contacts-75 {len(sites)} websites, {sum(r['website'].startswith('https:') for r in sites)} https")
for e in errors:
    print("ERROR", e)
print("ok" if not errors else f"{len(errors)} errors")
sys.exit(1 if errors else 0)
