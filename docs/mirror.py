"""Keeps a copy of the platform's members and topics, by its document alone and with Python's standard library.

    python3 docs/mirror.py http://127.0.0.1:8080 copy.sqlite [--once]

Table `records`: kind, id and the record as JSON. It may be stopped at any moment, and goes on where it was.
"""
import http.client, json, re, sqlite3, sys, time, urllib.error, urllib.parse, urllib.request

ADDRESS, FILE, ONCE = sys.argv[1].rstrip("/"), sys.argv[2], "--once" in sys.argv
COPIED = {"member": ("listMembers", "getMember"), "topic": ("listTopics", "getTopic")}


def ask(path, **query):
    """The answer as JSON, or None for a record that isn't there (any more); waits while the platform is away."""
    while True:
        try:
            with urllib.request.urlopen(f"{ADDRESS}{path}?{urllib.parse.urlencode(query)}", timeout=30) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as problem:
            if problem.code in (404, 410):
                return None
            if problem.code != 429 and problem.code < 500:
                sys.exit(f"{path}: {problem.read().decode()}")
        except (OSError, http.client.HTTPException, ValueError):
            pass
        time.sleep(0.5)


DOCUMENT = ask("/v1/openapi.json")
PATHS = {do["operationId"]: path for path, item in DOCUMENT["paths"].items() for do in item.values() if "operationId" in do}


def copy(store, kind, record):
    """Reads the record again; what is out of sight is forgotten."""
    found = ask(re.sub(r"{\w+}", record, PATHS[COPIED[kind][1]]))
    store.execute("delete from records where kind = ? and id = ?", (kind, record))
    if found:
        store.execute("insert into records values (?, ?, ?)", (kind, record, json.dumps(found, sort_keys=True)))


def begin(store):
    """Notes where the feed ends, then copies every record: what changes meanwhile stands behind that position."""
    position = ask(PATHS["listChanges"], limit=1)["last"]
    for kind, (listed, _) in COPIED.items():
        records, following = [], {}
        while following is not None:
            answer = ask(PATHS[listed], limit=100, **following)
            records += [record["id"] for record in answer["data"]]
            following = {"cursor": answer["next"]} if answer["next"] else None
        for record in records:
            copy(store, kind, record)
    store.execute("insert into place values (?)", (position,))
    store.commit()


store = sqlite3.connect(FILE)
store.execute("create table if not exists records (kind text, id text, record text, primary key (kind, id))")
store.execute("create table if not exists place (position integer)")
if not store.execute("select * from place").fetchone():
    begin(store)
while True:
    page = ask(PATHS["listChanges"], after=store.execute("select position from place").fetchone()[0], limit=1000)
    for kind, record in {(change["record_kind"], change["record_id"]): None for change in page["data"]}:
        if kind in COPIED:
            copy(store, kind, record)
    store.execute("update place set position = ?", (page["position"],))
    store.commit()
    if ONCE and not page["more"]:
        break
    time.sleep(0 if page["more"] else 0.5)
