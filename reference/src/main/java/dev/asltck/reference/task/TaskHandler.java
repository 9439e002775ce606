package dev.asltck.reference.task;

/** The outside world: does the work that the Resource of a Task State identifies. */
@FunctionalInterface
public interface TaskHandler {

    /**
     * Starts the work and says at once how it will go.
     *
     * @throws TaskUnavailableException if the handler has no answer; ends the run without an outcome
     */
    TaskScript start(TaskCall call);
}
