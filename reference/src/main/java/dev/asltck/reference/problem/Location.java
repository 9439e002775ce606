package dev.asltck.reference.problem;

/**
 * A place in a text.
 *
 * @param line counted from 1
 * @param column in characters (UTF-16 units), counted from 1
 */
public record Location(int line, int column) implements Comparable<Location> {

    @Override
    public int compareTo(Location other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
