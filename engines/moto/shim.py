"""moto as its users have it: state machines by the Step Functions API of its server, tasks as functions of Lambda."""

import itertools
import sys
from datetime import datetime, timezone
from importlib.metadata import version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "python"))

from protocol import Crash, Json, Rejection, RunOver, TaskFailure, Unsupported, serve  # noqa: E402

from botocore.exceptions import ClientError  # noqa: E402
from definition import Definition  # noqa: E402
from failures import Failures  # noqa: E402
from functions import FunctionError, Functions  # noqa: E402
from history import History, json_of  # noqa: E402
from servers import GONE, Servers  # noqa: E402

_ROLE = "arn:aws:iam::123456789012:role/role"

# Seconds from one look at an execution to the next. Most executions take milliseconds, and others wait for seconds.
_FIRST_LOOK, _LATER, _LAST_LOOK = 0.01, 1.5, 0.5

_names = (f"run{number}" for number in itertools.count(1))


class Execution:
    """An execution of a state machine, of which nothing is left when it is closed."""

    def __init__(self, run, client, functions):
        self._run = run
        self._client = client
        self._functions = functions
        self._name = next(_names)
        self._definition = Definition(run.definition, self._name)
        self._failures = Failures()
        self._machine = None
        self._execution = None
        self._open = False

    def result(self):
        self._create()
        if reason := self._definition.unplayable():
            raise Unsupported(reason)
        self._functions.provide({function: self._task(of) for function, of in self._definition.resources.items()})
        self._start()
        summary = self._summary()
        # moto does not say when the time of an execution was over: it was since the last look.
        end = summary.get("stopDate") or datetime.now(timezone.utc)
        status = summary["status"]
        history = History(self._client.get_execution_history(executionArn=self._execution)["events"], status)
        return {
            "outcome": self._outcome(status, history),
            "path": history.path(self._definition.places),
            "elapsed": (end - summary["startDate"]).total_seconds(),
        }

    def abandon(self):
        """The server is gone, and all that is there with it."""
        self._open = False
        self._machine = None

    def close(self):
        self._functions.withdraw(self._definition.resources)
        if self._open:
            self._client.stop_execution(executionArn=self._execution)
        if self._machine:
            self._client.delete_state_machine(stateMachineArn=self._machine)

    def _create(self):
        try:
            created = self._client.create_state_machine(
                name=self._name, definition=self._definition.text, roleArn=_ROLE
            )
        except ClientError as e:
            # Without a name for what is wrong.
            if _status(e) != 400:
                raise
            raise Rejection(self._definition.names(e.response["Error"]["Message"])) from e
        self._machine = created["stateMachineArn"]

    def _start(self):
        given = {} if self._run.input is None else {"input": self._run.input}
        started = self._client.start_execution(stateMachineArn=self._machine, name=self._name, **given)
        self._execution = started["executionArn"]
        self._open = True

    def _summary(self):
        """What a list has of the execution when it has ended. DescribeExecution breaks down at some outputs."""
        pause = _FIRST_LOOK
        while True:
            self._run.wait(pause)
            (summary,) = self._client.list_executions(stateMachineArn=self._machine)["executions"]
            if summary["status"] != "RUNNING":
                self._open = False
                return summary
            pause = min(pause * _LATER, _LAST_LOOK)

    def _outcome(self, status, history):
        if status == "SUCCEEDED":
            return {"succeeded": {"output": self._data(history.output())}}
        if status == "FAILED":
            error, cause = history.failure()
            cause = None if cause is None else self._failures.cause(cause)
            parts = {"error": error, "cause": cause and self._definition.names(cause)}
            return {"failed": {name: part for name, part in parts.items() if part is not None}}
        if status == "TIMED_OUT":
            return {"timedOut": {}}
        raise Crash(f"the execution is {status}, and nobody has asked for that")

    def _task(self, resource):
        def function(payload):
            try:
                return self._run.task(resource, self._data(json_of(payload)))
            except TaskFailure as e:
                raise FunctionError(self._failures.payload(e)) from e
            except Crash as e:
                self._run.reply(type="crashed", message=str(e))
                raise RunOver from e

        return function

    def _data(self, text):
        return Json(self._definition.names(self._failures.data(text), in_json=True))


def _status(error):
    return error.response["ResponseMetadata"]["HTTPStatusCode"]


def main():
    functions = Functions()
    servers = Servers(functions.port)

    def execute(run):
        with servers.client() as client:
            execution = Execution(run, client, functions)
            try:
                return execution.result()
            except GONE:
                execution.abandon()
                raise
            except ClientError as e:
                raise Crash(f"{e.operation_name}: status {_status(e)}: {e.response['Error']['Message']}") from e
            finally:
                execution.close()

    serve(
        {
            "engine": {"name": "moto", "version": version("moto"), "homepage": "https://docs.getmoto.org"},
            "dialect": "aws",
            "clock": "real",
            "methods": ["run"],
            # README.md says why.
            "unsupportedFeatures": ["jsonata", "variables", "item-batcher", "context-injection", "fixed-clock"],
            "observes": ["path", "elapsed", "cause"],
            "parallelism": 32,
        },
        execute,
        servers.close,
    )


main()
