/** The Context Object: what the interpreter tells an executing machine about itself. */
@NullMarked
package dev.asltck.reference.context;

import org.jspecify.annotations.NullMarked;
