package dev.asltck.harness.api.call;

/** Nobody answers at the endpoint, the connection was lost, or it is another server that answers now. */
public final class UnreachableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean forgotten;

    private UnreachableException(String message, boolean forgotten) {
        super(message, null, false, false);
        this.forgotten = forgotten;
    }

    static UnreachableException unanswered(String message) {
        return new UnreachableException(message, false);
    }

    /** Somebody answers who does not know what the server before knew. */
    public static UnreachableException forgotten(String message) {
        return new UnreachableException(message, true);
    }

    /** Whether what was created before is certainly gone. */
    public boolean isForgotten() {
        return forgotten;
    }

    /** For people. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
