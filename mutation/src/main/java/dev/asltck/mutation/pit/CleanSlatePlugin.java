package dev.asltck.mutation.pit;

import org.pitest.boot.HotSwapAgent;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.environment.EnvironmentResetPlugin;
import org.pitest.mutationtest.environment.ResetEnvironment;
import org.pitest.mutationtest.execute.CatchNewClassLoadersTransformer;

/** Offers {@link CleanSlate} to PIT. */
public final class CleanSlatePlugin implements EnvironmentResetPlugin {

    @Override
    public ResetEnvironment make() {
        return new CleanSlate(CleanSlatePlugin::replace);
    }

    /** PIT puts the current mutant into whatever is loaded under the name of its class: it has to take the original for the mutant. */
    private static boolean replace(Class<?> type, byte[] original) {
        CatchNewClassLoadersTransformer.setMutant(ClassName.fromClass(type).asInternalName(), original);
        return HotSwapAgent.hotSwap(type, original);
    }

    @Override
    public String description() {
        return "Takes out one mutant before the next is put in";
    }
}
