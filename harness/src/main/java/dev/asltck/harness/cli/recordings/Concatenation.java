package dev.asltck.harness.cli.recordings;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Goes through several iterators, each of which is asked for only when it is its turn. */
final class Concatenation implements Iterator<Found> {

    private final Iterator<Iterator<Found>> parts;
    private Iterator<Found> current = Collections.emptyIterator();

    Concatenation(List<Iterator<Found>> parts) {
        this(parts.iterator());
    }

    Concatenation(Iterator<Iterator<Found>> parts) {
        this.parts = parts;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && parts.hasNext()) {
            current = parts.next();
        }
        return current.hasNext();
    }

    @Override
    public Found next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
