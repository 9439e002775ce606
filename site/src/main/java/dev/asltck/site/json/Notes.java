package dev.asltck.site.json;

/** What stands in the place of what is not shown. */
final class Notes {

    /** The last line of a text that goes on. */
    static final String CUT = "(cut: there is more)";

    private Notes() {}
}
