package dev.asltck.reference.environment;

/**
 * What one execution may use before it is stopped with an outcome of its own. The specification sets no limits; these keep a hostile
 * or endless machine from hanging the interpreter or filling its memory.
 *
 * @param steps state executions and retries, over all branches and iterations
 * @param expressions nodes of JSONata expressions that are evaluated, in all
 * @param data characters of text and elements of arrays that the execution may create, in all
 * @param valueSize nodes and characters of one value where it leaves the interpreter or is searched as a whole
 * @param valueDepth levels of nesting of such a value
 * @param nesting levels of Parallel and Map within one another, at run time
 */
public record Limits(long steps, long expressions, long data, long valueSize, int valueDepth, int nesting) {

    /** Generous for any machine that people write; an endless loop is stopped in about a second. */
    public static final Limits DEFAULT = new Limits(10_000_000, 50_000_000, 256_000_000, 64_000_000, 500, 500);

    public Limits withSteps(long newSteps) {
        return new Limits(newSteps, expressions, data, valueSize, valueDepth, nesting);
    }

    public Limits withData(long newData) {
        return new Limits(steps, expressions, newData, valueSize, valueDepth, nesting);
    }

    public Limits withValueSize(long newValueSize) {
        return new Limits(steps, expressions, data, newValueSize, valueDepth, nesting);
    }

    public Limits withValueDepth(int newValueDepth) {
        return new Limits(steps, expressions, data, valueSize, newValueDepth, nesting);
    }
}
