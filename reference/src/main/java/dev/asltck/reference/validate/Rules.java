package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Problems;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** All rules. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new StartAtTargetRule(),
            new TransitionTargetRule(),
            new TransitionScopeRule(),
            new UnreachableStateRule(),
            new NoTerminalStateRule(),
            new StateNameLengthRule(),
            new StateNameFormRule(),
            new StateNameUniqueRule(),
            new StatesAllAloneRule(),
            new StatesAllLastRule(),
            new ErrorNameRule(),
            new MaxDelayRule(),
            new JitterStrategyRule(),
            new CeilingRule(),
            new HeartbeatRule(),
            new VariableNameRule(),
            new VariableScopeRule(),
            new EmptyTextRule(),
            new EmptyBranchesRule(),
            new MapFieldPairRule(),
            new ResourceArnRule(),
            new QueryLanguageMixRule(),
            new NotYetEvaluatedRule());

    private Rules() {}

    /** Check a definition whose root is an object. */
    public static void check(ObjectNode machine, Problems problems) {
        Outline outline = Outline.of(machine);
        ALL.forEach(rule -> rule.check(outline, problems));
    }
}
