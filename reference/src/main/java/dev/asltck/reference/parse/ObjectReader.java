package dev.asltck.reference.parse;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.problem.Problems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Reads an object of the definition field by field, and knows at the end which fields nobody asked for. */
final class ObjectReader {
    private static final String COMMENT = "Comment";

    private final ObjectNode node;
    private final Place place;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    ObjectReader(ObjectNode node, Place place, Problems problems) {
        this.node = node;
        this.place = place;
        this.problems = problems;
    }

    Place place() {
        return place;
    }

    Problems problems() {
        return problems;
    }

    boolean has(String field) {
        return node.has(field);
    }

    /** The names of the fields, in the order of the text. */
    Stream<String> names() {
        return node.propertyNames().stream();
    }

    Value field(String name) {
        known.add(name);
        return new Value(node.get(name), place.field(name), problems);
    }

    /** A field that has to be there: its absence is reported. */
    Value required(String name, Check missing) {
        if (!node.has(name)) {
            Optional<String> misspelt = problems.spelling().nearest(name, unasked());
            misspelt.ifPresent(known::add);
            problems.report(
                    missing,
                    place,
                    "The field \"" + name + "\" is missing",
                    misspelt.map(written -> "Spell " + Excerpt.quoted(written) + " as \"" + name + "\".")
                            .orElse("Add it."));
        }
        return field(name);
    }

    /** Of these fields there may be one. */
    void atMostOne(Check check, String... names) {
        List<String> present = Stream.of(names).filter(this::has).toList();
        if (present.size() > 1) {
            String all = present.stream().collect(Collectors.joining("\", \"", "\"", "\""));
            problems.report(check, place, "The fields " + all + " exclude each other", "Keep one of them.");
        }
    }

    /** Any object may have a Comment. */
    void comment(Check check) {
        field(COMMENT).string(check);
    }

    /** Report the fields that nobody asked for. */
    void nothingElse(Leftovers leftovers) {
        unasked().forEach(name -> {
            Leftovers.Verdict verdict = leftovers.of(name).orElseGet(() -> Leftovers.unknown(name, nearest(name)));
            problems.report(verdict.check(), place.field(name), verdict.message(), verdict.hint());
        });
    }

    private Optional<String> nearest(String name) {
        return problems.spelling()
                .nearest(name, known.stream().filter(each -> !node.has(each)).toList());
    }

    /** The fields that nobody has asked for yet. */
    List<String> unasked() {
        return names().filter(name -> !known.contains(name)).toList();
    }
}
