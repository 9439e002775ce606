package dev.asltck.reference.yaml;

import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What a text is made of, one after another, as the library finds it; with places in UTF-16 units where the library counts characters. */
final class Events {

    private final String text;
    private final Iterator<Event> events;
    private int units;
    private int characters;

    Events(String text) {
        this.text = text;
        // All of the text at once: the library copies its buffer whenever it reads on.
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.max(1, text.length()))
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The next event; there is one after each but the end of the stream. */
    Event next() throws YamlSyntaxException {
        try {
            return events.next();
        } catch (YamlEngineException e) {
            throw SyntaxMessage.translate(e, text, this);
        } catch (NumberFormatException e) {
            throw new YamlSyntaxException("has an escape that stands for no character", units, "");
        }
    }

    /** Where an event begins, with the anchor and the tag of a value. */
    int start(Event event) {
        return index(event.getStartMark());
    }

    /** Where a value begins, behind its anchor and its tag. */
    int content(NodeEvent event) {
        int start = start(event);
        if (event instanceof CollectionStartEvent collection && hasProperties(event, collection.getTag())) {
            // The end of the event is that of the opening bracket or of the first dash; or else where the first member
            // begins.
            int end = index(event.getEndMark());
            return end > 0 && "[{-".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
        }
        return event instanceof ScalarEvent scalar && hasProperties(event, scalar.getTag())
                ? Properties.skip(text, start, index(event.getEndMark()))
                : start;
    }

    private static boolean hasProperties(NodeEvent event, Optional<String> tag) {
        return event.getAnchor().isPresent() || tag.isPresent();
    }

    /** Where the last mark was that was asked for. */
    int reached() {
        return units;
    }

    /** The place of a mark. Marks are asked for in about their order, so that all of them take the time of one walk over the text. */
    int index(Optional<Mark> mark) {
        int wanted = mark.map(Mark::getIndex).orElse(characters);
        units = text.offsetByCodePoints(units, wanted - characters);
        characters = wanted;
        return units;
    }
}
