"""Starts MiniStack, which reads all its settings from the environment, such that no execution can stop all others."""

import resource
import sys

from ministack.app import main

# States.ArrayRange(1, 1000000000, 1) and $range take as much memory as a state machine asks for, and nothing else moves
# meanwhile. Other systems than Linux do not limit it.
if sys.platform == "linux":
    resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))

# Each execution is a thread, and a loop without end gives way only so often: ten times as often as by default.
sys.setswitchinterval(0.0005)

main()
