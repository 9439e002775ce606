/** What all pages have in common: their frame, and how texts, numbers and names of files get into them. */
@NullMarked
package dev.asltck.site.page;

import org.jspecify.annotations.NullMarked;
