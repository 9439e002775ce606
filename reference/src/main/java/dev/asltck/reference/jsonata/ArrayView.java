package dev.asltck.reference.jsonata;

import java.util.AbstractList;
import java.util.RandomAccess;
import tools.jackson.databind.node.ArrayNode;

/** A JSON array as the list that the library works on. Not to be changed. */
final class ArrayView extends AbstractList<Object> implements RandomAccess {

    private final ArrayNode node;

    ArrayView(ArrayNode node) {
        this.node = node;
    }

    ArrayNode node() {
        return node;
    }

    @Override
    public Object get(int index) {
        return LibraryValues.toLibrary(node.get(index));
    }

    @Override
    public int size() {
        return node.size();
    }
}
