package dev.asltck.harness.junit;

import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engines.KnownEngines;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.DiscoveryIssue.Severity;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.config.PrefixedConfigurationParameters;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.discovery.DiscoveryIssueReporter;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestEngine;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestExecutorService;
import org.junit.platform.engine.support.hierarchical.ParallelHierarchicalTestExecutorServiceFactory;

/** Runs the cases of the suite as tests: one for each case, below its file and its chapter. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class AslTckTestEngine extends HierarchicalTestEngine<TckContext> {

    /** By which suites include it. */
    public static final String ID = "asl-tck";

    private static final String DISPLAY_NAME = "Amazon States Language";

    private final KnownEngines engines;

    /** With the engines on the class path, and those that descriptors describe. */
    public AslTckTestEngine() {
        this(KnownEngines.available());
    }

    AslTckTestEngine(KnownEngines engines) {
        this.engines = engines;
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Optional<String> getGroupId() {
        return Optional.of("dev.asltck");
    }

    @Override
    public Optional<String> getArtifactId() {
        return Optional.of("asl-tck-harness");
    }

    /** Finds the cases asked for. Whatever is wrong with them, or with the configuration, is reported and fails the run. */
    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
        CaseSelection selection = new CaseSelection(request, uniqueId);
        if (selection.isOfOthers()) {
            return new EngineDescriptor(uniqueId, DISPLAY_NAME);
        }
        DiscoveryIssueReporter issues = DiscoveryIssueReporter.forwarding(request.getDiscoveryListener(), uniqueId);
        try {
            return discover(request.getConfigurationParameters(), selection, issues, uniqueId);
        } catch (IllegalArgumentException e) {
            issues.reportIssue(DiscoveryIssue.builder(Severity.ERROR, String.valueOf(e.getMessage())));
            return new EngineDescriptor(uniqueId, DISPLAY_NAME);
        }
    }

    private TestDescriptor discover(
            ConfigurationParameters configuration,
            CaseSelection selection,
            DiscoveryIssueReporter issues,
            UniqueId uniqueId) {
        Parameters parameters = Parameters.read(configuration, engines);
        List<Case> cases = new CaseDiscovery(parameters, issues).cases();
        RunDescriptor run = new RunDescriptor(uniqueId, parameters);
        CaseTree tree = new CaseTree(run, parameters);
        selection.of(cases).forEach(tree::add);
        return run;
    }

    @Override
    protected TckContext createExecutionContext(ExecutionRequest request) {
        return new TckContext(request.getEngineExecutionListener(), Optional.empty());
    }

    @Override
    protected HierarchicalTestExecutorService createExecutorService(ExecutionRequest request) {
        ConfigurationParameters parameters = request.getConfigurationParameters();
        return parameters.getBoolean(Parameters.PARALLEL).orElse(false)
                ? ParallelHierarchicalTestExecutorServiceFactory.create(
                        new PrefixedConfigurationParameters(parameters, Parameters.PARALLEL_CONFIGURATION))
                : super.createExecutorService(request);
    }
}
