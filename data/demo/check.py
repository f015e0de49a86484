#!/usr/bin/env python3
"""Checks the demonstration content: codes against the official register, dates, references between files, counts.

usage: check.py [--seed PROGRAMME.txt]
PROGRAMME.txt: the text of the founding programme, programme-2022-03-16.txt beside this file by default.
The register and the vocabularies are read from ../register/territories.csv and ../vocabularies.
Exit status 0 when everything holds, 1 with one line for each fault.
"""
import csv, datetime, itertools, json, re, sys, unicodedata
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
FILES = ["founding-event", "second-event", "members", "organisations", "partnerships", "topics", "accounts"]
STAGES = ["proposed", "anticipated", "under_study", "selected", "active", "closed"]
faults = []


def need(ok, *words):
    if not ok:
        faults.append(" ".join(str(w) for w in words))


def vocabulary(name):
    with open(HERE.parent / "vocabularies" / f"{name}.csv", newline="", encoding="utf-8") as f:
        return {row[0] for row in itertools.islice(csv.reader(f), 1, None)}


def luhn(code):
    digits = [int(c) * (1 + i % 2) for i, c in enumerate(reversed(code))]
    return len(code) == 9 and sum(d - 9 if d > 9 else d for d in digits) % 10 == 0


def slug(text):
    text = unicodedata.normalize("NFD", text.lower().replace("œ", "oe"))
    return re.sub(r"[^a-z0-9]+", "-", "".join(c for c in text if not unicodedata.combining(c))).strip("-")


def words(text):
    return len(re.findall(r"[\w’'-]*\w[\w’'-]*", re.sub(r"^\s*(#+|-|\d+\.)\s", "", text, flags=re.M)))


def day(value, where):
    if value is None:
        return None
    try:
        return datetime.date.fromisoformat(value)
    except (TypeError, ValueError):
        faults.append(f"{where} not a date: {value}")
        return datetime.date.min


def relative(value, where, past=True):
    ok = isinstance(value, dict) and list(value) == ["days_from_start"] and isinstance(value["days_from_start"], int)
    need(ok and (not past or value["days_from_start"] <= 0), where, "is no relative date", value)
    return value["days_from_start"] if ok else 0


def ids(values, known, where):
    need(len(values) == len(set(values)), where, "holds a value twice", values)
    need(set(values) <= known, where, "unknown:", sorted(set(values) - known))


# ------------------------------------------------------------------ files
asked = sys.argv[1:]
if asked and (len(asked) != 2 or asked[0] != "--seed"):
    sys.exit(__doc__)
seed = (Path(asked[1]) if asked else HERE / "programme-2022-03-16.txt").read_text(encoding="utf-8")
data = {}
for name in FILES:
    text = (HERE / f"{name}.json").read_text(encoding="utf-8")
    data[name] = json.loads(text)
    need(text == json.dumps(data[name], ensure_ascii=False, indent=2) + "\n", name, "is not UTF-8 JSON with two spaces")
    need(not re.search(r'"/|"[^"]*(?<![:/\w.])/(tmp|home|root|usr|var|opt|srv|mnt)/', text), name, "holds a path of a machine")
    need(not re.search(r'"(password|secret|token)\w*"\s*:', text), name, "holds a secret")
    need(data[name]["demo"] is (name != "founding-event"), name, "demo")

with open(HERE.parent / "register" / "territories.csv", newline="", encoding="utf-8") as f:
    register = {(r["kind"], r["code"]): r for r in csv.DictReader(f)}
here = {code for kind, code in register if kind == "departement"}
themes, countries, regions, languages = map(vocabulary, ["themes", "countries", "world-regions", "languages"])
competences, kinds, roles = map(vocabulary, ["competences", "partnership-kinds", "party-roles"])

people = {p["key"]: p for p in data["members"]["people"]}
members = {m["key"]: m for m in data["members"]["members"]}
organisations = {o["key"]: o for o in data["organisations"]["organisations"]}
bodies = set(members) | set(organisations)
topics = {t["key"]: t for t in data["topics"]["topics"]}
partnerships = {p["key"]: p for p in data["partnerships"]["partnerships"]}
founding, second = data["founding-event"], data["second-event"]
works_for = {(c["person"], m["key"]) for m in members.values() for c in m["contacts"]} | {(s["person"], s["organisation"]) for s in data["organisations"]["staff"]}

