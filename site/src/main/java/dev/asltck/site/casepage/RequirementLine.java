package dev.asltck.site.casepage;

import dev.asltck.site.book.RequirementText;
import dev.asltck.site.page.Links;
import java.util.Optional;

/**
 * A requirement that a case is about.
 *
 * @param text of the catalogue; empty if it does not have it
 */
public record RequirementLine(String id, Optional<RequirementText> text) {

    /** Its page, relative to the site's folder. */
    public String target() {
        return Links.requirement(id);
    }

    /** Its place in the specification. */
    public Optional<String> specification() {
        return text.flatMap(known -> Links.outward(known.link()));
    }
}
