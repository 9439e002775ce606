package dev.asltck.reference.jsonata;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** Reads and sets fields of the library that it does not publish; by reflection, here and nowhere else. A test notices if they change. */
final class LibraryFields {

    private LibraryFields() {}

    static @Nullable Object value(Class<?> type, String name, Object owner) {
        try {
            return field(type, name).get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the JSONata library cannot be read", e);
        }
    }

    static void set(Class<?> type, String name, Object owner, Object value) {
        try {
            field(type, name).set(owner, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the JSONata library cannot be changed", e);
        }
    }

    private static Field field(Class<?> type, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("this version of the JSONata library has no " + name, e);
        }
    }
}
