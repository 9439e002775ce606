package dev.asltck.harness.streams.protocol;

import dev.asltck.harness.streams.protocol.Message.Cancelled;
import dev.asltck.harness.streams.protocol.Message.Crashed;
import dev.asltck.harness.streams.protocol.Message.Errored;
import dev.asltck.harness.streams.protocol.Message.Task;
import dev.asltck.harness.streams.protocol.Message.Unsupported;

/** Reads what an adapter says after its {@code hello}. Strict: a misspelt member would otherwise be a wrong verdict. */
public final class MessageReader {

    /** Numbers that every language can count. */
    static final long LARGEST_NUMBER = (1L << 53) - 1;

    private MessageReader() {}

    /**
     * Reads a line.
     *
     * @throws ProtocolException if it is no message
     */
    public static Message read(String line) throws ProtocolException {
        Members message = Members.ofLine(line);
        String type = message.text("type");
        String id = message.text("id");
        Message read = switch (type) {
            case "task" ->
                new Task(
                        id,
                        message.number("task", 0, LARGEST_NUMBER),
                        message.text("resource"),
                        message.value("input"));
            case "result" -> ResultReader.read(id, message);
            case "unsupported" -> new Unsupported(id, message.text("reason"));
            case "crashed" -> new Crashed(id, message.text("message"));
            case "error" -> new Errored(id, message.text("message"));
            case "cancelled" -> new Cancelled(id);
            default -> throw new ProtocolException("there is no message of the 'type' '" + type + "'");
        };
        message.end();
        return read;
    }
}
