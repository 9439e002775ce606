package dev.asltck.reference.parse;

import dev.asltck.reference.jsonata.ExpressionParser;
import dev.asltck.reference.problem.Problems;

/**
 * What goes along while a definition is read.
 *
 * @param problems what has been found wrong
 * @param expressions the parser of its JSONata expressions
 */
record Reading(Problems problems, ExpressionParser expressions) {}
