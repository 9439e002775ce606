"""moto's server as a process of its own: says on which port it listens, and ends with the one that has started it."""

import logging
import os
import resource
import sys

from moto.server import ThreadedMotoServer

# It logs every request, and of what fails the whole definition as it has it in memory.
logging.disable(logging.ERROR)

# Some intrinsic functions take as much memory as a state machine asks for. Other systems than Linux do not limit it.
if sys.platform == "linux":
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))

server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
_, port = server.get_host_and_port()
print(port, flush=True)
sys.stdin.read()
# Without waiting for the threads of executions.
os._exit(0)
