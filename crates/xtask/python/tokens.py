"""A program in another language tells a token of the platform by its published keys alone.

Arguments: the platform's address, the file of accounts. Prints what it verified; exit 1 when a token isn't what it says.
"""
import json
import sys
import urllib.request

import jwt

address, accounts = sys.argv[1:3]
_, email, password = open(accounts, encoding="utf-8").readline().split()
body = json.dumps({"email": email, "password": password}).encode()
request = urllib.request.Request(f"{address}/v1/auth/sign-in", body, {"content-type": "application/json"})
with urllib.request.urlopen(request) as answer:
    token = json.load(answer)["access_token"]

key = jwt.PyJWKClient(f"{address}/.well-known/jwks.json").get_signing_key_from_jwt(token)
claims = jwt.decode(token, key.key, algorithms=["EdDSA"], audience="aect", issuer=address)
assert claims["exp"] - claims["iat"] == 600 and claims["sid"], claims
try:
    jwt.decode(token[:-4] + "AAAA", key.key, algorithms=["EdDSA"], audience="aect", issuer=address)
except jwt.InvalidSignatureError:
    print("1 passed, 0 failed")
else:
    sys.exit("an altered token was taken for a right one")
