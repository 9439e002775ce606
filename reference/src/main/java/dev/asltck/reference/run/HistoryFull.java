package dev.asltck.reference.run;

/** The history of an execution has room for one event more, which says that the execution has failed. No state is at fault. */
final class HistoryFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HistoryFull() {
        super(null, null, false, false);
    }
}
