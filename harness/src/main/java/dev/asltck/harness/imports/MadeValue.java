package dev.asltck.harness.imports;

import dev.asltck.harness.imports.Readings.Reading;
import java.util.regex.Pattern;

/** Values that an interpreter makes anew in each execution, by what they look like. */
enum MadeValue {
    UUID(Reading.UUID, Form.UUID, Form.UUID),
    TIME(Reading.TIME, Form.TIME, Form.TIME),
    /** Of AWS more than a hundred characters in Base64; of engines that copy it perhaps a UUID. */
    TOKEN(Reading.TOKEN, "[0-9a-zA-Z+/=_-]{100,}|" + Form.UUID, "\\S+");

    private final Reading reading;
    private final Pattern recorded;
    private final String anyOther;

    MadeValue(Reading reading, String recorded, String anyOther) {
        this.reading = reading;
        this.recorded = Pattern.compile(recorded);
        this.anyOther = anyOther;
    }

    /** Regular expressions. */
    private static final class Form {
        static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
        static final String TIME = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9.]+(Z|[+-][0-9]{2}:?[0-9]{2})";
    }

    /** What a definition reads to get one. */
    Reading reading() {
        return reading;
    }

    /** A regular expression for any value of the kind. */
    String anyOther() {
        return anyOther;
    }

    /** Finds those that AWS has made. */
    Pattern recorded() {
        return recorded;
    }
}
