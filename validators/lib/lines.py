"""The protocol of README.md: a line that describes the validator, then a line for each line of standard input."""

import json
import sys
from importlib.metadata import version


def answer(name, homepage, refused_when, validate):
    """Answers until standard input ends.

    validate gives the messages for which a definition is refused, none where it is accepted; what it raises is a crash.
    """
    # Standard output belongs to the protocol, and libraries print now and then.
    out = sys.stdout
    sys.stdout = sys.stderr
    sys.stdin.reconfigure(encoding="utf-8")
    _write(
        out,
        {"name": name, "version": version(name), "homepage": homepage, "refusedWhen": refused_when},
    )
    for line in sys.stdin:
        question = json.loads(line)
        _write(out, {"id": question["id"], **_verdict(validate, question["definitionText"])})


def _verdict(validate, definition):
    try:
        messages = validate(definition)
    except Exception as e:  # whatever a validator throws is its crash
        return {"verdict": "crashed", "messages": [f"{type(e).__name__}: {e}"]}
    return {"verdict": "refused" if messages else "accepted", "messages": messages}


def _write(out, line):
    out.write(json.dumps(line) + "\n")
    out.flush()
