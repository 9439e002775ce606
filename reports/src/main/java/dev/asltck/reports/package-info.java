/** The result model of a conformance run, renderers that are pure functions of it, and the patterns that ids are chosen by. */
@NullMarked
package dev.asltck.reports;

import org.jspecify.annotations.NullMarked;
