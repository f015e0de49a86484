"""Measures a running platform in one run: answers a second, as ratios of pgbench with the same SQL, and CPU an answer.

Arguments: the program, the platform's address, the file of accounts, the folder of its PostgreSQL, an empty folder, wrk,
pgbench (or nothing), the file to write. The surroundings hold the program's settings.

The statements of each request are taken from PostgreSQL's own log of that request, so they are the program's. Each round
measures all cases one after the other; a case's figure is the median of its rounds.
"""
import atexit
import datetime
import json
import os
import pathlib
import platform
import re
import signal
import statistics
import subprocess
import sys
import time
import urllib.error
import urllib.request

program, address, accounts, cluster, folder, wrk, pgbench, file = sys.argv[1:9]
cluster, folder = pathlib.Path(cluster), pathlib.Path(folder)
ROUNDS, SECONDS, CONNECTIONS = 3, 4, 8
MEMBERS = 4_462
NAMES = ("bordaux", "st emilion", "perigueux", "213300635", "mazerolles", "passac")
TICK = os.sysconf("SC_CLK_TCK")


def ask(method, path, body=None, token=None):
    headers = {"content-type": "application/merge-patch+json" if method == "PATCH" else "application/json", "if-match": "*"}
    if token:
        headers["authorization"] = f"Bearer {token}"
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(address + path, data, headers, method=method)) as answer:
        said = answer.read()
        return json.loads(said) if said else None


