package dev.asltck.mutation.unit;

/** Stands for the corpus: PIT knows tests by classes, and this is the one that all units belong to. */
public final class CorpusCases {

    private CorpusCases() {}

    /** The name of a unit, of the text by which PIT refers to it. */
    public static String unitName(String qualified) {
        String prefix = CorpusCases.class.getName() + ".";
        return qualified.startsWith(prefix) ? qualified.substring(prefix.length()) : qualified;
    }
}
