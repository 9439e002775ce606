package dev.asltck.harness.cli.api;

import dev.asltck.harness.api.call.RatePlan;
import dev.asltck.harness.api.call.RefusedException;
import dev.asltck.harness.api.call.Regions;
import dev.asltck.harness.api.call.StepFunctions;
import dev.asltck.harness.api.call.UnreachableException;
import dev.asltck.harness.api.cleanup.Leftover;
import dev.asltck.harness.api.cleanup.Leftover.Kind;
import dev.asltck.harness.api.cleanup.Leftovers;
import dev.asltck.harness.cli.console.Console;
import dev.asltck.harness.cli.console.ExitCode;
import dev.asltck.harness.cli.console.StandardOptions;
import dev.asltck.harness.engine.NoObservationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Deletes what runs through the Step Functions API have left behind. */
@Command(
        name = "clean",
        sortOptions = false,
        description = {
            "Deletes the state machines and activities that runs through the Step Functions API have left behind, because they were"
                    + " killed, and stops their executions.",
            "What is ours is known by its name, and on AWS by its tag as well. A run that is under way loses what it uses."
        },
        exitCodeListHeading = "%nExit codes, of which the highest counts:%n",
        exitCodeList = {
            "0:nothing is left; with --dry-run, whatever there is",
            "2:wrong usage",
            "3:the API does not answer, or refuses"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  asl-tck clean --endpoint-url http://localhost:4566 --dry-run",
            "  asl-tck clean --region eu-central-1 --profile test"
        })
public final class CleanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--run", paramLabel = "ID", description = "Only what this run has left; names have its id.")
    private Optional<String> run = Optional.empty();

    @Option(names = "--dry-run", description = "Only tell what would be deleted.")
    private boolean dryRun;

    @Mixin
    private StandardOptions standard;

    @Override
    public Integer call() throws InterruptedException {
        Console console = Console.of(spec.commandLine());
        boolean aws = connection.endpoint().isEmpty();
        try (StepFunctions api = StepFunctions.at(connection.connection(), plan(aws))) {
            return clean(new Leftovers(api, aws), console);
        } catch (NoObservationException e) {
            console.message(e.explanation());
        } catch (UnreachableException e) {
            console.message(e.explanation());
        } catch (RefusedException e) {
            console.message("the API refuses: " + e.refusal().text());
        }
        return ExitCode.BROKEN;
    }

    private RatePlan plan(boolean aws) {
        return aws
                ? Regions.of(connection.connection()).map(RatePlan::ofAws).orElse(RatePlan.UNLIMITED)
                : RatePlan.UNLIMITED;
    }

    private int clean(Leftovers leftovers, Console console)
            throws RefusedException, UnreachableException, NoObservationException, InterruptedException {
        List<Leftover> found = leftovers.find().stream()
                .filter(each -> run.isEmpty() || each.run().equals(run.get()))
                .toList();
        List<Leftover> deleted = new ArrayList<>();
        for (Leftover leftover : found) {
            if (dryRun || delete(leftovers, leftover, console)) {
                deleted.add(leftover);
            }
        }
        print(deleted, console);
        return deleted.size() == found.size() ? ExitCode.AS_EXPECTED : ExitCode.BROKEN;
    }

    private static boolean delete(Leftovers leftovers, Leftover leftover, Console console)
            throws UnreachableException, NoObservationException, InterruptedException {
        try {
            leftovers.delete(leftover);
            return true;
        } catch (RefusedException e) {
            console.message(
                    leftover.arn() + ": cannot be deleted: " + e.refusal().text());
            return false;
        }
    }

    private void print(List<Leftover> deleted, Console console) {
        if (standard.isJson()) {
            console.json(json(deleted));
            return;
        }
        deleted.forEach(each -> console.line(word(each.kind()) + " " + each.arn()));
        long machines =
                deleted.stream().filter(each -> each.kind() == Kind.MACHINE).count();
        console.line((dryRun ? "Would be deleted: " : "Deleted: ") + machines + " state machines, "
                + (deleted.size() - machines) + " activities");
    }

    private ObjectNode json(List<Leftover> deleted) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.put("dryRun", dryRun);
        ArrayNode list = result.putArray("deleted");
        deleted.forEach(each -> list.addObject()
                .put("kind", word(each.kind()))
                .put("arn", each.arn())
                .put("run", each.run()));
        return result;
    }

    private static String word(Kind kind) {
        return kind == Kind.MACHINE ? "state machine" : "activity";
    }
}
