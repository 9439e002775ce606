package dev.asltck.harness.cli.exec;

import dev.asltck.harness.cli.problem.RuleBook;
import dev.asltck.reference.problem.Problem;
import dev.asltck.reference.run.ExecutionResult;
import java.util.List;

/** Prints what came of an execution. */
interface ExecPrinter {

    /** The definition is refused. */
    void invalid(Machine machine, List<Problem> problems, RuleBook rules);

    /** The execution has ended. */
    void ended(ExecutionResult result);

    /** The execution cannot go on: the scripts do not say what a task answers. */
    void unanswered(String message);
}