# ------------------------------------------------------------------ people, members
need(len(people) == len(data["members"]["people"]), "two people have one key")
need(len({p["mail"] for p in people.values()}) == len(people), "two people have one mail")
for p in people.values():
    name, _, domain = p["mail"].partition("@")
    need(name == f"{slug(p['first_name'])}.{slug(p['last_name'])}" and domain.removesuffix(".example") in bodies and domain.endswith(".example"), p["key"], "mail", p["mail"])
    need(any(person == p["key"] for person, _ in works_for), p["key"], "holds no place anywhere")


def official(kind, code):
    r = register.get((kind, code), {})
    return r.get("name"), r.get("siren"), r.get("departement")


def form(kind, code):
    """What an EPCI is by the first word of its name (CC, CA, CU; a métropole has none); any other territory is its kind."""
    if kind != "epci":
        return kind
    first = register.get((kind, code), {"name": ""})["name"].split(" ")[0]
    return first if first in ("CC", "CA", "CU") else "METRO"


family = Counter()
for key, m in members.items():
    kind, code = m["territory"]["kind"], m["territory"]["code"]
    name, siren, departement = official(kind, code)
    need(name == m["register_name"], key, "register says", name)
    need(siren == m["siren"] and luhn(m["siren"] or ""), key, "SIREN: register says", siren)
    need(departement == m["departement"] and departement in here, key, "département: register says", departement)
    need(key == f"{slug(m['register_name'])}-{code}", key, "key is not name and code")
    need(m["demo"] is True, key, "demo")
    family[form(kind, code)] += 1
    need(m["engagement"] in ("engaged", "willing"), key, "engagement")
    need(80 <= words(m["presentation"]["markdown"]) <= 160, key, "presentation has", words(m["presentation"]["markdown"]), "words")
    need(not re.search(r"<\w|\*", m["presentation"]["markdown"]), key, "more than headings, lists and links in the presentation")
    ids(m["themes"], themes, key + " themes"), ids(m["countries"], countries, key + " countries"), ids(m["languages"], languages, key + " languages")
    ids(m["world_regions"], regions, key + " world_regions"), ids(m["competences"], competences, key + " competences")
    for x in m["expertise_offered"] + m["expertise_sought"]:
        need(x["theme"] in themes, key, "expertise", x["theme"])
    need(m["functional_mail"].endswith(f"@{key}.example"), key, "functional mail")
    need(set(m["visibility"]) == {"presentation", "cooperation", "expertise"} and set(m["visibility"].values()) <= {"public", "members", "own"}, key, "visibility")
    need(day(m["membership"]["since"], key) >= datetime.date(2022, 4, 1), key, "is a member before the launch")
    deliberation = m["membership"]["deliberation"]
    need(deliberation is None or abs(day(deliberation["date"], key) - day(m["membership"]["since"], key)) < datetime.timedelta(days=366), key, "deliberation far from the membership")
    relative(m["confirmed_on"], key)
    need((m["confirmed_by"], key) in works_for, key, "confirmed by a stranger", m["confirmed_by"])
    held = Counter(c["referent_kind"] for c in m["contacts"] if c["role"] == "referent")
    need(held and set(held) <= {"political", "technical"} and max(held.values()) == 1, key, "référents", dict(held))
    for c in m["contacts"]:
        need(c["person"] in people and c["key"] == f"{key}--{c['person']}", key, "contact", c["key"])
        need(c["seat"] in ("elected", "officer", "volunteer") and c["role"] in ("referent", "contributor", "reader") and c["visibility"] in ("public", "members", "own"), c["key"])
        need((c["seat"] == "elected") == (c["mandate_ends_on"] is not None), c["key"], "mandate")
        day(c["mandate_ends_on"], c["key"]), relative(c["confirmed_on"], c["key"])
need(family == Counter({"region": 1, "departement": 3, "METRO": 1, "CA": 3, "CC": 3, "commune": 13}), "kinds of members", dict(family))
need({m["departement"] for m in members.values()} == here, "départements without member", here - {m["departement"] for m in members.values()})
engagement = Counter(m["engagement"] for m in members.values())
need(engagement == Counter(engaged=15, willing=9), "engagement", dict(engagement))

