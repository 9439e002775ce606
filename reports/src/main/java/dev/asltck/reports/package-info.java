/** The result model of a conformance run, and renderers that are pure functions of it. */
@NullMarked
package dev.asltck.reports;

import org.jspecify.annotations.NullMarked;
