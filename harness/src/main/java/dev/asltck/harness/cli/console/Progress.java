package dev.asltck.harness.cli.console;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on standard error how far a run is, if that is a terminal; gone when closed. */
public final class Progress implements AutoCloseable {

    /** Java cannot tell whether standard error is a terminal; the launcher script can. */
    private static final String IS_TERMINAL = "asltck.progress";

    private static final int WIDTH = 79;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /**
     * Begins to show a task.
     *
     * @param steps that it takes
     */
    public static Progress of(String task, int steps) {
        return new Progress(Boolean.getBoolean(IS_TERMINAL) ? Optional.of(bar(task, steps)) : Optional.empty());
    }

    private static ProgressBar bar(String task, int steps) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setUpdateIntervalMillis(200)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new OneLine())
                .clearDisplayOnFinish()
                .build();
    }

    public void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    /** Unlike its base, leaves no empty line behind. */
    private static final class OneLine extends ConsoleProgressBarConsumer {

        OneLine() {
            super(System.err, WIDTH);
        }

        @Override
        public void close() {
            System.err.flush();
        }
    }
}
