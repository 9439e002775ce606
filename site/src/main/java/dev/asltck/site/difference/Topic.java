package dev.asltck.site.difference;

import java.util.List;

/** Differences about one thing. */
public record Topic(String name, List<DifferenceSection> sections) {

    public Topic {
        sections = List.copyOf(sections);
    }
}