def serve(*arguments):
    """The server, and how long it took until it was ready."""
    begun = time.monotonic()
    server = subprocess.Popen([program, "serve", *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    atexit.register(server.kill)
    while True:
        try:
            ask("GET", "/health/ready")
            return server, time.monotonic() - begun
        except (OSError, urllib.error.HTTPError):
            assert server.poll() is None, "the server ended"
            time.sleep(0.002)


def resident(server):
    """MB of memory that the process holds."""
    status = pathlib.Path(f"/proc/{server.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024


def cpu(server):
    """Seconds of CPU that the process used so far."""
    fields = pathlib.Path(f"/proc/{server.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def end(server):
    server.terminate()
    server.wait()


def statements(request):
    """The statements that one request runs, their parameters, and how long each took in PostgreSQL (ms).

    The server runs without its worker meanwhile, whose statements would stand among them. A connection plans a statement anew
    until it has run it some times, and each request may take another one: as many are let pass as reach them all.
    """
    log, settings = cluster / "postgres.log", cluster / "data/postgresql.auto.conf"
    before, postmaster = settings.read_text(), int((cluster / "data/postmaster.pid").read_text().split()[0])
    settings.write_text(before + "log_min_duration_statement = 0\n")
    os.kill(postmaster, signal.SIGHUP)
    time.sleep(0.5)
    for _ in range(80):
        request()
    time.sleep(0.2)
    begun = log.stat().st_size
    request()
    time.sleep(0.2)
    said = log.read_text()[begun:]
    settings.write_text(before)
    os.kill(postmaster, signal.SIGHUP)
    time.sleep(0.5)
    entry = r"LOG:  duration: ([\d.]+) ms  (?:execute [^:]*|statement): (.*?)(?=\n\d{4}-|\Z)(?:\n[^\n]*DETAIL:  [Pp]arameters: (.*?)(?=\n\d{4}-|\Z))?"
    found = []
    for took, text, values in re.findall(entry, said, re.S):
        found.append((" ".join(text.split()), re.findall(r"\$\d+ = ('(?:[^']|'')*'|NULL)", values), float(took)))
    return found


def script(name, found):
    """A pgbench script that prepares the statements once a session and runs them."""
    prepare, run = [], []
    for number, (text, values, _) in enumerate(found):
        if re.match(r"(begin|commit|rollback)", text, re.I):
            run.append(f"{text};")
            continue
        prepare.append(f"prepare {name}_{number} as {text};")
        run.append(f"execute {name}_{number}{'(' + ', '.join(values) + ')' if values else ''};")
    path = folder / f"{name}.sql"
    path.write_text("\n".join([f"\\if :{name} = 0", *prepare, f"\\set {name} 1", "\\endif", *run, ""]))
    return path


def by_pgbench(paths, clients):
    if pgbench == "-":
        return None
    files = [argument for path in paths for argument in ("-f", str(path), "-D", f"{path.stem}=0")]
    command = [pgbench, "-n", "-M", "simple", "-c", str(clients), "-j", "1", "-T", str(SECONDS), *files]
    # The threshold of likeness is the server's own setting of its sessions.
    surroundings = dict(os.environ, PGOPTIONS="-c pg_trgm.word_similarity_threshold=0.45")
    ended = subprocess.run([*command, os.environ["DATABASE_URL"]], env=surroundings, capture_output=True, text=True)
    found = re.search(r"tps = ([\d.]+)", ended.stdout)
    assert ended.returncode == 0 and found, ended.stdout + ended.stderr
    return float(found[1])


def by_wrk(server, path, lua, connections):
    """Answers a second and CPU of the server an answer (µs)."""
    source = folder / "request.lua"
    source.write_text(lua + '\ndone = function(summary) io.write("errors " .. summary.errors.status .. "\\n") end\n')
    used = cpu(server)
    ended = subprocess.run(
        [wrk, "-t", "1", "-c", str(connections), "-d", f"{SECONDS}s", "-s", str(source), address + path], capture_output=True, text=True
    )
    used = cpu(server) - used
    answers = int(re.search(r"(\d+) requests in", ended.stdout)[1])
    assert "errors 0" in ended.stdout, ended.stdout + ended.stderr
    return float(re.search(r"Requests/sec:\s+([\d.]+)", ended.stdout)[1]), used / answers * 1e6


def refused(email):
    """How long a failed sign-in takes (ms)."""
    begun = time.monotonic()
    try:
        ask("POST", "/v1/auth/sign-in", {"email": email, "password": "not-the-password-of-anybody"})
    except urllib.error.HTTPError as problem:
        assert problem.code == 401, problem.code
        return (time.monotonic() - begun) * 1000
    sys.exit("a wrong password was taken")


subprocess.run([program, "demo", "--members", str(MEMBERS - 24)], check=True, stdout=subprocess.DEVNULL)
server, _ = serve()
# The worker gives what was generated its positions; a follower may not begin beyond the last.
deadline = time.monotonic() + 60
while ask("GET", "/v1/changes?limit=1")["last"] < MEMBERS:
    assert time.monotonic() < deadline, "the journal gets no positions"
    time.sleep(0.2)
end(server)
server, ready = serve()
at_rest = resident(server)
end(server)
server, _ = serve("--no-worker")
by_role = {line.split()[0]: line.split()[1:] for line in reversed(open(accounts, encoding="utf-8").readlines())}
tokens = {}
for role in ("referent", "administrator"):
    email, password = by_role[role]
    tokens[role] = ask("POST", "/v1/auth/sign-in", {"email": email, "password": password})["access_token"]
members = [member["id"] for member in ask("GET", "/v1/members?limit=8&sort=-updated_at")["data"]]
topic = ask("GET", "/v1/topics?limit=1&stage=active")["data"][0]["slug"]
event = ask("GET", "/v1/events?limit=1")["data"][0]["slug"]
number = ask("GET", f"/v1/events/{event}/programme-versions")["data"][0]["number"]
cursor, last = None, ""
while cursor or not last:
    last = "/v1/members?limit=50" + (f"&cursor={cursor}" if cursor else "")
    cursor = ask("GET", last)["next"]
READS = {
    "a word (`/health/live`)": "/health/live",
    "member": "/v1/members/pessac-33318",
    "members, first 50 of 4,462": "/v1/members?limit=50",
    "the same, a visitor's": "/v1/members?limit=50",
    "members, last page": last,
    "search, “bordaux”": "/v1/territories?q=bordaux",
    "topic": f"/v1/topics/{topic}",
    "topics": "/v1/topics?limit=50",
    "programme": f"/v1/events/{event}/programme-versions/{number}",
    "feed, 100 entries": "/v1/changes?after=2000&limit=100",
}
header = f'wrk.headers["authorization"] = "Bearer {tokens["referent"]}"'
write = f"""
wrk.method = "PATCH"
wrk.headers["authorization"] = "Bearer {tokens["administrator"]}"
wrk.headers["content-type"] = "application/merge-patch+json"
wrk.headers["if-match"] = "*"
local members, turn = {{{", ".join(f'"{member}"' for member in members)}}}, 0
request = function()
  turn = turn + 1
  return wrk.format(nil, "/v1/members/" .. members[turn % #members + 1], nil, '{{"website":"https://n' .. turn .. '.example"}}')
end"""
traced, cases = {}, {}
for name, path in READS.items():
    visits = name.endswith("a visitor's")
    traced[name] = statements(lambda: ask("GET", path, token=None if visits else tokens["referent"]))
    cases[name] = ([script(f"read_{len(cases)}", traced[name])] if traced[name] else [], path, "" if visits else header)
turn = 0
paths = []
for member in members:
    def change():
        global turn
        turn += 1
        ask("PATCH", f"/v1/members/{member}", {"website": f"https://n{turn}.example"}, tokens["administrator"])

    traced["updateMember"] = statements(change)
    paths.append(script(f"write_{len(paths)}", traced["updateMember"]))
cases["updateMember"] = (paths, "/", write)

searches = []
for name in NAMES:
    def search():
        for _ in range(10):
            ask("GET", f"/v1/territories?q={urllib.request.quote(name)}")

    searches.append(f"“{name}” {statistics.median(took for _, _, took in statements(search)):.1f} ms")
end(server)

server, _ = serve()
measured = {name: [] for name in cases}
for turn in range(ROUNDS):
    for name, (files, path, lua) in cases.items():
        print(f"round {turn + 1} of {ROUNDS}: {name}", flush=True)
        tps = by_pgbench(files, CONNECTIONS) if files else None
        measured[name].append((*by_wrk(server, path, lua, CONNECTIONS), tps))
under_load = resident(server)

failing = {"unknown account": "nobody@aect.example", "wrong password": by_role["referent"][0]}
tries = {who: [] for who in failing}
for _ in range(50):
    for who, email in failing.items():
        tries[who].append(refused(email))
failures = [f"{who} {statistics.median(took):.1f} ms" for who, took in tries.items()]
end(server)

workers = os.environ.get("AECT_WORKERS", "one a core")
cores = os.cpu_count()
model = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
lines = [
    "# What it costs",
    "",
    f"Made by `cargo xtask bench` on {datetime.date.today():%Y-%m-%d}; no figure is typed by hand. {cores} cores ({model[1] if model else platform.machine()}), "
    f"{platform.system()}; server, PostgreSQL and the load side by side on that machine. Release build, workers: {workers}; {CONNECTIONS} connections of load, "
    f"{ROUNDS} rounds of {SECONDS} s a case, interleaved, medians. {MEMBERS:,} members (the demonstration, and generated ones). Reads are a signed-in référent's unless they say otherwise: uncached, with "
    "access filter, ETag and abilities. pgbench runs the statements of the same request, prepared, taken from PostgreSQL's own log; its PostgreSQL "
    "promises nothing after a crash (`fsync=off`), for both sides of a ratio.",
    "",
    "| request | statements | answers a second | of a word | of pgbench | CPU of the server |",
    "| --- | --: | --: | --: | --: | --: |",
]
word = statistics.median(speed for speed, _, _ in measured["a word (`/health/live`)"])
for name, rounds in measured.items():
    speed, used = (statistics.median(values) for values in ([one[0] for one in rounds], [one[1] for one in rounds]))
    tps = [one[2] for one in rounds if one[2]]
    ratio = f"{speed / statistics.median(tps):.2f}" if tps else "not run" if cases[name][0] else ""
    lines.append(f"| {name} | {len(traced[name]) if name in traced else 0} | {speed:,.0f} | {speed / word:.2f} | {ratio} | {used:,.0f} µs |")
lines += [
    "",
    f"Searches in PostgreSQL: {', '.join(searches)}.",
    "",
    f"Refused sign-ins, medians of 50 tries, in turn: {', '.join(failures)}.",
    "",
    f"Memory of the program: {at_rest:.0f} MB at rest, {under_load:.0f} MB after the load. Warm start to ready: {ready * 1000:.0f} ms.",
    "",
]
pathlib.Path(file).write_text("\n".join(lines), encoding="utf-8")
print("\n".join(lines))
