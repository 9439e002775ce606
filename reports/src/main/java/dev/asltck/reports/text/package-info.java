/** Texts of engines and files on their way into documents: made visible and cut. */
@NullMarked
package dev.asltck.reports.text;

import org.jspecify.annotations.NullMarked;
