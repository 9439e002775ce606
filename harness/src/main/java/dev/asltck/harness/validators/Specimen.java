package dev.asltck.harness.validators;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.ExpectedOutcome.Rejected;
import dev.asltck.reference.dialect.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A definition that validators are asked about.
 *
 * @param definition its text, with {@link StandIns} for its resources
 * @param cases those that have it, at least one
 */
public record Specimen(String definition, List<Case> cases) {

    /** Of a case of one dialect, which may be written for none. */
    private static final String NO_REQUIREMENT = "(none)";

    public Specimen {
        cases = List.copyOf(cases);
    }

    /** Each definition of the cases once, in their order. */
    public static List<Specimen> of(List<Case> cases) {
        Map<String, List<Case>> byDefinition = new LinkedHashMap<>();
        for (Case each : cases) {
            byDefinition
                    .computeIfAbsent(StandIns.replacedIn(each.stimulus().definition()), text -> new ArrayList<>())
                    .add(each);
        }
        return byDefinition.entrySet().stream()
                .map(entry -> new Specimen(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The id of the first case that has it. */
    public String id() {
        return cases.get(0).id();
    }

    public String chapter() {
        return cases.get(0).chapter();
    }

    public Demand demand(Dialect dialect) {
        return Demand.of(cases, dialect);
    }

    /** The requirement that it breaks; of a valid one, the first that it was written for. */
    public String requirement(Dialect dialect) {
        return Demand.binding(cases)
                .flatMap(each -> each.expectation(dialect).outcomes().stream())
                .filter(Rejected.class::isInstance)
                .flatMap(outcome -> ((Rejected) outcome).requirement().stream())
                .findFirst()
                .or(() -> cases.get(0).requirements().stream().findFirst())
                .orElse(NO_REQUIREMENT);
    }

    /** The part of the catalogue in which the requirement stands, such as {@code choice}. */
    public String group(Dialect dialect) {
        String requirement = requirement(dialect);
        int end = requirement.indexOf('.');
        return end < 0 ? requirement : requirement.substring(0, end);
    }
}
