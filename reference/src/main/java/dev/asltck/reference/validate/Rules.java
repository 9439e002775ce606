package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Problems;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** All rules. */
public final class Rules {
    static final List<Rule> ALL = Stream.of(
                    List.of(
                            new EmptyStatesRule(),
                            new StartAtTargetRule(),
                            new TransitionTargetRule(),
                            new UnreachableStateRule(),
                            new UnreachableLoopRule(),
                            new NoTerminalStateRule(),
                            new EndlessLoopRule(),
                            new StateNameLengthRule(),
                            new StateNameEmptyRule(),
                            new StateNameLinesRule(),
                            new StateNameUniqueRule(),
                            new StatesAllAloneRule(),
                            new StatesAllLastRule(),
                            new ErrorNameRule(),
                            new MaxDelayRule(),
                            new JitterStrategyRule()),
                    CeilingRule.ALL,
                    List.of(
                            new HeartbeatRule(),
                            new HeartbeatDefaultRule(),
                            new VariableNameSyntaxRule(),
                            new VariableNameLengthRule(),
                            new ReservedVariableRule(),
                            new VariableScopeRule(),
                            new VariableAssignedRule(),
                            new NoDollarRule(),
                            new StaticResultRule(),
                            new UnevaluatedJsonataRule(),
                            new EmptyTextRule(),
                            new EmptyBranchesRule(),
                            new ResourceArnRule(),
                            new IntegrationRule(),
                            new ExpressIntegrationRule(),
                            new CredentialsRule(),
                            new ProcessorModeRule(),
                            new InputTypeRule(),
                            new CsvReaderRule(),
                            new WriterConfigRule(),
                            new WriterArgumentsRule(),
                            new MapLabelRule(),
                            new MapLabelUniqueRule(),
                            new QueryLanguageMixRule()),
                    MapFieldPairRule.ALL)
            .<Rule>flatMap(List::stream)
            .toList();

    private Rules() {}

    /** Check a definition whose root is an object. */
    public static void check(ObjectNode machine, Problems problems) {
        Outline outline = Outline.of(machine);
        outline.states().forEach(state -> ALL.forEach(rule -> rule.check(state, problems)));
        ALL.forEach(rule -> rule.check(outline, problems));
    }
}
