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

    private final Set<TestTag> tags;

    CaseDescriptor(UniqueId uniqueId, Case aCase, Parameters parameters) {
        super(uniqueId, parameters.names().of(aCase), Sources.of(aCase.origin()));
        this.aCase = aCase;
        this.tags = CaseTags.of(aCase, parameters);
    }

    /** What reports call the test that do not show display names: it never changes. */
    @Override
    public String getLegacyReportingName() {
        return aCase.id();
    }

    @Override
    public Set<TestTag> getTags() {
        return tags;
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
