package dev.asltck.harness.validators;

import dev.asltck.reference.dialect.Dialect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that one validator has said.
 *
 * @param answers in each dialect, one to each specimen in order
 */
public record Testimony(ValidatorDescription validator, List<Specimen> specimens, Map<Dialect, List<Answer>> answers) {

    public List<Answer> answers(Dialect dialect) {
        return Objects.requireNonNull(answers.get(dialect));
    }

    /** The answers to the definitions of which the cases demand something in a dialect. */
    public List<MarkedAnswer> marked(Dialect dialect) {
        List<MarkedAnswer> marked = new ArrayList<>();
        for (int i = 0; i < specimens.size(); i++) {
            Specimen specimen = specimens.get(i);
            Demand demand = specimen.demand(dialect);
            if (demand != Demand.EITHER) {
                Answer answer = answers(dialect).get(i);
                marked.add(new MarkedAnswer(specimen, demand, answer, Mark.of(demand, answer.kind())));
            }
        }
        return marked;
    }

    /** Whether something is known about every definition. */
    public boolean isComplete() {
        return answers.values().stream()
                .flatMap(List::stream)
                .noneMatch(answer -> answer.kind() == Answer.Kind.ERRORED);
    }

    /** Whether no answer in any dialect is wrong. */
    public boolean isRight() {
        return Arrays.stream(Dialect.values())
                .flatMap(dialect -> marked(dialect).stream())
                .allMatch(answer -> answer.mark() == Mark.RIGHT);
    }
}
