/** The drawing of how the runs of an engine fare, one after the other. */
@NullMarked
package dev.asltck.site.chart;

import org.jspecify.annotations.NullMarked;
