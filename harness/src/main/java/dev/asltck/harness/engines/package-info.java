/** Engines that a file describes: how each is installed, started and spoken with. Start reading at KnownEngines. */
@NullMarked
package dev.asltck.harness.engines;

import org.jspecify.annotations.NullMarked;
