import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Writes a jar again with its classes in the format of the Java that asl-tck needs. The JVM takes no classes into its archive that are of
 * the format before Java 6, in which classes do not tell the types that hold at their jumps: it would have to find those out at each start.
 *
 * <p>A step of the build, run as a source file with the jar and ASM on the class path: {@code CurrentClasses.java JAR CURRENT_JAR}
 */
final class CurrentClasses {

    private static final String CLASS = ".class";

    private CurrentClasses() {}

    public static void main(String... jars) throws IOException {
        byte[] current = converted(Path.of(jars[0]));
        Path file = Path.of(jars[1]);
        // Left alone, as Maven leaves its own jars: an archive of classes holds only for jars of the same time.
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), current)) {
            Files.createDirectories(file.getParent());
            Files.write(file, current);
        }
    }

    private static byte[] converted(Path original) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarFile jar = new JarFile(original.toFile());
                JarOutputStream current = new JarOutputStream(bytes)) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                byte[] content = jar.getInputStream(entry).readAllBytes();
                ZipEntry written = new ZipEntry(entry.getName());
                written.setTime(entry.getTime());
                current.putNextEntry(written);
                current.write(entry.getName().endsWith(CLASS) ? converted(content) : content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] converted(byte[] content) {
        ClassReader reader = new ClassReader(content);
        // Made without the reader, of which it would take over methods as they are.
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        reader.accept(new OfJava17(writer), ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    private static final class OfJava17 extends ClassVisitor {

        OfJava17(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
            super.visit(Opcodes.V17, access, name, signature, superName, interfaces);
        }
    }
}
