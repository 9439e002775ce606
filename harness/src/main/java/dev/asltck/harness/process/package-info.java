/** Programs that are run beside this one, and that leave nothing behind. Start reading at ChildProcess, and for servers at Server. */
@NullMarked
package dev.asltck.harness.process;

import org.jspecify.annotations.NullMarked;
