/** The messages of the protocol of standard streams, as lines. Start reading at Message. */
@NullMarked
package dev.asltck.harness.streams.protocol;

import org.jspecify.annotations.NullMarked;
