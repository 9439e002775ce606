/** JSON Schema, by the one class that knows the library. */
@NullMarked
package dev.asltck.harness.schema;

import org.jspecify.annotations.NullMarked;
