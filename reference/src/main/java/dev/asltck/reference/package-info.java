/** The reference interpreter, laid out like the specification: one package per chapter. */
@NullMarked
package dev.asltck.reference;

import org.jspecify.annotations.NullMarked;
