/** Texts of headings, sentences and tables, for a terminal as well as for a page. Start reading at Block. */
@NullMarked
package dev.asltck.harness.cli.document;

import org.jspecify.annotations.NullMarked;
