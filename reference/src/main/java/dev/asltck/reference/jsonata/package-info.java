/**
 * JSONata Concepts: expressions in strings, what they may refer to, and Input and Output Processing with JSONata.
 * Start reading at JsonataDataFlow.
 */
@NullMarked
package dev.asltck.reference.jsonata;

import org.jspecify.annotations.NullMarked;
