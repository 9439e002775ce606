/** The command {@code replay}. Start reading at ReplayCommand. */
@NullMarked
package dev.asltck.harness.cli.replay;

import org.jspecify.annotations.NullMarked;
