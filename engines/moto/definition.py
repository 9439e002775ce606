"""State machines as moto is given them: a function stands in for each task of the outside world."""

import json
import re

_RESOURCE = re.compile(r'("Resource"\s*:\s*)("(?:[^"\\]+|\\.)*")')
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")
_INTEGRATION = "arn:aws:states:::"
_FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:"
_OF_S3 = {"ItemReader": _INTEGRATION + "s3:getObject", "ResultWriter": _INTEGRATION + "s3:putObject"}

_SERVICE = "the task is an integration of AWS with another service, and this adapter plays functions only"
_CALLBACK = "the engine hands out task tokens through integrations of AWS only, and this adapter plays functions"
_DATA = "the engine reads items from Amazon S3 and writes results there, and this adapter plays functions only"


class Definition:
    """The text of a state machine, which may be no JSON and anything else that has to be refused.

    A Resource that is no URI stays as it is, so that it is for moto to refuse it, and so does an integration of AWS.
    """

    def __init__(self, text, run):
        # By the ARN of the function that stands in.
        self.resources = {}
        self._run = run
        self._tasks = set()
        self._of_maps = {}
        # Of states by their names: the states around, outermost first, each with the number of the branch; None for a
        # Map.
        self.places = {}
        try:
            self._visit_machine(json.loads(text), ())
            known = True
        except (ValueError, RecursionError):
            known = False
        self.text = _RESOURCE.sub(lambda match: match[1] + self._stand_in(match[2], known), text)

    def unplayable(self):
        """Why the outside world of this machine cannot be played; None if it can."""
        if self._of_maps:
            return _DATA
        if any(task.startswith(_INTEGRATION) for task in self._tasks):
            return _SERVICE
        if any(task.endswith(".waitForTaskToken") for task in self._tasks):
            return _CALLBACK
        return None

    def names(self, text, in_json=False):
        """A text of the engine, with the Resources themselves where it names what stands in for them."""
        for function, resource in self.resources.items():
            text = text.replace(function, json.dumps(resource)[1:-1] if in_json else resource)
        return text

    def _stand_in(self, literal, known):
        resource = json.loads(literal, strict=False)
        if resource.startswith(_INTEGRATION) or not _URI.fullmatch(resource):
            return literal
        if resource in self._of_maps and resource not in self._tasks:
            return json.dumps(self._of_maps[resource])
        if known and resource not in self._tasks:
            # It stands in the data of the machine.
            return literal
        function = next((each for each, of in self.resources.items() if of == resource), None)
        if function is None:
            # None begins as another does.
            function = f"{_FUNCTION}task-{len(self.resources)}-of-{self._run}"
            self.resources[function] = resource
        return json.dumps(function)

    def _visit_machine(self, machine, place):
        states = _member(machine, "States", dict) or {}
        for name, state in states.items():
            if isinstance(state, dict):
                self.places.setdefault(name, []).append(place)
                self._visit_state(name, state, place)

    def _visit_state(self, name, state, place):
        if state.get("Type") == "Task" and (resource := _member(state, "Resource", str)):
            self._tasks.add(resource)
        for field, of_s3 in _OF_S3.items():
            if resource := _member(_member(state, field, dict), "Resource", str):
                self._of_maps[resource] = of_s3
        for number, branch in enumerate(_member(state, "Branches", list) or []):
            self._visit_machine(branch, (*place, (name, number)))
        for field in ("Iterator", "ItemProcessor"):
            self._visit_machine(state.get(field), (*place, (name, None)))


def _member(value, name, of):
    """A member, None unless the value is an object and the member of this type."""
    member = value.get(name) if isinstance(value, dict) else None
    return member if isinstance(member, of) else None
