package dev.asltck.site.casepage;

import dev.asltck.site.markup.Markup;

/** A part of a case with a heading. */
public record Titled(String title, Markup content) {}
