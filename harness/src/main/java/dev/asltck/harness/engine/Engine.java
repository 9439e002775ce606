package dev.asltck.harness.engine;

import dev.asltck.reference.dialect.Dialect;
import java.util.List;
import org.apiguardian.api.API;

/**
 * An engine under test.
 *
 * <p>An engine is asked for one thing: to take a definition and run it on an input, with the outside world played by the case's scripts.
 * It is never told what is expected. It may throw anything, and may never return; the runner deals with that.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Engine extends AutoCloseable {

    EngineDescription describe();

    /**
     * Runs one case.
     *
     * <p>The calling thread is interrupted when the deadline of the case has passed. An engine that shares something among cases then
     * stops this one, and throws the interruption on if what is shared is still sound; if it had to be taken down, it throws an
     * {@link EngineCrashException}. One that does neither within a moment is left alone with its thread.
     *
     * @throws ScriptException if the case's scripts have no answer to an invocation
     * @throws NoObservationException if there is nothing to judge, by its kind; anything else that is thrown counts as a crash of the engine
     * @throws InterruptedException if the thread was interrupted and the case has been stopped
     */
    Observation run(Stimulus stimulus, Dialect dialect) throws NoObservationException, InterruptedException;

    /**
     * Whether it makes no difference to run a case twice: the engine works in this process and keeps nothing that another case could notice.
     * Then cases are handed to it a few at a time, and again one by one if it does not answer all of them.
     */
    default boolean isRepeatable() {
        return false;
    }

    /** What went wrong with the adapter or the engine and belongs to no single case, for people; it makes a run not as expected. */
    default List<String> incidents() {
        return List.of();
    }

    /** Releases what the engine holds. */
    @Override
    default void close() {}
}
