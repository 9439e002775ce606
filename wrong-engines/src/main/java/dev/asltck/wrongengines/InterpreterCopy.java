package dev.asltck.wrongengines;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Loads a copy of the reference interpreter of its own, in which some classes are other ones. The harness, the libraries and the values
 * that pass between it and an engine are shared.
 */
final class InterpreterCopy extends ClassLoader {

    /**
     * What there is a copy of: the interpreter, how the harness drives it, and the types of the harness that have a type of the
     * interpreter, its dialect, in their methods. A class that says Dialect may only meet classes that mean the same by it.
     */
    private static final List<String> COPIED = List.of(
            "dev.asltck.reference.",
            "dev.asltck.harness.reference.",
            "dev.asltck.harness.engine.Engine",
            "dev.asltck.harness.engine.EngineDescription",
            "dev.asltck.harness.engine.EngineDescription$ClockKind",
            "dev.asltck.harness.engine.EngineProvider");

    static {
        registerAsParallelCapable();
    }

    /** The classes as they are, read once for all copies. */
    private static final Map<String, byte[]> OWN = new ConcurrentHashMap<>();

    private final Map<String, byte[]> changed;

    /** @param changed classes to put in place of the interpreter's own, by name */
    InterpreterCopy(Map<String, byte[]> changed) {
        super("interpreter copy", InterpreterCopy.class.getClassLoader());
        this.changed = Map.copyOf(changed);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!isCopied(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private static boolean isCopied(String name) {
        return COPIED.stream().anyMatch(copied -> copied.endsWith(".") ? name.startsWith(copied) : name.equals(copied));
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        byte[] other = changed.get(name);
        byte[] bytes = other == null ? own(name) : other;
        return defineClass(name, bytes, 0, bytes.length);
    }

    private byte[] own(String name) throws ClassNotFoundException {
        byte[] known = OWN.get(name);
        if (known != null) {
            return known;
        }
        byte[] read = read(name);
        OWN.put(name, read);
        return read;
    }

    private byte[] read(String name) throws ClassNotFoundException {
        try (InputStream stream = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (stream == null) {
                throw new ClassNotFoundException(name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
