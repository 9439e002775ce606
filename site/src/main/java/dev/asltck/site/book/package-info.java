/** What pages tell of cases, requirements and differences beyond the results of runs. */
@NullMarked
package dev.asltck.site.book;

import org.jspecify.annotations.NullMarked;