# ------------------------------------------------------------------ organisations, partnerships
need(not set(members) & set(organisations) and len(organisations) == len(data["organisations"]["organisations"]), "an organisation's key is taken twice")
for key, o in organisations.items():
    need(o["country"] in countries, key, "country", o["country"])
    need((o["place"] is None) != (o["seat_with_member"] is None), key, "wants a place or a member to sit with")
    need(o["seat_with_member"] is None or o["seat_with_member"] in members, key, "sits with", o["seat_with_member"])
    if o["place"]:
        need(-180 <= o["place"]["longitude"] <= 180 and -90 <= o["place"]["latitude"] <= 90 and o["place"]["precision"] in ("locality", "approximate", "region"), key, "place")
    need(o["demo"] == (o["kind"] in ("twinning_committee", "association")), key, "demo")
abroad = [o for o in organisations.values() if o["kind"] == "foreign_authority"]
need(len(abroad) == 20 and len({o["country"] for o in abroad}) >= 14 and all(o["country"] != "FR" for o in abroad), "foreign authorities", len(abroad))
for s in data["organisations"]["staff"]:
    need(s["organisation"] in organisations and s["person"] in people, "staff", s)

used, shared = Counter(), Counter()
for key, p in partnerships.items():
    need(p["kind"] in kinds and p["demo"] is True and p["state"] in ("in_preparation", "active", "suspended", "ended"), key, p["kind"], p["state"])
    ids(p["themes"], themes, key + " themes")
    need(p["sdgs"] == "not_assessed" or p["sdgs"] == sorted(set(p["sdgs"])) and set(p["sdgs"]) <= set(range(1, 18)), key, "SDGs", p["sdgs"])
    need(p["place_precision"] in ("locality", "region", "country") and p["visibility"] in ("public", "members", "own"), key, "precision, visibility")
    starts, ends = day(p["starts_on"], key), day(p["ends_on"], key)
    need(ends is None or starts <= ends, key, "ends before it starts")
    need((p["state"] == "ended") == bool(ends and ends < datetime.date(2026, 6, 1)), key, "state and end")
    need(len({a["organisation"] for a in p["parties"]}) == len(p["parties"]), key, "one party twice")
    foreign = []
    for a in p["parties"]:
        if a["organisation"] not in bodies:
            faults.append(f"{key} unknown party {a['organisation']}")
            continue
        need(a["role"] in roles and a["side"] in ("french", "foreign"), key, a)
        where = "FR" if a["organisation"] in members else organisations[a["organisation"]]["country"]
        need((where == "FR") == (a["side"] == "french"), key, "side of", a["organisation"])
        foreign += [where] if where != "FR" and where not in foreign else []
        joined, left = day(a["joined_on"], key), day(a["left_on"], key)
        need(joined >= starts and (left is None or joined <= left), key, "dates of", a["organisation"])
        used[a["organisation"]] += 1
    need(foreign == p["countries"] and bool(foreign) == (p["kind"] != "at_home"), key, "countries", foreign)
    mine = [a["organisation"] for a in p["parties"] if a["organisation"] in members]
    need(1 <= len(mine) <= 4, key, "members", mine)
    shared[len(mine)] += 1
    relative(p["confirmed_on"], key)
    need(any((p["confirmed_by"], m) in works_for for m in mine), key, "confirmed by a stranger", p["confirmed_by"])
need(len(partnerships) == len(data["partnerships"]["partnerships"]) == 26, "partnerships", len(partnerships))
for o in abroad:
    need(used[o["key"]], o["key"], "is in no partnership")
for key, m in members.items():
    mine = [p for p in partnerships.values() if any(a["organisation"] == key for a in p["parties"])]
    need(m["engagement"] == "willing" or mine, key, "is engaged and has no partnership")
    need({c for p in mine if p["state"] not in ("ended",) for c in p["countries"]} <= set(m["countries"]), key, "profile lacks a country of its partnerships", {c for p in mine if p["state"] != "ended" for c in p["countries"]} - set(m["countries"]))

live = [p for p in partnerships.values() if p["state"] != "ended"]
alike = Counter()
for a, b in itertools.combinations(members, 2):
    pa, pb = ([p for p in live if any(x["organisation"] == k for x in p["parties"])] for k in (a, b))
    apart = [(p, q) for p in pa for q in pb if p is not q]
    alike["same country and theme, two partnerships"] += any(set(p["countries"]) & set(q["countries"]) and set(p["themes"]) & set(q["themes"]) for p, q in apart)
    alike["same partner, two partnerships"] += any({x["organisation"] for x in p["parties"] if x["side"] == "foreign"} & {x["organisation"] for x in q["parties"]} for p, q in apart)
    alike["one partnership shared"] += any(p is q for p in pa for q in pb)
    alike["same département, a theme in common"] += members[a]["departement"] == members[b]["departement"] and bool(set(members[a]["themes"]) & set(members[b]["themes"]))
