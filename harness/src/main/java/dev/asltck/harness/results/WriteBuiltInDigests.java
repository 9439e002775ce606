package dev.asltck.harness.results;

import dev.asltck.harness.corpus.BuiltInCorpus;
import dev.asltck.harness.corpus.CorpusLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes down the digests of the built-in cases. A step of the build. */
public final class WriteBuiltInDigests {

    private WriteBuiltInDigests() {}

    /** Writes them into a folder of classes, beside the class that reads them. */
    public static void main(String[] classes) throws IOException {
        Path folder = Path.of(classes[0], BuiltInDigests.class.getPackageName().replace('.', '/'));
        String text = BuiltInDigests.write(BuiltInCorpus.find(), CorpusLoader.builtIn());
        Files.writeString(folder.resolve(BuiltInDigests.FILE), text);
    }
}
