package dev.asltck.harness.api.call;

/** The server answers, but something broke in it: the engine has crashed over the case, and harmed no other. */
public final class ServerErrorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ServerErrorException(String message) {
        super(message);
    }

    /** For people. */
    public String explanation() {
        return String.valueOf(getMessage());
    }
}
