package dev.asltck.harness.junit;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.runner.CaseResult;
import java.util.Set;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;

/** A case as a test. */
final class CaseDescriptor extends AbstractTestDescriptor implements Node<TckContext> {

    private final Case aCase;

    CaseDescriptor(UniqueId uniqueId, Case aCase) {
        super(uniqueId, displayName(aCase), Sources.of(aCase.origin()));
        this.aCase = aCase;
    }

    /** Rows have the title of their case in common. */
    private static String displayName(Case aCase) {
        int row = aCase.id().indexOf('[');
        return row < 0 ? aCase.title() : aCase.title() + " " + aCase.id().substring(row);
    }

    /** What XML reports call the test: unlike the title it never changes. */
    @Override
    public String getLegacyReportingName() {
        return aCase.id();
    }

    @Override
    public Set<TestTag> getTags() {
        return CaseTags.of(aCase);
    }

    @Override
    public Type getType() {
        return Type.TEST;
    }

    @Override
    public ExecutionMode getExecutionMode() {
        return ExecutionMode.CONCURRENT;
    }

    @Override
    public SkipResult shouldBeSkipped(TckContext context) throws InterruptedException {
        Set<String> missing = context.running().missingFeatures(aCase);
        return missing.isEmpty()
                ? SkipResult.doNotSkip()
                : SkipResult.skip("the engine lacks " + String.join(", ", missing));
    }

    @Override
    public TckContext execute(TckContext context, DynamicTestExecutor dynamicTestExecutor) throws Exception {
        CaseResult result = context.running().run(aCase);
        new VerdictReport(result).deliver(entry -> context.listener().reportingEntryPublished(this, entry));
        return context;
    }
}
