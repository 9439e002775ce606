/** Texts of engines and files on their way into documents: made visible and cut. Start reading at VisibleText. */
@NullMarked
package dev.asltck.reports.text;

import org.jspecify.annotations.NullMarked;
