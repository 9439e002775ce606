package dev.asltck.mutation.pit;

import java.util.Properties;
import org.pitest.classpath.CodeSource;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.config.SettingsFactory;

/** PIT's settings with {@link ClassGrouper}; PIT looks for no plugin there. */
final class GroupingSettings extends SettingsFactory {

    private static final int GROUP_SIZE = 400;

    GroupingSettings(ReportOptions options, PluginServices plugins) {
        super(options, plugins);
    }

    @Override
    public MutationGrouperFactory getMutationGrouper() {
        return new MutationGrouperFactory() {
            @Override
            public ClassGrouper makeFactory(Properties properties, CodeSource code, int threads, int unitSize) {
                return new ClassGrouper(GROUP_SIZE);
            }

            @Override
            public String description() {
                return "Groups of several hundred mutants";
            }
        };
    }
}
