/**
 * From text to model: reads the fields of every object of a definition and says where their shape is wrong. Start reading at Definition.
 */
@NullMarked
package dev.asltck.reference.parse;

import org.jspecify.annotations.NullMarked;
