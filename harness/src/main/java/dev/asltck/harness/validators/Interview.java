package dev.asltck.harness.validators;

import dev.asltck.reference.dialect.Dialect;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Asks validators about definitions. */
public final class Interview {

    private final List<Specimen> specimens;
    private final Runnable answered;

    /** @param answered is run after each answer */
    public Interview(List<Specimen> specimens, Runnable answered) {
        this.specimens = List.copyOf(specimens);
        this.answered = answered;
    }

    /**
     * Asks one validator about all of them, in order.
     *
     * @throws InterruptedException if the calling thread is interrupted
     */
    public Testimony with(Validator validator) throws InterruptedException {
        ValidatorDescription description = validator.describe();
        Map<Dialect, List<Answer>> answers = new EnumMap<>(Dialect.class);
        List<Answer> first = answers(validator, Dialect.SPEC);
        answers.put(Dialect.SPEC, first);
        answers.put(Dialect.AWS, description.knowsDialects() ? answers(validator, Dialect.AWS) : first);
        return new Testimony(description, specimens, answers);
    }

    /** How many answers a validator will give. */
    public static int questions(Validator validator, List<Specimen> specimens) {
        return specimens.size() * (validator.describe().knowsDialects() ? 2 : 1);
    }

    private List<Answer> answers(Validator validator, Dialect dialect) throws InterruptedException {
        List<Answer> answers = new ArrayList<>();
        for (Specimen specimen : specimens) {
            answers.add(validator.validate(specimen.definition(), dialect));
            answered.run();
        }
        return answers;
    }
}
