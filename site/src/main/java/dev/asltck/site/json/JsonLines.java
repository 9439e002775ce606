package dev.asltck.site.json;

import dev.asltck.reports.text.Beginning;
import dev.asltck.site.json.JsonLine.Token;
import dev.asltck.site.json.JsonValue.Items;
import dev.asltck.site.json.JsonValue.Member;
import dev.asltck.site.json.JsonValue.Members;
import dev.asltck.site.json.JsonValue.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out JSON as a careful person writes it: what is short and simple stays on a line, everything else has a line for each part.
 * Stops when it has written so much that nobody reads on.
 */
final class JsonLines {

    private static final int WIDTH = 80;
    private static final int STEP = 2;

    /** A value with values in it that have values in them is not simple. */
    private static final int SIMPLE_DEPTH = 2;

    private final List<JsonLine> lines = new ArrayList<>();
    private final List<Token> line = new ArrayList<>();
    private int indent;
    private int left;

    private JsonLines(int most) {
        this.left = most;
    }

    /**
     * The lines of a value.
     *
     * @param most characters; then comes a line that says so
     */
    static List<JsonLine> of(JsonValue value, int most) {
        JsonLines lines = new JsonLines(most);
        lines.write(value, 0, "");
        lines.endLine();
        return lines.lines;
    }

    /** @param after what follows on the line on which the value ends */
    private void write(JsonValue value, int depth, String after) {
        if (isDone()) {
            return;
        }
        if (fitsOnLine(value, after)) {
            flat(value);
        } else if (value instanceof Members members) {
            writeMembers(members.members(), depth);
        } else if (value instanceof Items items) {
            writeItems(items.items(), depth);
        }
        punctuation(after);
    }

    private void writeMembers(List<Member> members, int depth) {
        punctuation("{");
        for (int i = 0; i < members.size() && !isDone(); i++) {
            startLine(depth + 1);
            name(members.get(i));
            write(members.get(i).value(), depth + 1, i + 1 < members.size() ? "," : "");
        }
        startLine(depth);
        punctuation("}");
    }

    private void writeItems(List<JsonValue> items, int depth) {
        punctuation("[");
        for (int i = 0; i < items.size() && !isDone(); i++) {
            startLine(depth + 1);
            write(items.get(i), depth + 1, i + 1 < items.size() ? "," : "");
        }
        startLine(depth);
        punctuation("]");
    }

    private boolean fitsOnLine(JsonValue value, String after) {
        if (value.depth() == 0) {
            return true;
        }
        int column =
                indent + line.stream().mapToInt(token -> token.text().length()).sum();
        return isEmpty(value) || (isSimple(value) && flatLength(value, WIDTH) + after.length() <= WIDTH - column);
    }

    private static boolean isEmpty(JsonValue value) {
        return value instanceof Members members
                ? members.members().isEmpty()
                : value instanceof Items items && items.items().isEmpty();
    }

    /** Whether it reads well on a line: within it there are no objects of several members. */
    private static boolean isSimple(JsonValue value) {
        return value.depth() <= SIMPLE_DEPTH
                && (value instanceof Members members
                        ? members.members().stream().allMatch(member -> isModest(member.value()))
                        : value instanceof Items items && items.items().stream().allMatch(JsonLines::isModest));
    }

    private static boolean isModest(JsonValue value) {
        return !(value instanceof Members members) || members.members().size() <= 1;
    }

    /** How long it is on a line; anything larger than {@code most} if it is longer than that. */
    private static int flatLength(JsonValue value, int most) {
        if (value instanceof Scalar scalar) {
            return scalar.text().length();
        }
        int length = 2;
        if (value instanceof Members members) {
            length += 2;
            for (Member member : members.members()) {
                if (length > most) {
                    return length;
                }
                length += member.name().length() + 6 + flatLength(member.value(), most);
            }
        } else if (value instanceof Items items) {
            for (JsonValue item : items.items()) {
                if (length > most) {
                    return length;
                }
                length += 2 + flatLength(item, most);
            }
        }
        return length;
    }

    private void flat(JsonValue value) {
        if (value instanceof Scalar scalar) {
            add(scalar.kind(), scalar.text());
        } else if (value instanceof Members members) {
            punctuation(members.members().isEmpty() ? "{" : "{ ");
            String separator = "";
            for (Member member : members.members()) {
                punctuation(separator);
                name(member);
                flat(member.value());
                separator = ", ";
            }
            punctuation(members.members().isEmpty() ? "}" : " }");
        } else if (value instanceof Items items) {
            punctuation("[");
            String separator = "";
            for (JsonValue item : items.items()) {
                punctuation(separator);
                flat(item);
                separator = ", ";
            }
            punctuation("]");
        }
    }

    private void name(Member member) {
        add(TokenKind.NAME, JsonQuoting.quoted(member.name()));
        punctuation(": ");
    }

    private void punctuation(String text) {
        add(TokenKind.PUNCTUATION, text);
    }

    private void add(TokenKind kind, String text) {
        if (isDone() || text.isEmpty()) {
            return;
        }
        line.add(new Token(kind, Beginning.of(text, left)));
        left -= text.length();
        if (isDone()) {
            endLine();
            line.add(new Token(TokenKind.WORDS, Notes.CUT));
        }
    }

    private void startLine(int depth) {
        if (!isDone()) {
            endLine();
            indent = depth * STEP;
            left -= indent;
        }
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(new JsonLine(indent, line));
            line.clear();
        }
    }

    private boolean isDone() {
        return left <= 0;
    }
}