need(all(alike.values()), "no case to resemble", dict(alike))

# ------------------------------------------------------------------ topics
for key, t in topics.items():
    need(t["demo"] is True and t["written_by"] in ("staff", "member"), key)
    for field in ("title", "summary"):
        need(set(t[field]) == ({"fr", "en"} if t["written_by"] == "staff" else {"fr"}), key, field, "languages")
    need(100 <= words(t["body"]["fr"]) <= 200, key, "body has", words(t["body"]["fr"]), "words")
    ids(t["themes"], themes, key + " themes"), ids(t["countries"], countries, key + " countries")
    need(t["sdgs"] == "not_assessed" or set(t["sdgs"]) <= set(range(1, 18)), key, "SDGs")
    stages = [h["stage"] for h in t["history"]]
    need(stages[-1] == t["stage"] and stages[0] == "proposed", key, "history", stages)
    straight = stages[:-1] if stages[-1] == "dismissed" else stages
    need(straight == STAGES[:len(straight)], key, "skips a stage", stages)
    days = [relative(h["on"], key) for h in t["history"]]
    need(days == sorted(set(days)), key, "history is not in order", days)
    need(all(bool(h["reason"]) == (h["stage"] == "dismissed") and len(h["reason"] or "") <= 2000 for h in t["history"]), key, "reason")
    need((t["curator"] is None) == (t["stage"] == "proposed"), key, "curator")
    proposer = t["proposer"]
    need((proposer["person"], proposer["organisation"]) in works_for, key, "proposer")
    need((t["written_by"] == "member") == (proposer["organisation"] in members and proposer["organisation"] != "nouvelle-aquitaine-75"), key, "who wrote it")
    opened = days[1] if len(days) > 1 and stages[1] == "anticipated" else 1
    last = days[-1] if t["stage"] in ("closed", "dismissed") else 0
    ids([i["member"] for i in t["interests"]], set(members), key + " interests")
    for i in t["interests"]:
        need(i["kind"] in ("lead", "contribute", "observe") and (i["contact"], i["member"]) in works_for, key, "interest of", i["member"])
        need(opened <= relative(i["on"], key) <= last, key, "interest outside its time:", i["member"])
    order = [relative(m["on"], key) for m in t["messages"]]
    threads = [m["key"] for m in t["messages"]]
    need(threads == [f"m{n}" for n in range(1, len(threads) + 1)] and len(threads) <= 8 and order == sorted(order), key, "messages", threads, order)
    for m, at in zip(t["messages"], order):
        need((m["author"], m["for"]) in works_for and opened <= at <= last and m["visibility"] in ("public", "members"), key, "message", m["key"])
    ids(t["linked_events"], {founding["key"], second["key"]}, key + " events")
    need((t["results"] is not None) == (t["stage"] == "closed"), key, "results")
    for p in (t["results"] or {"partnerships": []})["partnerships"]:
        need(p in partnerships, key, "results: unknown partnership", p)
stages = Counter(t["stage"] for t in topics.values())
need(stages == Counter(proposed=2, anticipated=3, under_study=2, selected=2, active=2, closed=2, dismissed=1), "stages", dict(stages))
need(set(second["linked_topics"]) == {k for k, t in topics.items() if second["key"] in t["linked_events"]}, "topics and second event disagree")

# ------------------------------------------------------------------ events


def flat(lines, parent=None):
    for n, l in enumerate(lines, 1):
        need(l["order"] == n, l["line_key"], "order")
        yield l, parent, lines[n - 2]["line_key"] if n > 1 else None
        yield from flat(l["lines"], l["line_key"])


