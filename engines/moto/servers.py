"""moto's server, spoken with by the AWS SDK, and replaced by a new one when it breaks and before it gets slow."""

import json
import os
import subprocess
import sys
import threading
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import boto3
from botocore.config import Config
from botocore.exceptions import ConnectionError, HTTPClientError

from protocol import Crash

# What the SDK raises when the server gives no answer.
GONE = (HTTPClientError, ConnectionError)

# Seconds. A server that needs longer for an answer has stopped to work.
_PATIENCE = 20
# It keeps something of every execution, and gets slower by it.
_RUNS_OF_A_SERVER = 2000


class Servers:
    """At most one takes new runs; the one before it ends with the last of its runs."""

    def __init__(self, lambda_port):
        self._lambda_port = lambda_port
        self._lock = threading.Lock()
        self._all = set()
        self._current = self._start()

    @contextmanager
    def client(self):
        """A client of the Step Functions API for a run. Raises Crash if the server breaks."""
        server = self._server()
        try:
            yield server.client
        except GONE as e:
            raise Crash(server.breaks()) from e
        finally:
            self._leave(server)

    def close(self):
        for server in list(self._all):
            server.kill()

    def _start(self):
        server = _Server(self._lambda_port)
        self._all.add(server)
        return server

    def _server(self):
        with self._lock:
            if self._current.is_used_up():
                retired, self._current = self._current, self._start()
                self._end(retired)
            self._current.runs += 1
            self._current.open += 1
            return self._current

    def _leave(self, server):
        with self._lock:
            server.open -= 1
            if server is not self._current:
                self._end(server)

    def _end(self, server):
        if server.broken or not server.open:
            server.kill()
            self._all.discard(server)


class _Server:
    def __init__(self, lambda_port):
        self.runs = 0
        self.open = 0
        self.broken = False
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("server_process.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=_environment(lambda_port),
        )
        port = self._process.stdout.readline().strip()
        if not port:
            raise Crash("the server ended before it was ready")
        endpoint = f"http://127.0.0.1:{int(port)}"
        _execute_machines(endpoint)
        self.client = _client(endpoint)

    def is_used_up(self):
        return self.broken or self._process.poll() is not None or self.runs >= _RUNS_OF_A_SERVER

    def breaks(self):
        """What has become of it. It is not asked again, by nobody."""
        ended = self._process.poll()
        self.broken = True
        self.kill()
        return "the server gives no answer" if ended is None else f"the server ended with exit code {ended}"

    def kill(self):
        self._process.kill()
        self._process.wait()


def _environment(lambda_port):
    """Without what people have set for AWS and for proxies."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("AWS_") and not name.lower().endswith("_proxy")
    }
    return {
        **kept,
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        # There its interpreter looks for the other services, Lambda among them.
        "MOTO_PORT": str(lambda_port),
    }


def _execute_machines(endpoint):
    """By default it makes up the course of executions."""
    switch = json.dumps({"stepfunctions": {"execute_state_machine": True}}).encode("ascii")
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    direct.open(f"{endpoint}/moto-api/config", switch, timeout=_PATIENCE).close()


def _client(endpoint):
    return boto3.session.Session().client(
        "stepfunctions",
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id="nobody",
        aws_secret_access_key="nothing",
        config=Config(
            # The engine says what is wrong, not the SDK.
            parameter_validation=False,
            inject_host_prefix=False,
            read_timeout=_PATIENCE,
            retries={"total_max_attempts": 1},
            max_pool_connections=100,
            proxies={},
        ),
    )
