"""Lambda as moto's interpreter calls it: a server on the loopback interface."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

from protocol import Json, RunOver


class FunctionError(Exception):
    """What a function raises, as the JSON text that Lambda makes of it."""


class Functions:
    """Functions by their names, or ARNs."""

    def __init__(self):
        self._functions = {}
        server = _Server(("127.0.0.1", 0), _Handler)
        server.invoke = self._invoke
        self.port = server.server_address[1]
        threading.Thread(target=server.serve_forever, daemon=True).start()

    def provide(self, functions):
        self._functions.update(functions)

    def withdraw(self, names):
        for name in names:
            self._functions.pop(name, None)

    def _invoke(self, name, payload):
        function = self._functions.get(name)
        if function is None:
            # Of a run that is over, to which the engine still clings.
            raise RunOver
        return function(payload)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # Runs start many tasks at the same time.
    request_queue_size = 1024


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        payload = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        parts = unquote(self.path).split("/")
        if parts[2:3] != ["functions"]:
            # Another service: cases that need it are not run.
            self.send_error(501)
            return
        try:
            self._answer(self.server.invoke(parts[3], Json(payload.decode("utf-8"))))
        except FunctionError as e:
            self._answer(str(e), ("X-Amz-Function-Error", "Unhandled"))
        except RunOver:
            # No answer: nobody waits for it.
            self.close_connection = True

    def _answer(self, text, *headers):
        body = text.encode("utf-8")
        self.send_response(200)
        for name, value in (("Content-Type", "application/json"), ("Content-Length", str(len(body))), *headers):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Nobody reads it."""
