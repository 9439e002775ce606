package dev.asltck.harness.cli.validators;

import dev.asltck.harness.cli.console.Progress;
import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.validators.Interview;
import dev.asltck.harness.validators.ProgramValidator;
import dev.asltck.harness.validators.ReferenceValidator;
import dev.asltck.harness.validators.Specimen;
import dev.asltck.harness.validators.Testimony;
import dev.asltck.harness.validators.Validator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The validators that are compared: that of this suite first. */
final class Panel implements AutoCloseable {

    private final List<Validator> validators = new ArrayList<>();

    private Panel() {}

    /**
     * Starts them.
     *
     * @param deadline for each definition
     * @throws AdapterException if a program does not come to describe itself; the message names it
     */
    static Panel of(List<Path> programs, Duration deadline) throws AdapterException, InterruptedException {
        Panel panel = new Panel();
        panel.validators.add(new ReferenceValidator(deadline));
        for (Path program : programs) {
            try {
                panel.add(new ProgramValidator(program, deadline));
            } catch (AdapterException e) {
                panel.close();
                throw new AdapterException(program + ": " + e.getMessage(), e);
            }
        }
        return panel;
    }

    private void add(Validator validator) throws AdapterException {
        String name = validator.describe().name();
        boolean isTaken =
                validators.stream().anyMatch(each -> each.describe().name().equals(name));
        validators.add(validator);
        if (isTaken) {
            throw new AdapterException("there is another validator of the name " + name + "; leave one of them out");
        }
    }

    List<Testimony> ask(List<Specimen> specimens) throws InterruptedException {
        List<Testimony> testimonies = new ArrayList<>();
        for (Validator validator : validators) {
            try (Progress progress =
                    Progress.of(validator.describe().name(), Interview.questions(validator, specimens))) {
                testimonies.add(new Interview(specimens, progress::step).with(validator));
            }
        }
        return testimonies;
    }

    @Override
    public void close() {
        validators.forEach(Validator::close);
    }
}
