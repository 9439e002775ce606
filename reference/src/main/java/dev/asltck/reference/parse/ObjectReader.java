package dev.asltck.reference.parse;

import dev.asltck.reference.problem.Check;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.problem.Problems;
import dev.asltck.reference.problem.Quotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Reads an object of the definition field by field, and knows at the end which fields nobody asked for. */
final class ObjectReader {
    static final Check COMMENT_STRING = Check.demanded("comment-string");

    private static final String COMMENT = "Comment";

    private final ObjectNode node;
    private final Place place;
    private final Reading reading;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    ObjectReader(ObjectNode node, Place place, Reading reading) {
        this.node = node;
        this.place = place;
        this.reading = reading;
        this.problems = reading.problems();
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
        return new Value(node.get(name), place.field(name), reading);
    }

    /** A field that has to be there: its absence is reported, where it is a problem. */
    Value required(String name, Check missing) {
        if (!node.has(name)
                && missing.strictness().in(problems.target().dialect()).isPresent()) {
            problems.report(
                    missing,
                    place,
                    "The field \"" + name + "\" is missing",
                    spelling(name).orElse("Add it."));
        }
        return field(name);
    }

    /** The hint that a field which is missing is there under a name that is spelt wrongly; that field then counts as asked for. */
    Optional<String> spelling(String missing) {
        Optional<String> misspelt = problems.spelling().nearest(missing, unasked());
        misspelt.ifPresent(known::add);
        return misspelt.map(written -> "Spell " + Quotation.of(written) + " as \"" + missing + "\".");
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
    void comment() {
        field(COMMENT).string(COMMENT_STRING);
    }

    /** Report the fields that nobody asked for. */
    void nothingElse(Leftovers leftovers) {
        unasked().forEach(name -> {
            Leftovers.Verdict verdict = leftovers.of(name).orElseGet(() -> Leftovers.unknown(name, nearest(name)));
            problems.report(verdict.check(), place.field(name), verdict.message(), verdict.hint());
        });
    }

    /** Report the fields that nobody asked for and something is known about; any others are allowed. */
    void nothingOf(Leftovers leftovers) {
        unasked()
                .forEach(name -> leftovers
                        .of(name)
                        .ifPresent(verdict -> problems.report(
                                verdict.check(), place.field(name), verdict.message(), verdict.hint())));
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
