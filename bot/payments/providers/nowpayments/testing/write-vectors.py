import hashlib
import hmac
import json
import sys

sys.stdout.reconfigure(encoding="utf-8", newline="\n")
with open("vector-bodies.json", encoding="utf-8") as file:
    given = json.load(file)

# How requests and httpx write the `json` that they are given.
REQUESTS = {}
HTTPX = {"separators": (",", ":"), "ensure_ascii": False}

# The sample in NOWPayments' documentation.
SAMPLE = {"separators": (",", ":"), "sort_keys": True}

MANNERS = [
    ("requests, the documentation's sample", "accepted", REQUESTS, SAMPLE),
    ("httpx, the documentation's sample", "accepted", HTTPX, SAMPLE),
    ("requests, the sample without escapes", "accepted", REQUESTS, SAMPLE | {"ensure_ascii": False}),
    ("requests, sorted with white space", "refused", REQUESTS, {"sort_keys": True}),
]

# These bodies have a key that requests escapes; we read no such key.
ESCAPED_KEYS = ["keys in other letters"]

for what, text in given["bodies"].items():
    value = json.loads(text)
    seen = set()
    for manner, expected, body_options, signed_options in MANNERS:
        body = json.dumps(value, **body_options)
        signed = json.dumps(value, **signed_options)
        if (body, signed) in seen:
            continue
        seen.add((body, signed))
        if body_options is REQUESTS and what in ESCAPED_KEYS:
            expected = "refused"
        signature = hmac.new(given["secret"].encode(), signed.encode(), hashlib.sha512).hexdigest()
        print("\t".join(["python", manner, what, expected, body, signed, signature]))