def programme(event, version):
    known = {s["key"]: s["function"] for s in event["speakers"]}
    seen = []
    for n, b in enumerate(version["blocks"], 1):
        need(b["order"] == n and b["starts_at"] < b["ends_at"], b["block_key"], "hours")
        need(n == 1 or version["blocks"][n - 2]["ends_at"] <= b["starts_at"], b["block_key"], "begins before the one above ends")
        for l, _, _ in flat(b["lines"]):
            seen.append(l["line_key"])
            for a in l["appearances"]:
                need(a["role"] in ("speaker", "facilitator", "organiser") and (a["person"] is None) != (a["organisation"] is None), l["line_key"], "appearance")
                need(a["person"] is None or a["person"] in known and a["function"] in (None, known[a["person"]]), l["line_key"], "person", a["person"])
                need(a["organisation"] is None or a["organisation"] in bodies, l["line_key"], "organisation")
    need(len(seen) == len(set(seen)), event["key"], "a line_key twice")
    return seen


def difference(a, b):
    """What changed from one version to the next, one entry a change; a moved line is one that leaves the longest run kept in order."""
    before, after = ({l["line_key"]: (l, blk["block_key"], up, prev) for blk in v["blocks"] for l, up, prev in flat(blk["lines"])} for v in (a, b))
    out = []
    groups = {}
    for key, (_, blk, up, _) in after.items():
        groups.setdefault((blk, up), []).append(key)
    for place, keys in groups.items():
        old = [k for k, (_, blk, up, _) in before.items() if (blk, up) == place]
        common = [k for k in keys if k in old]
        kept = max((c for n in range(len(common) + 1) for c in itertools.combinations(common, n) if sorted(c, key=old.index) == list(c)), key=len)
        for k in keys:
            if k not in before:
                out.append({"kind": "added", "line_key": k})
            elif k not in kept:
                out.append({"kind": "moved", "line_key": k, "was_after": before[k][3], "is_after": after[k][3]})
    out += [{"kind": "removed", "line_key": k} for k in before if k not in after]
    for x, y in zip(a["blocks"], b["blocks"]):
        was, now = (f"{v['starts_at']}-{v['ends_at']}" for v in (x, y))
        if was != now:
            out.append({"kind": "retimed", "block_key": x["block_key"], "was": was, "is": now})
    for k in before.keys() & after.keys():
        x, y = before[k][0], after[k][0]
        was, now = ({(p["person"] or p["organisation"], p["role"], p["function"]) for p in l["appearances"]} for l in (x, y))
        out += [{"kind": "appearance_added", "line_key": k, "person": p[0]} for p in now - was]
        out += [{"kind": "appearance_removed", "line_key": k, "person": p[0]} for p in was - now]
        if x["title"] != y["title"]:
            out.append({"kind": "renamed", "line_key": k, "was": x["title"], "is": y["title"]})
        need(x["description"] == y["description"], k, "description changed")
    return out


first = founding["programme_versions"][0]
programme(founding, first)
top = [len(b["lines"]) for b in first["blocks"]]
nested = [len(l["lines"]) for b in first["blocks"] for l in b["lines"] if l["lines"]]
appear = [a for b in first["blocks"] for l, _, _ in flat(b["lines"]) for a in l["appearances"]]
need(top == [7, 0, 4] and nested == [2, 1], "founding programme: lines", top, nested)
need(len(founding["speakers"]) == 4 and sum(a["person"] is not None for a in appear) == 6, "founding programme: speakers, appearances")
need({a["organisation"] for a in appear} - {None} == set(founding["organisers"]) == {"nouvelle-aquitaine-75", "so-cooperation"}, "founding programme: organisations")
plain = re.sub(r"\s+", " ", seed.replace("*", ""))
verbatim = [founding[f] for f in ("title", "objective", "audience")] + founding["context"] + [s["first_name"] + " " + s["last_name"] + " - " + s["function"] for s in founding["speakers"]]
verbatim += [first[f] for f in ("label", "heading", "title_text", "venue_text", "date_text")] + [f"{b['title']} ({b['hours_text']})" for b in first["blocks"]]
verbatim += [x for b in first["blocks"] for l, _, _ in flat(b["lines"]) for x in (l["title"], l["description"], l["appearances_text"]) if x]
emphasised = [founding["title_markdown"]] + founding["context_markdown"] + [l["description_markdown"] for b in first["blocks"] for l, _, _ in flat(b["lines"]) if l["description_markdown"]]
for text in emphasised:
    need(text in re.sub(r"\s+", " ", seed), "emphasis differs from the seed:", text)
need(re.sub(r"\s", "", first["letterhead"]) in re.sub(r"\s", "", plain), "letterhead")
for text in verbatim:
    need(text.replace("*", "") in plain, "not in the seed:", text)
