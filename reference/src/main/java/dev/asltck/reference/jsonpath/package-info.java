/** JSONPath Concepts, evaluated: Paths, Reference Paths and Payload Templates. Start reading at JsonPathDataFlow. */
@NullMarked
package dev.asltck.reference.jsonpath;

import org.jspecify.annotations.NullMarked;
