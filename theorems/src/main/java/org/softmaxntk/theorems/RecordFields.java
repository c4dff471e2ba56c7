package org.softmaxntk.theorems;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The components of a record by name, in their order, and a record made of them. */
public final class RecordFields {
    private RecordFields() {}

    /** None if {@code object} is no record. */
    public static Map<String, Object> of(Object object) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (object instanceof Record) {
            for (RecordComponent component : object.getClass().getRecordComponents()) {
                fields.put(component.getName(), value(object, component));
            }
        }
        return fields;
    }

    private static Object value(Object object, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /**
     * The record of this type whose components {@code value} gives.
     *
     * @throws RuntimeException what the record's own constructor throws
     * @throws IllegalArgumentException if {@code type} is no record
     */
    public static <R> R make(Class<R> type, Function<RecordComponent, Object> value) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is no record; its family must say how it is written and read");
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components).map(value).toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(type + " cannot be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }
}
