package dev.asltck.reports.markdown;

/** How much a summary says, the most first. The last one fits whatever the runs are. */
enum Detail {
    ALL(50, 50, 100, 40, 10),
    MUCH(50, 50, 60, 20, 5),
    SOME(50, 50, 30, 10, 3),
    LITTLE(50, 30, 10, 5, 1),
    LEAST(50, 15, 0, 3, 0),
    TABLE(20, 0, 0, 0, 0);

    private final int rows;
    private final int runs;
    private final int lines;
    private final int causes;
    private final int cases;

    Detail(int rows, int runs, int lines, int causes, int cases) {
        this.rows = rows;
        this.runs = runs;
        this.lines = lines;
        this.causes = causes;
        this.cases = cases;
    }

    /** Runs in the table of totals. */
    int rows() {
        return rows;
    }

    /** Runs that have a section. */
    int runs() {
        return runs;
    }

    /** Lines of a table within a section. */
    int lines() {
        return lines;
    }

    /** Causes of a run. */
    int causes() {
        return causes;
    }

    /** Cases of a cause. */
    int cases() {
        return cases;
    }
}
