package dev.asltck.harness.validators;

import dev.asltck.harness.engine.AdapterException;
import dev.asltck.harness.runner.IsolatedThread;
import dev.asltck.harness.runner.IsolatedThread.Attempt;
import dev.asltck.harness.validators.Answer.Kind;
import dev.asltck.reference.dialect.Dialect;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * A validator behind a program that is asked line by line. A program that ends, hangs or prints nonsense is killed, and started again for
 * the next definition; one that does so too often is given up.
 */
public final class ProgramValidator implements Validator {

    /** Programs load libraries, on machines that are busy. */
    private static final Duration START = Duration.ofMinutes(1);

    private static final int MOST_BREAKDOWNS = 20;

    private final Path program;
    private final Duration deadline;
    private final IsolatedThread thread = new IsolatedThread("asl-tck-validator");
    private final ValidatorDescription description;

    private @Nullable ValidatorProcess process;
    private int breakdowns;
    private long questions;

    /**
     * Starts a program.
     *
     * @param deadline for each definition
     * @throws AdapterException if it does not come to describe itself
     */
    public ProgramValidator(Path program, Duration deadline) throws AdapterException, InterruptedException {
        this.program = program;
        this.deadline = deadline;
        try {
            this.description = begin();
        } catch (Breakdown e) {
            close();
            throw new AdapterException(e.explanation());
        }
    }

    @Override
    public ValidatorDescription describe() {
        return description;
    }

    @Override
    public Answer validate(String definition, Dialect dialect) throws InterruptedException {
        if (breakdowns == MOST_BREAKDOWNS) {
            return Answer.of(Kind.ERRORED, "not asked: the program has broken down " + MOST_BREAKDOWNS + " times");
        }
        try {
            if (process == null) {
                begin();
            }
            return ask(definition, Objects.requireNonNull(process));
        } catch (Breakdown e) {
            end();
            breakdowns++;
            return e.answer();
        }
    }

    private ValidatorDescription begin() throws Breakdown, InterruptedException {
        ValidatorProcess started = started();
        process = started;
        return ValidatorProtocol.description(line(started, started::readLine, START));
    }

    private ValidatorProcess started() throws Breakdown {
        try {
            return ValidatorProcess.start(program);
        } catch (IOException e) {
            throw new Breakdown(Kind.ERRORED, "it cannot be started: " + e.getMessage());
        }
    }

    private Answer ask(String definition, ValidatorProcess running) throws Breakdown, InterruptedException {
        long id = questions++;
        String question = ValidatorProtocol.question(id, definition);
        return ValidatorProtocol.answer(id, line(running, () -> running.exchange(question), deadline));
    }

    /** Neither reading nor writing may take for ever. */
    private String line(ValidatorProcess running, Callable<Optional<String>> exchange, Duration patience)
            throws Breakdown, InterruptedException {
        Attempt<Optional<String>> attempt = thread.run(exchange, patience);
        if (!attempt.inTime()) {
            throw new Breakdown(Kind.HUNG, Deadlines.passed(patience));
        }
        Optional<String> line = attempt.result();
        if (line == null) {
            throw new Breakdown(Kind.ERRORED, "the program printed what cannot be read: " + attempt.thrown());
        }
        if (line.isEmpty()) {
            throw new Breakdown(Kind.CRASHED, "the program " + running.ending());
        }
        return line.get();
    }

    private void end() {
        if (process != null) {
            process.close();
            process = null;
        }
    }

    @Override
    public void close() {
        end();
        thread.close();
    }
}
