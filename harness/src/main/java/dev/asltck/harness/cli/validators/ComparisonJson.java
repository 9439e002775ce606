package dev.asltck.harness.cli.validators;

import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.validators.Answer;
import dev.asltck.harness.validators.Demand;
import dev.asltck.harness.validators.Mark;
import dev.asltck.harness.validators.Specimen;
import dev.asltck.harness.validators.Tally;
import dev.asltck.harness.validators.Testimony;
import dev.asltck.reference.dialect.Dialect;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a comparison with every answer as one JSON object. */
final class ComparisonJson {

    private ComparisonJson() {}

    static ObjectNode of(ComparisonReport report) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putObject("suite").put("version", report.suiteVersion()).put("cases", report.corpusDigest());
        document.put("date", report.date().toString());
        ArrayNode validators = document.putArray("validators");
        report.testimonies().forEach(testimony -> putValidator(validators.addObject(), testimony));
        ArrayNode definitions = document.putArray("definitions");
        for (int i = 0; i < report.specimens().size(); i++) {
            putDefinition(definitions.addObject(), report, i);
        }
        return document;
    }

    private static void putValidator(ObjectNode target, Testimony testimony) {
        target.put("name", testimony.validator().name());
        target.put("version", testimony.validator().version());
        target.put("homepage", testimony.validator().homepage());
        target.put("refusedWhen", testimony.validator().refusedWhen());
        for (Dialect dialect : Dialect.values()) {
            Tally tally = Tally.of(testimony.marked(dialect));
            ObjectNode counts = target.putObject(EnumWords.of(dialect)).put("definitions", tally.total());
            for (Mark mark : Mark.values()) {
                counts.put(word(mark), tally.of(mark));
            }
        }
    }

    private static void putDefinition(ObjectNode target, ComparisonReport report, int index) {
        Specimen specimen = report.specimens().get(index);
        target.put("definition", specimen.definition());
        ArrayNode cases = target.putArray("cases");
        specimen.cases().stream().map(Case::id).forEach(cases::add);
        for (Dialect dialect : Dialect.values()) {
            Demand demand = specimen.demand(dialect);
            ObjectNode part = target.putObject(EnumWords.of(dialect));
            part.put("demand", EnumWords.of(demand)).put("requirement", specimen.requirement(dialect));
            ObjectNode answers = part.putObject("answers");
            for (Testimony testimony : report.testimonies()) {
                Answer answer = testimony.answers(dialect).get(index);
                putAnswer(answers.putObject(testimony.validator().name()), demand, answer);
            }
        }
    }

    private static void putAnswer(ObjectNode target, Demand demand, Answer answer) {
        target.put("verdict", EnumWords.of(answer.kind()));
        if (demand != Demand.EITHER) {
            target.put("mark", word(Mark.of(demand, answer.kind())));
        }
        ArrayNode messages = target.putArray("messages");
        answer.messages().forEach(messages::add);
    }

    /** For example wrong-accept. */
    private static String word(Mark mark) {
        return EnumWords.of(mark).replace('_', '-');
    }
}
