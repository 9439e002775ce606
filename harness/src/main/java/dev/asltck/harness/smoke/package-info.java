/** Tells the mistakes of an adapter from those of the engine behind it. Start reading at Smoke. */
@NullMarked
package dev.asltck.harness.smoke;

import org.jspecify.annotations.NullMarked;
