package dev.asltck.reference.path;

import dev.asltck.reference.path.PayloadTemplate.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A field of a Payload Template whose name ends in {@code .$}. */
public final class ComputedField {

    private ComputedField() {}

    /** The fault of a field whose text is neither a Path nor an Intrinsic Function. */
    public static Fault fault(String pointer, String text, PathSyntaxException e) {
        List<String> requirements = new ArrayList<>();
        requirements.add(requirement(text));
        requirements.addAll(e.requirements());
        String kind = text.startsWith("$") ? "is no Path" : "is no Intrinsic Function";
        String message = kind + ": it " + e.explanation() + " (at character " + (e.offset() + 1) + ")";
        return new Fault(pointer, OptionalInt.of(e.offset()), message, requirements);
    }

    private static String requirement(String text) {
        if (text.startsWith("$$")) {
            return "payload.double-dollar-is-path";
        }
        return text.startsWith("$") ? "payload.single-dollar-is-path" : "payload.otherwise-intrinsic";
    }
}
