package dev.asltck.reports.results;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * One of several equal parts of a corpus. Which part a case is in depends on its id alone, so that the parts of several machines make up
 * the whole.
 *
 * @param index counted from 1
 */
public record Shard(int index, int count) {

    /** The whole. */
    public static final Shard ALL = new Shard(1, 1);

    public Shard {
        if (count < 1 || index < 1 || index > count) {
            throw new IllegalArgumentException("there is no shard " + index + " of " + count);
        }
    }

    /**
     * Reads {@code 2/5}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Shard parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2 || !parts[0].matches("\\d{1,6}") || !parts[1].matches("\\d{1,6}")) {
            throw new IllegalArgumentException("a shard is written as I/N, such as 2/5, but is '" + text + "'");
        }
        return new Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** Whether it is the whole. */
    public boolean isAll() {
        return count == 1;
    }

    /** Whether a case belongs to this shard: its id alone settles that. */
    public boolean contains(String id) {
        CRC32 hash = new CRC32();
        hash.update(id.getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % count == index - 1;
    }

    @Override
    public String toString() {
        return index + "/" + count;
    }
}
