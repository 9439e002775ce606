package dev.asltck.reference.run;

/**
 * The end of the machine's TimeoutSeconds.
 *
 * @see <a href="https://states-language.net/spec.html#toplevelfields">Top-level fields</a>
 */
record MachineTimeout(Execution execution) implements Scheduled {

    @Override
    public void run() {
        execution.timedOut();
    }
}
