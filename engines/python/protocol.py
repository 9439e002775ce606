"""The protocol of standard streams (docs/protocol.md) for adapters in Python.

Import this before the engine: from then on standard output belongs to the protocol, and what the engine prints, or a
process that it starts, goes to standard error.
"""

import json
import os
import re
import sys
import threading
import traceback
from concurrent.futures import Future

VERSION = 1

_out = os.fdopen(os.dup(1), "wb")
os.dup2(2, 1)
_out_lock = threading.Lock()

_TOKEN = re.compile(r'"(?:[^"\\]+|\\.)*"|[][{}:,]')


class Json(str):
    """JSON text that is handed on as it stands, so that numbers keep all their digits."""


class Unsupported(Exception):
    """The adapter has no means to put the case to its engine; the same words for all cases of a kind."""


class Crash(Exception):
    """The engine broke."""


class Rejection(Exception):
    """The engine refuses the definition, with what it says about it."""


class RunOver(Exception):
    """Nobody waits for the run any more."""


class TaskFailure(Exception):
    """What a task fails with; the cause may be None."""

    def __init__(self, error, cause):
        super().__init__(error, cause)
        self.error = error
        self.cause = cause


class Run:
    """A state machine that the harness asks to execute once, and the outside world of that execution."""

    def __init__(self, message):
        self.id = json.loads(message["id"])
        self.definition = json.loads(message["definition"])
        # As JSON text; None where nobody gives one.
        self.input = message.get("input")
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._tasks = {}

    def wait(self, seconds):
        """Lets time pass. Raises RunOver as soon as the run is."""
        if self._over.wait(seconds):
            raise RunOver

    def task(self, resource, task_input):
        """What the outside world answers to a task with this input (Json), as Json; may take for ever.

        Raises TaskFailure if the task fails, and RunOver if the run is over before it ends.
        """
        answer = Future()
        with self._lock:
            if self._over.is_set():
                raise RunOver
            number = len(self._tasks) + 1
            self._tasks[number] = answer
            _say(type="task", id=self.id, task=number, resource=resource, input=task_input)
        return answer.result()

    def answer(self, message):
        answer = self._tasks[json.loads(message["task"])]
        with self._lock:
            if answer.done():
                return
            if "result" in message:
                answer.set_result(message["result"])
            else:
                cause = json.loads(message["cause"]) if "cause" in message else None
                answer.set_exception(TaskFailure(json.loads(message["error"]), cause))

    def reply(self, **message):
        """The one reply. Where there was one, this says nothing: the run was canceled."""
        with self._lock:
            if self._over.is_set():
                return
            self._over.set()
            _say(id=self.id, **message)
            for answer in self._tasks.values():
                if not answer.done():
                    answer.set_exception(RunOver())


def serve(description, execute, close):
    """Speaks with the harness until it says bye.

    description is what the hello says beside the version of the protocol. execute is called with a Run in a thread of
    its own; it gives the members of the result, or raises an exception of this module. close frees what the adapter
    holds.
    """
    runs = {}

    def run(message):
        started = Run(message)
        runs[started.id] = started
        threading.Thread(target=work, args=(started,), daemon=True).start()

    def work(run):
        run.reply(**_reply(run, execute))
        runs.pop(run.id, None)

    def answer(message):
        # Of a run that is over it means nothing.
        if of := runs.get(json.loads(message["id"])):
            of.answer(message)

    def cancel(message):
        # At once: the engine may have stopped to answer. The thread finds that its run is over, and cleans up.
        if of := runs.get(json.loads(message["id"])):
            of.reply(type="cancelled")

    receive = {"run": run, "answer": answer, "cancel": cancel, "heartbeat": lambda message: None}
    for message in _messages():
        kind = json.loads(message["type"])
        if kind == "hello":
            _greet(description, json.loads(message["versions"]))
        elif kind == "bye":
            break
        else:
            receive[kind](message)
    close()
    # Without waiting for the threads of runs that are still open.
    os._exit(0)


def _greet(description, versions):
    if VERSION not in versions:
        sys.exit(f"this adapter speaks version {VERSION} of the protocol, and not {versions}")
    _say(type="hello", version=VERSION, **description)


def _reply(run, execute):
    try:
        return {"type": "result", **execute(run)}
    except Unsupported as e:
        return {"type": "unsupported", "reason": str(e)}
    except Crash as e:
        return {"type": "crashed", "message": str(e)}
    except Rejection as e:
        return {"type": "result", "outcome": {"rejected": {"diagnoses": [{"message": str(e)}]}}}
    except RunOver:
        return {"type": "cancelled"}
    except Exception as e:  # whatever else is thrown is the adapter's mistake, and must not end the others' runs
        traceback.print_exc()
        return {"type": "error", "message": f"{type(e).__name__}: {e}"}


def _messages():
    for line in sys.stdin.buffer:
        yield members(line.decode("utf-8"))


def members(line):
    """The members of a JSON object by name, each as Json."""
    found = {}
    depth = 0
    name = previous = None
    for token in _TOKEN.finditer(line):
        symbol = token.group()
        if symbol in "[{":
            depth += 1
        elif symbol in "]}":
            depth -= 1
        if symbol == ":" and depth == 1:
            name, start = json.loads(previous), token.end()
        elif name is not None and ((symbol == "," and depth == 1) or depth == 0):
            found[name] = Json(line[start : token.start()].strip())
        previous = symbol
    return found


def text(value):
    """A value as JSON text in one line of ASCII; what is Json within it is handed on."""
    if isinstance(value, Json):
        return value
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(name)}:{text(member)}" for name, member in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(text, value)) + "]"
    return json.dumps(value)


def _say(**message):
    line = text(message).encode("utf-8") + b"\n"
    with _out_lock:
        _out.write(line)
        _out.flush()
