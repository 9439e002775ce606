/** The reference interpreter as an engine, in process. */
@NullMarked
package dev.asltck.harness.reference;

import org.jspecify.annotations.NullMarked;
