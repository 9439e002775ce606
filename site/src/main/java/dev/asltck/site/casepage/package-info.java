/** The page of a case: what it is about, what is expected and why, and what came out. Start reading at CasePage. */
@NullMarked
package dev.asltck.site.casepage;

import org.jspecify.annotations.NullMarked;
