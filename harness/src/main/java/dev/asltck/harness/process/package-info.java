/** Programs that are run beside this one, and that leave nothing behind. Start reading at ChildProcess or at ServerProcess. */
@NullMarked
package dev.asltck.harness.process;

import org.jspecify.annotations.NullMarked;