left = plain
for text in sorted(verbatim, key=len, reverse=True):
    left = left.replace(text.replace("*", ""), " ")
print("words of the seed that are no field:", re.sub(r"\s+", " ", left).strip())

one, two = second["programme_versions"]
programme(second, one), programme(second, two)
strip = lambda entries: sorted(json.dumps({k: v for k, v in e.items() if k not in ("from", "to")}, sort_keys=True) for e in entries)
need(strip(difference(one, two)) == strip(second["expected_difference"]), "second event: difference is", difference(one, two))
need(relative(second["date"], "second event", past=False) == 30 and relative(one["dated"], "v1") < relative(two["dated"], "v2"), "second event: dates")
taken = Counter(p for r in second["registrations"] for p in r["pools"])
for pool in second["pools"]:
    need(taken[pool["key"]] <= pool["capacity"] and (pool["line_key"] is None or pool["line_key"] in programme(second, two)), "pool", pool["key"])
need([r["number"] for r in second["registrations"]] == [1, 2, 3] and all((r["person"], r["member"]) in works_for for r in second["registrations"]), "registrations")
need(taken["evenement"] == 3 and second["pools"][0]["capacity"] == 4, "second event: places")
need({s["key"] for s in second["speakers"]} & {s["key"] for s in founding["speakers"]} == set(), "a real person in the second event")

# ------------------------------------------------------------------ accounts
accounts = data["accounts"]["accounts"]
need(len({a["sign_in_mail"] for a in accounts}) == len({a["key"] for a in accounts}) == len(accounts) == 10, "accounts", len(accounts))
staff_roles = {"administrator", "curator"}
for a in accounts:
    need(people.get(a["person"], {}).get("mail") == a["sign_in_mail"], a["key"], "mail")
    for p in a["places"]:
        need((a["person"], p["organisation"]) in works_for, a["key"], "has no place at", p["organisation"])
        mine = [c for c in members.get(p["organisation"], {"contacts": []})["contacts"] if c["person"] == a["person"]]
        need(p["role"] in staff_roles or any((c["role"], c["referent_kind"]) == (p["role"], p["referent_kind"]) for c in mine), a["key"], "differs from its contact", p)
need(any(len({p["organisation"] for p in a["places"]}) == 2 for a in accounts), "nobody acts for two members")

# ------------------------------------------------------------------ counts
lapsed = [c["key"] for m in members.values() for c in m["contacts"] if (c["mandate_ends_on"] or "9999") < "2026-04-01"]
sleeping = [k for k, m in members.items() if m["confirmed_on"]["days_from_start"] < -365]
print(f"members {len(members)}: {dict(family)}; {dict(engagement)}; départements {len(here)}; people {len(people)}, contacts {sum(len(m['contacts']) for m in members.values())}; mandates ended in March 2026 {len(lapsed)}; not confirmed for 12 months {len(sleeping)}")
print(f"organisations {len(organisations)}: foreign authorities {len(abroad)} over {len({o['country'] for o in abroad})} countries")
print(f"partnerships {len(partnerships)}: {dict(Counter(p['kind'] for p in partnerships.values()))}; {dict(Counter(p['state'] for p in partnerships.values()))}; by number of members {dict(sorted(shared.items()))}; SDGs not assessed {sum(p['sdgs'] == 'not_assessed' for p in partnerships.values())}; not confirmed for 12 months {sum(p['confirmed_on']['days_from_start'] < -365 for p in partnerships.values())}")
print(f"pairs of members that resemble: {dict(alike)}")
print(f"topics {len(topics)}: {dict(stages)}; interests {sum(len(t['interests']) for t in topics.values())}, messages {sum(len(t['messages']) for t in topics.values())}")
print(f"founding programme: blocks {len(first['blocks'])}, lines {top}, nested {nested}, speakers {len(founding['speakers'])}, appearances of persons {sum(a['person'] is not None for a in appear)}, of organisations {sum(a['person'] is None for a in appear)}")
print(f"second event: versions {len(second['programme_versions'])}, differences {len(second['expected_difference'])}, places taken {dict(taken)}")
print(f"accounts {len(accounts)}: {dict(Counter(p['role'] for a in accounts for p in a['places']))}")
for fault in faults:
    print("FAULT", fault)
print(f"{len(faults)} faults")
sys.exit(bool(faults))
