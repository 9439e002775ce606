package dev.asltck.harness.cli.api;

import dev.asltck.harness.api.ApiSettings;
import dev.asltck.harness.api.StepFunctionsApiProvider;
import dev.asltck.harness.api.call.Connection;
import dev.asltck.harness.api.call.Regions;
import dev.asltck.harness.api.estimate.RunEstimate;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.UnusableInput;
import dev.asltck.harness.cli.select.CountConverter;
import dev.asltck.harness.corpus.Case;
import dev.asltck.harness.engine.EngineProvider;
import dev.asltck.harness.engines.DescribedEngineProvider;
import dev.asltck.harness.teststate.TestStateProvider;
import dev.asltck.reference.dialect.Dialect;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What there is to say about engines that have the Step Functions API. */
public final class ApiOptions {

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(
            names = "--role-arn",
            paramLabel = "ARN",
            description = "The role that executions have; it needs no permission. AWS demands one, emulators do not.")
    private Optional<String> roleArn = Optional.empty();

    @Option(
            names = "--max-executions",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "Refuse to run more cases than this through the Step Functions API.")
    private Optional<Integer> maxExecutions = Optional.empty();

    @Option(names = "--yes", description = "Run on AWS without being asked whether the cost is all right.")
    private boolean yes;

    private boolean isGiven() {
        return connection.isGiven() || roleArn.isPresent() || maxExecutions.isPresent() || yes;
    }

    /**
     * The engines, those with the API as the options say.
     *
     * @throws UnusableInput if the options are about an engine that is not among them, or something is missing
     */
    public List<EngineProvider> applyTo(List<EngineProvider> providers) {
        if (isGiven() && providers.stream().noneMatch(ApiOptions::isConcerned)) {
            throw new UnusableInput(
                    "--endpoint-url, --region, --profile, --role-arn, --max-executions and --yes are about engines"
                            + " with the Step Functions API; add --engine " + StepFunctionsApiProvider.NAME
                            + " or --engine " + TestStateProvider.NAME);
        }
        return providers.stream().map(this::applyTo).toList();
    }

    private EngineProvider applyTo(EngineProvider provider) {
        if (provider instanceof StepFunctionsApiProvider) {
            return new StepFunctionsApiProvider(settings());
        }
        if (provider instanceof TestStateProvider) {
            return new TestStateProvider(connection.connection(), roleArn);
        }
        return provider instanceof DescribedEngineProvider described ? described.by(connection.connection()) : provider;
    }

    private static boolean isConcerned(EngineProvider provider) {
        return provider instanceof StepFunctionsApiProvider
                || provider instanceof TestStateProvider
                || (provider instanceof DescribedEngineProvider described && described.isApi());
    }

    private ApiSettings settings() {
        Connection known = connection.connection();
        Optional<URI> endpoint = connection.endpoint();
        String name = StepFunctionsApiProvider.NAME;
        if (endpoint.isPresent()) {
            ApiSettings settings = ApiSettings.ofEmulator(name, known);
            return roleArn.map(settings::withRole).orElse(settings);
        }
        String region = Regions.of(known)
                .orElseThrow(() -> new UnusableInput("the region of AWS is missing; give it with --region, or name an"
                        + " emulator with --endpoint-url"));
        String role = roleArn.orElseThrow(() -> new UnusableInput("AWS demands a role for executions; give one that"
                + " states.amazonaws.com may assume with --role-arn, or name an emulator with --endpoint-url"));
        return ApiSettings.ofAws(name, known, region, role);
    }

    /**
     * Makes sure that so many executions are wanted, and that their cost is, where they have one.
     *
     * @throws UnusableInput if they are not, or nobody can be asked
     */
    public void agree(EngineProvider provider, List<Case> cases, Dialect dialect, Console console) {
        if (isConcerned(provider)
                && maxExecutions.filter(most -> cases.size() > most).isPresent()) {
            throw new UnusableInput(cases.size() + " cases are selected, more than the " + maxExecutions.get()
                    + " of --max-executions; select fewer with --filter or --shard");
        }
        if (provider instanceof StepFunctionsApiProvider
                && connection.endpoint().isEmpty()) {
            ApiSettings aws = settings();
            RunEstimate estimate = RunEstimate.of(cases, dialect, aws.plan(), aws.history());
            console.message("On AWS in " + aws.profile().version() + ": " + estimate.text() + ".");
            if (!yes) {
                Question.ask(console, "Run them?");
            }
        }
    }
}
