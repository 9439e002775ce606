package dev.asltck.reference.state;

import dev.asltck.reference.model.Transition;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The references among the states of one graph. */
final class Links {

    private final Map<String, Link> links = new HashMap<>();

    Link to(String name) {
        return links.computeIfAbsent(name, Link::new);
    }

    Exit exit(Transition transition) {
        return transition instanceof Transition.Next next ? new Exit(to(next.target())) : new Exit(null);
    }

    void resolve(Map<String, Step> steps) {
        links.forEach((name, link) -> link.resolve(Objects.requireNonNull(steps.get(name), name)));
    }
}
