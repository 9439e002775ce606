package dev.asltck.harness.compare;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.corpus.CaseJson;
import dev.asltck.harness.engine.Descriptions;
import dev.asltck.harness.engine.EngineDescription;
import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.engine.Observation;
import dev.asltck.harness.engine.Observation.Diagnosis;
import dev.asltck.harness.engine.Observation.ObservedOutcome;
import dev.asltck.harness.verdict.Fact;
import dev.asltck.harness.verdict.Verdict;
import dev.asltck.reference.dialect.Dialect;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Observations and what is said of them, for tests. */
final class Judging {

    static final EngineDescription SEES_ALL = Descriptions.seeingAll(ClockKind.VIRTUAL);

    static JsonNode json(String text) {
        return CaseJson.json(text);
    }

    static Judgement judge(EngineDescription engine, String expect, Observation observation) {
        Case aCase = CaseJson.good().with("expect", expect).read();
        return new Judge(engine, Dialect.SPEC).judge(aCase, observation);
    }

    static List<Fact> facts(String expect, Observation observation) {
        Verdict verdict = judge(SEES_ALL, expect, observation).verdict();
        return verdict instanceof Verdict.Failed failed ? failed.facts() : List.of();
    }

    /** The facts without the requirements. */
    static List<String> texts(String expect, Observation observation) {
        return facts(expect, observation).stream()
                .map(fact -> fact.tier().word() + " " + fact.pointer() + ": " + fact.expected() + " | " + fact.actual())
                .toList();
    }

    static Observation ending(ObservedOutcome outcome) {
        return Observation.of(outcome);
    }

    static Observation succeeded(String output) {
        return ending(new ObservedOutcome.Succeeded(json(output)));
    }

    static Observation failed(String error) {
        return ending(new ObservedOutcome.Failed(Optional.of(error), Optional.empty()));
    }

    static Observation because(String cause) {
        return ending(new ObservedOutcome.Failed(Optional.of("E"), Optional.of(cause)));
    }

    static Observation rejected(Diagnosis... diagnoses) {
        return ending(new ObservedOutcome.Rejected(List.of(diagnoses)));
    }

    static Diagnosis diagnosis(String at, String... requirements) {
        return new Diagnosis("rule", at, "is wrong", List.of(requirements));
    }

    static String requirement() {
        return CaseJson.good().read().requirements().get(0);
    }

    private Judging() {}
}
