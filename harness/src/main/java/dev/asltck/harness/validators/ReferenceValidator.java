package dev.asltck.harness.validators;

import dev.asltck.harness.reference.ReferenceEngine;
import dev.asltck.harness.runner.IsolatedThread;
import dev.asltck.harness.runner.IsolatedThread.Attempt;
import dev.asltck.harness.validators.Answer.Kind;
import dev.asltck.reference.Interpreter;
import dev.asltck.reference.Program;
import dev.asltck.reference.dialect.Dialect;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.problem.Severity;
import dev.asltck.reference.problem.Validated;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;

/** The validator of this suite, in process, within a deadline like any other. */
public final class ReferenceValidator implements Validator {

    private final BiFunction<String, Dialect, Validated<Program>> loader;
    private final Duration deadline;
    private final IsolatedThread thread = new IsolatedThread("asl-tck-validator");

    public ReferenceValidator(Duration deadline) {
        this(Interpreter::load, deadline);
    }

    ReferenceValidator(BiFunction<String, Dialect, Validated<Program>> loader, Duration deadline) {
        this.loader = loader;
        this.deadline = deadline;
    }

    @Override
    public ValidatorDescription describe() {
        return new ValidatorDescription(
                "asl-tck", ReferenceEngine.version(), "", "it reports a problem of the severity error", true);
    }

    @Override
    public Answer validate(String definition, Dialect dialect) throws InterruptedException {
        Attempt<List<String>> attempt = thread.run(() -> errors(definition, dialect), deadline);
        List<String> errors = attempt.result();
        if (errors != null) {
            return new Answer(errors.isEmpty() ? Kind.ACCEPTED : Kind.REFUSED, errors);
        }
        return attempt.inTime()
                ? Answer.of(Kind.CRASHED, String.valueOf(attempt.thrown()))
                : Answer.of(Kind.HUNG, Deadlines.passed(deadline));
    }

    private List<String> errors(String definition, Dialect dialect) {
        return loader.apply(definition, dialect).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::message)
                .toList();
    }

    @Override
    public void close() {
        thread.close();
    }
}
