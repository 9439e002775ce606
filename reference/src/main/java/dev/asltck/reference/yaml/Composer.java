package dev.asltck.reference.yaml;

import dev.asltck.reference.json.Json;
import dev.asltck.reference.problem.Place;
import dev.asltck.reference.source.LocatedValue;
import dev.asltck.reference.yaml.Remarks.Ambiguous;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Makes the value of a text, without recursion, and notes what there is to say of it. */
final class Composer {

    private static final LocatedValue NOWHERE = LocatedValue.scalar(0, 0);

    private final Events events;
    private final boolean locating;
    private final Anchors anchors = new Anchors();
    private final Remarks remarks = new Remarks();
    private final Deque<OpenCollection> open = new ArrayDeque<>();
    private @Nullable Node root;

    /** @param locating whether it matters where values stand */
    Composer(String text, boolean locating) {
        this.events = new Events(text);
        this.locating = locating;
    }

    /** What there is to say of the text, once it is read. */
    Remarks remarks() {
        return remarks;
    }

    /** The one value of the text. */
    Node compose() throws YamlSyntaxException {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            throw new YamlSyntaxException("is empty", 0, "");
        }
        while (root == null) {
            take(events.next());
        }
        events.next();
        Event last = events.next();
        if (last.getEventId() != Event.ID.StreamEnd) {
            throw new YamlSyntaxException("has a second document", events.start(last), "Keep one of them.");
        }
        return root;
    }

    private void take(Event event) throws YamlSyntaxException {
        if (event instanceof ScalarEvent scalar) {
            take(scalar);
        } else if (event instanceof AliasEvent alias) {
            take(alias);
        } else if (event instanceof CollectionStartEvent start) {
            begin(start);
        } else {
            OpenCollection ended = open.pop();
            add(ended.finished(), ended.anchor());
        }
    }

    private void take(ScalarEvent scalar) throws YamlSyntaxException {
        int index = events.content(scalar);
        Tags.check(scalar.getTag(), events.start(scalar));
        Node node = Node.scalar(Scalars.value(scalar, index), scalar.getValue(), place(index));
        Optional<AmbiguousScalar> ambiguous =
                Scalars.isBare(scalar) ? AmbiguousScalar.of(scalar.getValue()) : Optional.empty();
        if (awaitsName()) {
            Names.check(scalar, index);
            scalar.getAnchor().ifPresent(anchor -> anchors.finish(anchor, node));
            name(node, index);
            ambiguous.ifPresent(name -> remarks.addAmbiguous(
                    () -> new Ambiguous(pointer(), index, name.nameMessage(), AmbiguousScalar.nameHint())));
        } else {
            ambiguous.ifPresent(value -> remarks.addAmbiguous(
                    () -> new Ambiguous(pointer(), index, value.message(), value.hint(node.value()))));
            add(node, scalar.getAnchor());
        }
    }

    private void take(AliasEvent alias) throws YamlSyntaxException {
        int index = events.start(alias);
        Node node = anchors.resolve(alias.getAlias(), index);
        if (awaitsName()) {
            name(node, index);
        } else {
            checkDepth(node.height(), index);
            add(locating ? node.at(place(index)) : node, Optional.empty());
        }
    }

    private void begin(CollectionStartEvent start) throws YamlSyntaxException {
        int index = events.content(start);
        boolean isObject = start.getEventId() == Event.ID.MappingStart;
        if (awaitsName()) {
            throw Names.notScalar(index);
        }
        checkDepth(1, index);
        Tags.check(start.getTag(), isObject ? Tag.MAP : Tag.SEQ, events.start(start));
        LocatedValue place = locating ? LocatedValue.container(key(index), index) : NOWHERE;
        start.getAnchor().ifPresent(anchors::begin);
        open.push(isObject ? new OpenObject(start.getAnchor(), place) : new OpenArray(start.getAnchor(), place));
    }

    private void checkDepth(int levels, int index) throws YamlSyntaxException {
        if (open.size() + levels > Json.MAX_NESTING) {
            throw new YamlSyntaxException(
                    "nests arrays and objects more than " + Json.MAX_NESTING + " deep", index, "");
        }
    }

    private boolean awaitsName() {
        return open.peek() instanceof OpenObject object && object.awaitsName();
    }

    private void name(Node node, int index) throws YamlSyntaxException {
        String name = node.text();
        if (name == null) {
            throw Names.notScalar(index);
        }
        if (!((OpenObject) open.element()).name(name, index)) {
            remarks.addDuplicate(this::pointer);
        }
    }

    private void add(Node node, Optional<Anchor> anchor) {
        anchor.ifPresent(name -> anchors.finish(name, node));
        if (open.isEmpty()) {
            root = node;
        } else {
            open.element().add(node, locating);
        }
    }

    private LocatedValue place(int index) {
        return locating ? LocatedValue.scalar(key(index), index) : NOWHERE;
    }

    /** Where the name stands of the value that stands here. */
    private int key(int index) {
        return open.isEmpty() ? index : open.element().key(index);
    }

    /** JSON Pointer of what comes next. */
    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        open.descendingIterator().forEachRemaining(each -> pointer.append('/').append(Place.escaped(each.part())));
        return pointer.toString();
    }
}
