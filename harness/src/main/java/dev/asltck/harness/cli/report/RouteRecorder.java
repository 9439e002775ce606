package dev.asltck.harness.cli.report;

import dev.asltck.reference.run.TraceEvent;
import dev.asltck.reference.run.TraceListener;
import dev.asltck.reference.run.TraceScope;
import dev.asltck.site.book.Route;
import java.time.Instant;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Notes which states of a definition an execution enters, and by which members of the definition it goes from one to another. */
final class RouteRecorder implements TraceListener {

    private final JsonNode definition;
    private final Set<String> states = new HashSet<>();
    private final Set<String> transitions = new HashSet<>();
    private final IdentityHashMap<TraceScope, Trail> trails = new IdentityHashMap<>();

    RouteRecorder(JsonNode definition) {
        this.definition = definition;
    }

    Route route() {
        return new Route(states, transitions);
    }

    @Override
    public void on(Instant at, TraceScope scope, TraceEvent event) {
        if (event instanceof TraceEvent.StateEntered entered) {
            trail(scope).enter(entered.state());
        } else if (event instanceof TraceEvent.RuleChosen chosen) {
            trail(scope).way = Optional.of(chosen.index() < 0 ? "/Default" : "/Choices/" + chosen.index() + "/Next");
        } else if (event instanceof TraceEvent.ErrorCaught caught) {
            trail(scope).way = Optional.of("/Catch/" + caught.catcher() + "/Next");
        } else if (event instanceof TraceEvent.StateExited) {
            trail(scope).exit();
        }
    }

    private Trail trail(TraceScope scope) {
        Trail trail = trails.get(scope);
        if (trail == null) {
            trail = new Trail(scope.parent()
                    .map(parent -> trail(parent).inner(scope.index()))
                    .orElse(""));
            trails.put(scope, trail);
        }
        return trail;
    }

    /** Where an execution is within a machine, a branch or an iteration. */
    private final class Trail {

        private final String machine;
        private String state = "";

        /** By which member of the state it is left, where that is not its {@code Next} or its end. */
        private Optional<String> way = Optional.empty();

        /** @param machine pointer of the definition of the machine */
        Trail(String machine) {
            this.machine = machine;
        }

        void enter(String name) {
            transitions.add(state.isEmpty() ? machine + "/StartAt" : state + way.orElse("/Next"));
            way = Optional.empty();
            state = machine + "/States/" + name.replace("~", "~0").replace("/", "~1");
            states.add(state);
        }

        void exit() {
            if (way.isEmpty() && part("/End").asBoolean(false)) {
                transitions.add(state + "/End");
            } else if (part("/Type").asString("").equals("Succeed")) {
                transitions.add(state + "/Type");
            }
        }

        /** The pointer of the machine that a branch or an iteration of the present state runs. */
        String inner(int index) {
            if (part("/Branches").isArray()) {
                return state + "/Branches/" + index;
            }
            return state + (part("/ItemProcessor").isObject() ? "/ItemProcessor" : "/Iterator");
        }

        private JsonNode part(String pointer) {
            return definition.at(state + pointer);
        }
    }
}
