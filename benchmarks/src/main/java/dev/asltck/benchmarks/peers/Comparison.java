package dev.asltck.benchmarks.peers;

import dev.asltck.benchmarks.figures.Figures;
import dev.asltck.benchmarks.peers.Answer.Measured;
import dev.asltck.benchmarks.peers.Answer.Unmeasured;
import java.util.List;
import java.util.function.Consumer;

/**
 * Measures engines in turn, round by round, so that what else the machine does meets all of them alike. An engine that has failed at a
 * workload is not asked for it again.
 *
 * @param engines by name, the reference first
 * @param listener learns of each measurement, as it comes
 */
record Comparison(List<String> engines, List<Workload> workloads, int rounds, Meter meter, Consumer<String> listener) {

    Results run() throws InterruptedException {
        Results results = new Results(engines);
        for (int round = 1; round <= rounds; round++) {
            for (Workload workload : workloads) {
                for (String engine : engines) {
                    if (results.trouble(engine, workload).isEmpty()) {
                        Answer answer = meter.measure(engine, workload);
                        results.add(engine, workload, answer);
                        listener.accept("round " + round + " of " + rounds + ": " + engine + ", " + workload.word()
                                + ": " + text(answer));
                    }
                }
            }
        }
        return results;
    }

    private static String text(Answer answer) {
        return answer instanceof Measured measured ? Figures.text(measured.value()) : ((Unmeasured) answer).reason();
    }
}
