/** Engines behind adapters that speak the protocol of standard streams. Start reading at StreamsEngine. */
@NullMarked
package dev.asltck.harness.streams;

import org.jspecify.annotations.NullMarked;
