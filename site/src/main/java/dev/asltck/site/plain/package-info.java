/** The page of a case in plain tables, made of results alone. */
@NullMarked
package dev.asltck.site.plain;

import org.jspecify.annotations.NullMarked;
