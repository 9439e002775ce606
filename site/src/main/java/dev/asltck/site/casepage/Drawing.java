package dev.asltck.site.casepage;

import dev.asltck.site.markup.Markup;

/**
 * The state machine of a case with the way taken.
 *
 * @param caption what is to be seen in it
 */
public record Drawing(String caption, Markup picture) {}
