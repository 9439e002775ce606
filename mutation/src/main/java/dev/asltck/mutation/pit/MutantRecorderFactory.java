package dev.asltck.mutation.pit;

import dev.asltck.mutation.mutant.MutantFiles;
import java.nio.file.Path;
import java.util.Properties;
import org.pitest.mutationtest.ListenerArguments;
import org.pitest.mutationtest.MutationResultListener;
import org.pitest.mutationtest.MutationResultListenerFactory;
import org.pitest.mutationtest.config.ReportOptions;

/** Offers {@link MutantRecorder} to PIT as an output format. */
public final class MutantRecorderFactory implements MutationResultListenerFactory {

    static final String FORMAT = "ASLTCK";

    @Override
    public MutationResultListener getListener(Properties properties, ListenerArguments arguments) {
        ReportOptions options = arguments.data();
        Path sources = options.getSourcePaths().iterator().next();
        return new MutantRecorder(new MutantFiles(Path.of(options.getReportDir())), new SourceLines(sources));
    }

    @Override
    public String name() {
        return FORMAT;
    }

    @Override
    public String description() {
        return "A file of JSON lines for each class";
    }
}
