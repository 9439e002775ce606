package dev.asltck.reference.validate;

import dev.asltck.reference.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** All rules. */
public final class Rules {
    /** The rules about whole definitions, and about states of any type. */
    static final List<Rule> GENERAL = Stream.of(
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
                            new VariableNameSyntaxRule(),
                            new VariableNameLengthRule(),
                            new ReservedVariableRule(),
                            new VariableScopeRule(),
                            new VariableAssignedRule(),
                            new NoDollarRule(),
                            new UnevaluatedJsonataRule(),
                            new MapLabelUniqueRule(),
                            new QueryLanguageMixRule()))
            .<Rule>flatMap(List::stream)
            .toList();

    /** The rules about states of one type, by that type. */
    static final Map<String, List<Rule>> BY_TYPE = Map.of(
            "Task",
            List.of(
                    new HeartbeatRule(),
                    new HeartbeatDefaultRule(),
                    new ResourceArnRule(),
                    new IntegrationRule(),
                    new ExpressIntegrationRule(),
                    new CredentialsRule()),
            "Map",
            Stream.concat(
                            Stream.of(
                                    new ProcessorModeRule(),
                                    new InputTypeRule(),
                                    new CsvReaderRule(),
                                    new WriterConfigRule(),
                                    new WriterArgumentsRule(),
                                    new MapLabelRule()),
                            MapFieldPairRule.ALL.stream())
                    .toList(),
            "Parallel",
            List.of(new EmptyBranchesRule()),
            "Pass",
            List.of(new StaticResultRule()),
            "Fail",
            List.of(new EmptyTextRule()));

    private Rules() {}

    /** Check a definition whose root is an object. */
    public static void check(ObjectNode machine, Problems problems) {
        Outline outline = Outline.of(machine);
        outline.states().forEach(state -> {
            GENERAL.forEach(rule -> rule.check(state, problems));
            BY_TYPE.getOrDefault(state.type(), List.of()).forEach(rule -> rule.check(state, problems));
        });
        GENERAL.forEach(rule -> rule.check(outline, problems));
    }
}
