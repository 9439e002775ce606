/** Names what the adapter creates, deletes it, and finds what was left of runs that were killed. Start reading at Creations. */
@NullMarked
package dev.asltck.harness.api.cleanup;

import org.jspecify.annotations.NullMarked;
