/**
 * The two readings of the language that engines aim at: the specification's letter and AWS Step Functions.
 */
@NullMarked
package dev.asltck.reference.dialect;

import org.jspecify.annotations.NullMarked;
