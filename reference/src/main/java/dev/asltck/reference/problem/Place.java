package dev.asltck.reference.problem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A value's place in a definition: the way down to it. The JSON Pointer is only built for places that something is wrong with. */
public final class Place {

    private static final int WHOLE = -1;

    /** The whole definition. */
    public static final Place ROOT = new Place(null, "", false, List.of(), WHOLE);

    private final @Nullable Place parent;
    private final String name;
    private final boolean element;
    private final List<String> requirements;
    private final int character;
    private final int length;

    private Place(@Nullable Place parent, String name, boolean element, List<String> requirements, int character) {
        this.parent = parent;
        this.name = name;
        this.element = element;
        this.requirements = requirements;
        this.character = character;
        this.length = parent == null ? 0 : parent.length + 1 + name.length();
    }

    /** A field of the object at this place. */
    public Place field(String field) {
        return new Place(this, field, false, requirements, WHOLE);
    }

    /** An element of the array at this place. */
    public Place element(int index) {
        return new Place(this, Integer.toString(index), true, requirements, WHOLE);
    }

    /** A place further down, by the rest of its JSON Pointer. */
    public Place down(String pointer) {
        Place place = this;
        String[] tokens = pointer.split("/", -1);
        for (int i = 1; i < tokens.length; i++) {
            place = place.field(tokens[i].replace("~1", "/").replace("~0", "~"));
        }
        return place;
    }

    /**
     * This place, where it is a character of the string there that matters.
     *
     * @param index of the character (UTF-16 unit) in the string, counted from 0
     */
    public Place character(int index) {
        return new Place(parent, name, element, requirements, index);
    }

    /** The character of the string at this place that matters; empty for the value as a whole. */
    public OptionalInt character() {
        return character == WHOLE ? OptionalInt.empty() : OptionalInt.of(character);
    }

    /** The place around this one; of the whole, the whole. */
    public Place parent() {
        return parent == null ? this : parent;
    }

    /** This place, where whatever breaks a requirement breaks this one too: it says that the rules of another place apply. */
    public Place governedBy(String requirement) {
        if (requirements.contains(requirement)) {
            return this;
        }
        List<String> all = new ArrayList<>(requirements);
        all.add(requirement);
        return new Place(parent, name, element, List.copyOf(all), character);
    }

    /** What messages call it. */
    public String label() {
        if (parent == null) {
            return "The definition";
        }
        return element ? "Element " + name + " of " + Quotation.of(parent.name) : "The field " + Quotation.of(name);
    }

    /** How long the JSON Pointer is, but for escaped characters. */
    int length() {
        return length;
    }

    /** What breaks along with any requirement that is broken here. */
    public List<String> requirements() {
        return requirements;
    }

    /** A name as it stands in a JSON Pointer. */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The JSON Pointer. */
    public String pointer() {
        Deque<String> names = new ArrayDeque<>();
        for (Place place = this; place.parent != null; place = place.parent) {
            names.push(escaped(place.name));
        }
        StringBuilder pointer = new StringBuilder();
        names.forEach(each -> pointer.append('/').append(each));
        return pointer.toString();
    }

    /** The JSON Pointer as messages quote it. Built of what can be seen of it, since the names around a place may be very long. */
    public String quoted() {
        Deque<String> names = new ArrayDeque<>();
        for (Place place = this; place.parent != null; place = place.parent) {
            names.push('/' + escaped(Quotation.shortened(place.name)));
        }
        return Quotation.of(String.join("", names));
    }
}
