package dev.asltck.reference.problem;

import static dev.asltck.reference.problem.Severity.ERROR;
import static dev.asltck.reference.problem.Severity.WARNING;

import dev.asltck.reference.dialect.Dialect;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who demands what a {@link Check} checks: the one place that says how severe it is in which dialect. */
public enum Strictness {
    /** The specification demands it. */
    DEMANDED(ERROR, ERROR),

    /** The specification demands it, and AWS accepts definitions that break it. */
    IGNORED_BY_AWS(ERROR, WARNING),

    /** The specification demands it, and AWS gives a meaning to what breaks it. */
    MEANS_SOMETHING_TO_AWS(ERROR, null),

    /** The specification is silent, and AWS refuses definitions that break it. */
    REFUSED_BY_AWS(WARNING, ERROR),

    /** A limit or a closed list of AWS, meaningless elsewhere. */
    LIMIT_OF_AWS(null, ERROR),

    /** Legal, and probably a mistake. */
    ADVICE(WARNING, WARNING),

    /** Legal, and probably a mistake with the specification's defaults. */
    ADVICE_FOR_SPEC(WARNING, null),

    /** Legal, and probably of no use with AWS. */
    ADVICE_FOR_AWS(null, WARNING);

    private final @Nullable Severity spec;
    private final @Nullable Severity aws;

    Strictness(@Nullable Severity spec, @Nullable Severity aws) {
        this.spec = spec;
        this.aws = aws;
    }

    /** The severity of a problem; empty where it is none. */
    public Optional<Severity> in(Dialect dialect) {
        return Optional.ofNullable(dialect == Dialect.SPEC ? spec : aws);
    }
}
