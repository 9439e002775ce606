package dev.asltck.reference.path;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A place in a JSON text. Its pointer is written out only where somebody asks: most places have no fault. */
record Place(@Nullable Place around, String name) {

    static final Place ROOT = new Place(null, "");

    Place in(String member) {
        return new Place(this, member);
    }

    Place at(int index) {
        return new Place(this, String.valueOf(index));
    }

    /** The JSON Pointer. */
    String pointer() {
        Deque<String> names = new ArrayDeque<>();
        for (Place place = this; place.around != null; place = place.around) {
            names.push("/" + place.name.replace("~", "~0").replace("/", "~1"));
        }
        return String.join("", names);
    }
}
