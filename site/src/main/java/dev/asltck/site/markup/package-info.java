/** Texts of strangers as parts of pages: nothing that they hold may work as markup, or change what a reader sees around them. */
@NullMarked
package dev.asltck.site.markup;

import org.jspecify.annotations.NullMarked;
