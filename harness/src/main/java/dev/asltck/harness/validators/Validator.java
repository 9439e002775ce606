package dev.asltck.harness.validators;

import dev.asltck.reference.dialect.Dialect;

/** Something that says whether a definition is valid. It is never told what is expected. */
public interface Validator extends AutoCloseable {

    ValidatorDescription describe();

    /**
     * Asks about one definition, whatever the validator does.
     *
     * @param dialect whose rules apply, for a validator that knows of dialects
     * @throws InterruptedException if the calling thread is interrupted
     */
    Answer validate(String definition, Dialect dialect) throws InterruptedException;

    @Override
    void close();
}
