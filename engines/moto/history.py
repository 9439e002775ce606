"""What the history of an execution says about it. DescribeExecution of moto has wrong outputs for some values."""

import json

from protocol import Crash, Json

_ENDS = {"SUCCEEDED": "ExecutionSucceeded", "FAILED": "ExecutionFailed", "TIMED_OUT": "ExecutionTimedOut"}


class History:
    """The events of an execution that has ended with this status."""

    def __init__(self, events, status):
        # Branches that are still at work add events, and a failure that is caught after all is written as an end too.
        # Where the time is over in the middle of a task, nothing says so.
        ends = [index for index, event in enumerate(events) if event["type"] == _ENDS.get(status)]
        self._events = events[: ends[-1] + 1] if ends else events
        self._by_id = {event["id"]: event for event in self._events}

    def output(self):
        """Of an execution that succeeded, as Json."""
        return json_of(self._details("executionSucceededEventDetails")["output"])

    def failure(self):
        """Error and cause of an execution that failed; each may be None."""
        details = self._details("executionFailedEventDetails")
        return details.get("error"), details.get("cause")

    def _details(self, name):
        if name not in self._events[-1]:
            raise Crash(f"the history ends with {self._events[-1]['type']}, against the status of the execution")
        return self._events[-1][name]

    def path(self, places):
        """The states entered; places are those of a Definition."""
        return [
            {"scope": self._scope(event, places.get(state, [])), "state": state}
            for event in self._events
            if (state := event.get("stateEnteredEventDetails", {}).get("name")) is not None
        ]

    def _scope(self, event, places):
        """Where a state was entered.

        A name has several places in definitions that ought to be refused, and none if moto misreads it.
        """
        scopes = (self._scope_at(event, place) for place in places)
        return next((scope for scope in scopes if scope is not None), "")

    def _scope_at(self, event, place):
        scope = ""
        for name, number in reversed(place):
            if number is None:
                event = self._iteration(event, name)
                if event is None:
                    return None
                number = event["mapIterationStartedEventDetails"]["index"]
            scope = f"/{name}[{number}]{scope}"
        return scope

    def _iteration(self, event, of):
        """The event that started the iteration in which an event is; None if it is in none."""
        while event and event.get("mapIterationStartedEventDetails", {}).get("name") != of:
            event = self._by_id.get(event["previousEventId"])
        return event


def json_of(text):
    """Text that the engine gives for JSON."""
    try:
        json.loads(text, parse_int=str, parse_float=str, parse_constant=_no_json)
    except ValueError as e:
        raise Crash(f"the engine writes what is no JSON: {e}: {text[:200]}") from e
    # Within a string it would be no JSON.
    return Json(text.replace("\r", " ").replace("\n", " "))


def _no_json(constant):
    raise ValueError(f"{constant} is no number of JSON")
