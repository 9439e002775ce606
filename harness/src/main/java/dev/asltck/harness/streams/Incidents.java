package dev.asltck.harness.streams;

import java.util.ArrayList;
import java.util.List;

/** What goes wrong and belongs to no case whose verdict could say it. */
final class Incidents {

    /** An adapter that breaks the rules does so again and again. */
    private static final int MOST = 100;

    private final List<String> texts = new ArrayList<>();

    synchronized void add(String text) {
        if (texts.size() < MOST) {
            texts.add(text);
        }
    }

    synchronized List<String> texts() {
        return List.copyOf(texts);
    }
}
