package dev.asltck.reference.task;

/**
 * A {@link TaskHandler} cannot say how a task goes: it does not know the Resource, or its script has run out. The machine is not at
 * fault, so it is no States error; it passes through the interpreter to whoever gave it the handler.
 */
public class TaskUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TaskUnavailableException(String message) {
        super(message);
    }
}
