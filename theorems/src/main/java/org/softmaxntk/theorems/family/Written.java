package org.softmaxntk.theorems.family;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An instance written out: named numbers, words and matrices, in order. As a file it is a JSON object; doubles are written so
 * that reading them gives the same bits. Immutable.
 */
public final class Written {
    /** Name and version of the format. */
    public static final String SCHEMA = "softmax-ntk/instance/1";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String WHERE = "instance file, ";

    private final Map<String, Object> fields;

    private Written(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** Nothing yet, of this family. */
    public static Written of(Family<?> family) {
        return new Written(Map.of()).with("schema", SCHEMA).with("family", family.id());
    }

    public Written with(String name, String text) {
        return and(name, text);
    }

    public Written with(String name, double number) {
        return and(name, number);
    }

    /** Rows of numbers. */
    public Written with(String name, Matrix matrix) {
        return and(
                name,
                IntStream.range(0, matrix.rows())
                        .mapToObj(row -> Arrays.stream(matrix.row(row)).boxed().toList())
                        .toList());
    }

    /** Numbers, words and matrices by name. */
    Written with(Map<String, Object> values) {
        Written written = this;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            written = written.with(value.getKey(), value.getValue());
        }
        return written;
    }

    private Written with(String name, Object value) {
        if (value instanceof Matrix matrix) {
            return with(name, matrix);
        }
        if (value instanceof Number || value instanceof String) {
            return and(name, value);
        }
        throw new IllegalArgumentException(
                name + " is no number, word or matrix: its family must say how it is written and read");
    }

    /** The field as a value of this type. */
    Object value(String name, Class<?> type) {
        if (type == Matrix.class) {
            return matrix(name);
        }
        if (type == int.class) {
            return whole(name);
        }
        return type == double.class ? number(name) : text(name);
    }

    private Written and(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new Written(more);
    }

    /** The name of the family it is an instance of. */
    public String family() {
        return text("family");
    }

    public String text(String name) {
        return field(name, String.class, "a text");
    }

    public double number(String name) {
        return field(name, Number.class, "a number").doubleValue();
    }

    public int whole(String name) {
        double number = number(name);
        if (number != (int) number) {
            throw new InvalidInput(WHERE + name, "a whole number", "" + number);
        }
        return (int) number;
    }

    public Matrix matrix(String name) {
        List<?> rows = field(name, List.class, "rows of numbers");
        int columns = rows.isEmpty() || !(rows.get(0) instanceof List<?> first) ? 0 : first.size();
        double[][] entries = new double[rows.size()][columns];
        for (int i = 0; i < rows.size(); i++) {
            if (!(rows.get(i) instanceof List<?> row) || row.size() != columns) {
                throw new InvalidInput(WHERE + name, "rows of " + columns + " numbers each", "row " + (i + 1));
            }
            for (int k = 0; k < columns; k++) {
                entries[i][k] = entry(name, row.get(k));
            }
        }
        if (rows.isEmpty() || columns == 0) {
            throw new InvalidInput(WHERE + name, "at least one row and one column", rows.toString());
        }
        return Matrix.of(entries);
    }

    private static double entry(String name, Object value) {
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw new InvalidInput(WHERE + name, "finite numbers", String.valueOf(value));
    }

    private <T> T field(String name, Class<T> type, String required) {
        Object value = fields.get(name);
        if (!type.isInstance(value)) {
            throw new InvalidInput(WHERE + name, required, value == null ? "none" : value.toString());
        }
        return type.cast(value);
    }

    /** As a file has it. */
    public String json() {
        return MAPPER.writeValueAsString(fields) + "\n";
    }

    /** @throws InvalidInput if {@code file} is no instance of this format */
    public static Written read(Path file) {
        try {
            return parse(Files.readString(file), file.toString());
        } catch (NoSuchFileException e) {
            throw new InvalidInput(file.toString(), "an instance as a JSON file", "no such file", e);
        } catch (IOException e) {
            throw new InvalidInput(file.toString(), "a readable JSON file", e.toString(), e);
        }
    }

    static Written parse(String json, String where) {
        Map<?, ?> fields;
        try {
            fields = MAPPER.readValue(json, Map.class);
        } catch (JacksonException e) {
            throw new InvalidInput(where, "a JSON object of schema " + SCHEMA, e.getOriginalMessage(), e);
        }
        if (fields == null || !SCHEMA.equals(fields.get("schema"))) {
            throw new InvalidInput(where, "schema " + SCHEMA, fields == null ? "null" : "" + fields.get("schema"));
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        fields.forEach((name, value) -> copy.put((String) name, value));
        return new Written(copy);
    }
}
