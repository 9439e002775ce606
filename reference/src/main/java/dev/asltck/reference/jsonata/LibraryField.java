package dev.asltck.reference.jsonata;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * A field of the library that it does not publish, read and set by reflection, here and nowhere else. It is looked up once, since that
 * costs as much as parsing a short expression. A test notices if the library changes.
 */
final class LibraryField {

    private final Field field;

    private LibraryField(Field field) {
        this.field = field;
    }

    static LibraryField of(Class<?> type, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return new LibraryField(field);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("this version of the JSONata library has no " + name, e);
        }
    }

    @Nullable Object value(Object owner) {
        try {
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the JSONata library cannot be read", e);
        }
    }

    void set(Object owner, Object value) {
        try {
            field.set(owner, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the JSONata library cannot be changed", e);
        }
    }
}
