"""A copy kept by docs/mirror.py equals the platform, after 2,000 writes in which both were killed several times.

Arguments: the program, the repository, the platform's address, the file of accounts, an empty folder. The surroundings
hold the program's settings: this script starts the server itself, to kill it.
"""
import atexit
import concurrent.futures
import json
import pathlib
import random
import sqlite3
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request

program, repository, address, accounts, folder = sys.argv[1:6]
WRITES, WRITERS = 2_000, 4
# After how many acknowledged writes who is killed.
KILLED = {250: "mirror", 500: "server", 900: "mirror server", 1_300: "server", 1_600: "mirror"}
log = open(pathlib.Path(folder, "server.log"), "wb")
copy = pathlib.Path(folder, "copy.sqlite")
counter, lock = 0, threading.Lock()


def ask(method, path, body=None, token=None):
    """Status and JSON; asks again while the server is away."""
    headers = {"content-type": "application/merge-patch+json" if method == "PATCH" else "application/json", "if-match": "*"}
    if token:
        headers["authorization"] = f"Bearer {token}"
    data = None if body is None else json.dumps(body).encode()
    while True:
        try:
            with urllib.request.urlopen(urllib.request.Request(address + path, data, headers, method=method)) as answer:
                said = answer.read()
                return answer.status, json.loads(said) if said else None
        except urllib.error.HTTPError as problem:
            if problem.code < 500:
                return problem.code, json.load(problem)
        except (OSError, ValueError):
            pass
        time.sleep(0.05)


def serve():
    server = subprocess.Popen([program, "serve"], stdout=log, stderr=log)
    atexit.register(server.kill)
    ask("GET", "/health/ready")
    return server


def follow(*more):
    mirror = subprocess.Popen([sys.executable, f"{repository}/docs/mirror.py", address, str(copy), *more])
    atexit.register(mirror.kill)
    return mirror


def listed(path):
    ids, following = [], "?limit=100"
    while following:
        _, page = ask("GET", path + following)
        ids += [record["id"] for record in page["data"]]
        following = page["next"] and f"?limit=100&cursor={page['next']}"
    return ids


def write(writer, token, members, topics):
    """Acknowledged writes of every kind that a copy must follow, until there are enough of all writers together."""
    global counter
    chance = random.Random(writer)
    while True:
        with lock:
            if counter >= WRITES:
                return
            number = counter
        member, topic, dice = chance.choice(members), chance.choice(topics), chance.random()
        interest = f"/v1/topics/{topic}/interests/{member}"
        if dice < 0.7:
            status, said = ask("PATCH", f"/v1/members/{member}", {"website": f"https://n{number}-{writer}.example"}, token)
            assert status == 200, said
        elif dice < 0.8:
            status, said = ask("PUT", interest, {"kind": "observe", "words": f"n {number}"}, token)
            assert status in (200, 201, 409), said
        elif dice < 0.85:
            status, said = ask("DELETE", interest, None, token)
            assert status in (204, 404, 409), said
        else:
            step = chance.choice(({"transition": "dismiss", "reason": "Essai."}, {"transition": "reopen"}))
            status, said = ask("POST", f"/v1/topics/{topic}/transitions", step, token)
            assert status in (200, 409), said
        with lock:
            counter += status < 300


server = serve()
_, email, password = next(line.split() for line in open(accounts, encoding="utf-8") if line.startswith("administrator"))
token = ask("POST", "/v1/auth/sign-in", {"email": email, "password": password})[1]["access_token"]
members, topics = listed("/v1/members"), listed("/v1/topics")
mirror = follow()
with concurrent.futures.ThreadPoolExecutor(WRITERS) as pool:
    writers = [pool.submit(write, number, token, members, topics) for number in range(WRITERS)]
    for after, victims in KILLED.items():
        while counter < after and not any(writer.done() for writer in writers):
            time.sleep(0.01)
        if "mirror" in victims:
            mirror.kill()
            mirror.wait()
        if "server" in victims:
            server.kill()
            server.wait()
            server = serve()
        if "mirror" in victims:
            mirror = follow()
    for writer in writers:
        writer.result()
mirror.kill()
mirror.wait()
# What is committed may not have its place in the feed yet: the worker gives it within a second.
time.sleep(2)
follow("--once").wait(timeout=60)

copied = {(kind, id): json.loads(record) for kind, id, record in sqlite3.connect(copy).execute("select * from records")}
truth = {("member", id): ask("GET", f"/v1/members/{id}")[1] for id in listed("/v1/members")}
truth |= {("topic", id): ask("GET", f"/v1/topics/{id}")[1] for id in listed("/v1/topics")}
server.terminate()
server.wait()
differing = [key for key in truth.keys() | copied.keys() if truth.get(key) != copied.get(key)]
print(f"{counter} writes, {len(truth)} records, {len(differing)} of them differ in the copy")
for kind, id in differing[:3]:
    print(kind, id, json.dumps(truth.get((kind, id)))[:600], json.dumps(copied.get((kind, id)))[:600], sep="\n  ")
print(f"{int(not differing)} passed, {int(bool(differing))} failed")
sys.exit(bool(differing))
