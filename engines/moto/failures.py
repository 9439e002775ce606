"""Failures of tasks, in the clothes that Lambda gives them."""

import json
import uuid

# JSON texts that stand in the strings of a JSON text, as States.JsonToString makes them, are deeper in that.
_DEEPEST = 3


class Failures:
    """Those of a run. As on AWS, a function gives the interpreter a text of JSON for a Cause; this turns it back."""

    def __init__(self):
        self._causes = {}

    def payload(self, failure):
        """What the function raises for a task that fails. By its id no other text is mistaken for it."""
        parts = {} if failure.cause is None else {"errorMessage": failure.cause}
        parts.update(errorType=failure.error, requestId=str(uuid.uuid4()))
        # As the engine writes it.
        payload = json.dumps(parts, separators=(",", ":"))
        self._causes[payload] = failure.cause
        return payload

    def cause(self, text):
        """Of an execution: the one that the task gave, None if it gave none."""
        return self._causes[text] if text in self._causes else self._replace(text, 0)

    def data(self, text):
        """A JSON text of the engine, with the causes that the tasks gave; the engine has an empty one for none."""
        for depth in range(_DEEPEST, 0, -1):
            text = self._replace(text, depth)
        return text

    def _replace(self, text, depth):
        for payload, cause in self._causes.items():
            text = text.replace(_escaped(payload, depth), _escaped(cause or "", depth))
        return text


def _escaped(text, depth):
    for _ in range(depth):
        text = json.dumps(text)[1:-1]
    return text
