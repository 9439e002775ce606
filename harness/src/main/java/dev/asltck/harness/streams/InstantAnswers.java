package dev.asltck.harness.streams;

import dev.asltck.harness.engine.EngineDescription.ClockKind;
import dev.asltck.harness.engine.TaskScripts.Attempt;
import dev.asltck.harness.streams.protocol.Message.Task;
import dev.asltck.harness.streams.protocol.Requests;
import java.util.function.Consumer;

/** For engines with a virtual clock: answers at once, and says when it takes effect. */
final class InstantAnswers implements TaskAnswers {

    private final Consumer<String> lines;

    InstantAnswers(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void answer(Task task, Attempt attempt) {
        lines.accept(Requests.answer(task, attempt, ClockKind.VIRTUAL));
    }

    @Override
    public void end() {}
}
