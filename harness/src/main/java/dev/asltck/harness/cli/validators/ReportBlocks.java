package dev.asltck.harness.cli.validators;

import dev.asltck.harness.cli.console.EnumWords;
import dev.asltck.harness.cli.document.Block;
import dev.asltck.harness.cli.document.Block.Bullets;
import dev.asltck.harness.cli.document.Block.Heading;
import dev.asltck.harness.cli.document.Block.Paragraph;
import dev.asltck.harness.validators.Specimen;
import dev.asltck.reference.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;

/** What a report says, in order. */
final class ReportBlocks {

    private ReportBlocks() {}

    /** For a terminal. */
    static List<Block> printed(ComparisonReport report) {
        List<Block> blocks = new ArrayList<>(Summary.of(report));
        blocks.addAll(details(report));
        return blocks;
    }

    /** For a page that has to speak for itself. */
    static List<Block> page(ComparisonReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                "What validators of the Amazon States Language make of the definitions in our cases. Written by"
                        + " `validators/compare` on " + report.date() + "; do not edit."));
        blocks.addAll(Summary.of(report));
        blocks.addAll(method(report));
        blocks.addAll(details(report));
        return blocks;
    }

    private static List<Block> method(ComparisonReport report) {
        return List.of(
                new Heading("How to read it"),
                new Bullets(List.of(
                        "Each different definition counts once, and only cases of the level `must` decide. It is *invalid* where they"
                                + " want it rejected, *valid* where they have it run. Where they leave both open, or there is none, no"
                                + " answer is wrong; nor is it to refuse what AWS takes and always fails, if the specification allows it.",
                        "The dialect `spec` is the specification's text, the dialect `aws` what AWS Step Functions is known to do"
                                + " where it differs. The validators beside ours are made for AWS, so that the rows of `aws` are the"
                                + " fairer ones; they are asked once, ours in each dialect.",
                        "The cases name their resources `urn:task:x`. As many validators want ARNs, each is shown an ARN in that"
                                + " place, but not where a case is about the form of a Resource.",
                        "A text that is no JSON is given as it is, and to refuse it is right.",
                        "A crash or a hang is no refusal, whatever the definition.")),
                new Heading("The validators"),
                new Bullets(report.testimonies().stream()
                        .map(testimony -> testimony.validator())
                        .map(validator -> "**" + validator.name() + "** " + validator.version()
                                + (validator.homepage().isEmpty() ? "" : ", " + validator.homepage())
                                + ". It refuses a definition if "
                                + validator.refusedWhen() + ".")
                        .toList()),
                new Heading("To repeat it"),
                new Paragraph("`validators/install`, which needs Node.js and Python, then `validators/compare`."
                        + " [validators/README.md](../validators/README.md) says how another validator is added, and what was checked"
                        + " by hand. The cases are those of version "
                        + report.suiteVersion()
                        + ", digest `" + report.corpusDigest() + "`."));
    }

    private static List<Block> details(ComparisonReport report) {
        List<Block> blocks = new ArrayList<>();
        for (Dialect dialect : Dialect.values()) {
            String suffix = ", dialect " + EnumWords.of(dialect);
            CountTables counts = new CountTables(report, dialect);
            blocks.add(new Heading("By chapter" + suffix));
            blocks.add(CountTables.EXPLANATION);
            blocks.add(counts.by("chapter", Specimen::chapter));
            blocks.add(new Heading("By requirement group" + suffix));
            blocks.add(counts.by("group", specimen -> specimen.group(dialect)));
        }
        blocks.addAll(new MistakeTables(report).blocks());
        return blocks;
    }
}
