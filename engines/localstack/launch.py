"""Starts LocalStack with Step Functions on a port of the loopback interface, given as the argument.

Without Docker and network; whatever it writes goes below the folder installed/ beside this file.
"""

import os
import resource
import sys
from pathlib import Path

INSTALLED = Path(__file__).resolve().parent / "installed"

os.environ.update(
    GATEWAY_LISTEN=f"127.0.0.1:{int(sys.argv[1])}",
    # Events, because each execution is announced there. No other service: tasks are activities.
    SERVICES="stepfunctions,sts,events",
    # Nothing from the network, nothing for it.
    SKIP_SSL_CERT_DOWNLOAD="1",
    DISABLE_EVENTS="1",
    DNS_ADDRESS="0",
    OVERRIDE_IN_DOCKER="0",
    # Before it says that it is ready.
    EAGER_SERVICE_LOADING="1",
    LS_LOG="error",
    FILESYSTEM_ROOT=str(INSTALLED / "root"),
    LOCALSTACK_VOLUME_DIR=str(INSTALLED / "root" / "volume"),
    HOME=str(INSTALLED / "home"),
    TMPDIR=str(INSTALLED / "tmp"),
    JAVA_TOOL_OPTIONS="-Xmx1g",
)

# States.ArrayRange(1, 1000000000, 1) makes a list of a billion numbers before it refuses it: with less address space than
# that takes it fails at once, and does not take the server with it. Hundreds of threads have to find room in it, so the
# Java virtual machine gets a small heap. Other systems than Linux do not limit it.
if sys.platform == "linux":
    resource.setrlimit(resource.RLIMIT_AS, (9 << 30, 9 << 30))

# They read the environment.
from localstack.runtime.main import main  # noqa: E402
from localstack.services.stepfunctions.asl.jsonata.jsonata import eval_jsonata_expression  # noqa: E402
from localstack.services.stepfunctions.asl.parse.preprocessor import Preprocessor  # noqa: E402
from twisted.internet.endpoints import TCP4ServerEndpoint  # noqa: E402


def listen_on_loopback():
    """The host of GATEWAY_LISTEN is ignored where it runs outside of Docker: it would listen on every interface."""
    init = TCP4ServerEndpoint.__init__

    def init_on_loopback(self, reactor, port, backlog=50, interface=""):
        init(self, reactor, port, backlog, "127.0.0.1")

    TCP4ServerEndpoint.__init__ = init_on_loopback


def forget_refused_definitions():
    """Gives each parser a list of its own for the query languages that it is in.

    All of them share one, and a parser that refuses a definition in JSONata leaves that language in it: from then on
    every machine is in JSONata that names no language. No case shall pay for another.
    """

    def init_with_own_list(self):
        self._query_language_per_scope = []

    Preprocessor.__init__ = init_with_own_list


listen_on_loopback()
forget_refused_definitions()
# Starts the Java virtual machine, which takes seconds: no execution shall pay for that.
eval_jsonata_expression("1")
main()
