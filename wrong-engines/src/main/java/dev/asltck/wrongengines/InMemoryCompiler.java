package dev.asltck.wrongengines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles single sources against the class path of this program, and keeps the classes in memory. */
final class InMemoryCompiler implements AutoCloseable {

    private static final List<String> OPTIONS = List.of("-proc:none", "-implicit:none", "-nowarn", "-parameters");

    private final JavaCompiler compiler;
    private final StandardJavaFileManager files;

    InMemoryCompiler() {
        JavaCompiler found = ToolProvider.getSystemJavaCompiler();
        if (found == null) {
            throw new IllegalStateException("this Java has no compiler: run it with a JDK");
        }
        this.compiler = found;
        this.files = found.getStandardFileManager(null, Locale.ROOT, null);
    }

    /**
     * Compiles a source.
     *
     * @param className of its top-level class
     * @return the class and those nested in it, by their binary names
     * @throws IllegalArgumentException if it does not compile, with what the compiler says
     */
    Map<String, byte[]> compile(String className, String source) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        ClassFiles classes = new ClassFiles(files);
        boolean compiled = compiler.getTask(
                        null, classes, diagnostics, OPTIONS, null, List.of(new Source(className, source)))
                .call();
        if (!compiled) {
            throw new IllegalArgumentException(diagnostics.getDiagnostics().stream()
                    .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                    .map(each -> className + ", line " + each.getLineNumber() + ": " + each.getMessage(Locale.ROOT))
                    .collect(Collectors.joining("\n")));
        }
        return classes.bytes();
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String className, String text) {
            super(URI.create("string:///" + className.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** What the compiler writes. */
    private static final class ClassFiles extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

        ClassFiles(JavaFileManager others) {
            super(others);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            written.put(className, bytes);
            return new SimpleJavaFileObject(URI.create("bytes:///" + className.replace('.', '/')), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }

        Map<String, byte[]> bytes() {
            return written.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey, entry -> entry.getValue().toByteArray()));
        }
    }
}
