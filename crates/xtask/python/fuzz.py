"""Fuzzes the platform by its document: as a visitor and as accounts of the demonstration.

Arguments: the schemathesis program, the repository, the platform's address, the file of accounts, a folder for reports.
Fails when a check fails, or when over 20 % of all answers are 401, 403, 404 or 429: then it saw nothing.
"""
import collections
import json
import os
import pathlib
import subprocess
import sys
import urllib.request

program, repository, address, accounts, reports = sys.argv[1:6]
SECONDS = 35
BLIND = (401, 403, 404, 429)
# A session that the fuzzing ends or a password that it changes would blind the rest of the run.
LEFT_ALONE = ("signOut",)


def token(role):
    for line in open(accounts, encoding="utf-8"):
        if line.split()[0] == role:
            _, email, password = line.split()
            body = json.dumps({"email": email, "password": password}).encode()
            request = urllib.request.Request(f"{address}/v1/auth/sign-in", body, {"content-type": "application/json"})
            with urllib.request.urlopen(request) as answer:
                return json.load(answer)["access_token"]
    sys.exit(f"no {role} among the accounts")


def run(role):
    events = pathlib.Path(reports, f"fuzz-{role}.ndjson")
    command = [program, "--config-file", f"{repository}/schemathesis.toml", "run", f"{repository}/openapi/openapi.json"]
    command += ["--url", address, "--max-time", str(SECONDS), "--seed", "1", "--continue-on-failure", "--no-color"]
    command += ["--generation-database", "none", "--report", "ndjson", "--report-ndjson-path", str(events)]
    for operation in LEFT_ALONE:
        command += ["--exclude-operation-id", operation]
    if role != "visitor":
        command += ["-H", f"Authorization: Bearer {token(role)}"]
    surroundings = dict(os.environ, HYPOTHESIS_STORAGE_DIRECTORY=str(pathlib.Path(reports, "hypothesis")))
    ended = subprocess.run(command, env=surroundings, capture_output=True, text=True)
    seen = collections.Counter()
    for line in events.read_text(encoding="utf-8").splitlines():
        event = json.loads(line).get("ScenarioFinished")
        for interaction in ((event or {}).get("recorder", {}).get("interactions") or {}).values():
            if interaction.get("response"):
                seen[interaction["response"]["status_code"]] += 1
    blind = sum(seen[status] for status in BLIND)
    print(f"{role}: {seen.total()} answers, {blind} of them {BLIND}; {dict(sorted(seen.items()))}")
    if ended.returncode:
        print(ended.stdout[-6000:], ended.stderr[-2000:])
    return ended.returncode == 0, seen


outcomes = [run(role) for role in ("visitor", "referent", "administrator")]
seen = sum((seen for _, seen in outcomes), collections.Counter())
blind = sum(seen[status] for status in BLIND)
share = blind / max(seen.total(), 1)
print(f"all: {seen.total()} answers, {share:.1%} of them {BLIND}")
failed = sum(not well for well, _ in outcomes) + (not seen.total() or share > 0.2)
print(f"{len(outcomes) + 1 - failed} passed, {failed} failed")
sys.exit(failed > 0)
