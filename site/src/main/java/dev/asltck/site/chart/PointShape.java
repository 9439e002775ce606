package dev.asltck.site.chart;

/** What marks the runs of a dialect: those of the next one have another shape, so that nobody needs the color. */
enum PointShape {
    CIRCLE("m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"),
    SQUARE("m-4-4h8v8h-8z"),
    DIAMOND("m0-5.5l5.5 5.5l-5.5 5.5l-5.5-5.5z"),
    TRIANGLE("m0-5l5 9h-10z");

    private final String outline;

    PointShape(String outline) {
        this.outline = outline;
    }

    static PointShape of(int place) {
        return values()[place % values().length];
    }

    /** The path of a point at this place. */
    String at(int x, int y) {
        return "M" + x + " " + y + outline;
    }
}
