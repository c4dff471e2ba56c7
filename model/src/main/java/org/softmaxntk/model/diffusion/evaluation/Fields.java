package org.softmaxntk.model.diffusion.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

/** The fields of one object of a case; each message says which field, by its path. Numbers may be texts. */
final class Fields {
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");

    private final String path;
    private final Map<?, ?> values;

    private Fields(String path, Map<?, ?> values) {
        this.path = path;
        this.values = values;
    }

    static Fields of(String path, Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Fields(path, map);
        }
        throw new InvalidInput(path.isEmpty() ? "case" : path, "an object", described(value));
    }

    boolean has(String key) {
        return values.get(key) != null;
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private Object get(String key) {
        Object value = values.get(key);
        if (value == null) {
            throw new InvalidInput(at(key), "a value", "none");
        }
        return value;
    }

    Fields object(String key) {
        return of(at(key), get(key));
    }

    String text(String key) {
        if (get(key) instanceof String text) {
            return text;
        }
        throw new InvalidInput(at(key), "a text", described(get(key)));
    }

    double number(String key) {
        return number(at(key), get(key));
    }

    /** An integer from 0 to 10⁹. */
    int count(String key) {
        return count(at(key), get(key));
    }

    private static int count(String where, Object value) {
        double number = number(where, value);
        if (!(number >= 0 && number <= 1e9 && number == Math.rint(number))) {
            throw new InvalidInput(where, "an integer from 0 to 1000000000", described(value));
        }
        return (int) number;
    }

    List<Fields> objects(String key) {
        return each(key, Fields::of);
    }

    double[] numbers(String key) {
        return numbers(at(key), get(key));
    }

    List<Long> counts(String key) {
        return each(key, (where, value) -> (long) count(where, value));
    }

    /** A list of lists of numbers, of one length, at least one. */
    Matrix matrix(String key) {
        return matrix(at(key), get(key));
    }

    List<Matrix> matrices(String key) {
        return each(key, Fields::matrix);
    }

    private interface Reading<T> {
        T of(String where, Object value);
    }

    private <T> List<T> each(String key, Reading<T> reading) {
        return each(at(key), get(key), reading);
    }

    private static <T> List<T> each(String where, Object value, Reading<T> reading) {
        if (!(value instanceof List<?> list)) {
            throw new InvalidInput(where, "a list", described(value));
        }
        List<T> all = new ArrayList<>();
        for (int k = 0; k < list.size(); k++) {
            all.add(reading.of(where + "[" + k + "]", list.get(k)));
        }
        return all;
    }

    private static double[] numbers(String where, Object value) {
        List<Double> all = each(where, value, Fields::number);
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Matrix matrix(String where, Object value) {
        List<double[]> rows = each(where, value, Fields::numbers);
        if (rows.isEmpty() || rows.get(0).length == 0) {
            throw new InvalidInput(
                    where, "at least one row of at least one number", rows.isEmpty() ? "none" : "an empty row");
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).length != rows.get(0).length) {
                throw new InvalidInput(
                        where + "[" + i + "]",
                        rows.get(0).length + " numbers, as in the first row",
                        "" + rows.get(i).length);
            }
        }
        return Matrix.of(rows.toArray(double[][]::new));
    }

    private static double number(String where, Object value) {
        String text = value instanceof Number || value instanceof String ? value.toString() : "";
        double number = DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        if (!Double.isFinite(number)) {
            throw new InvalidInput(where, "a finite number", described(value));
        }
        return number;
    }

    private static String described(Object value) {
        if (value instanceof List<?> list) {
            return "a list of " + list.size();
        }
        return value instanceof Map<?, ?>
                ? "an object"
                : value instanceof String ? '"' + value.toString() + '"' : "" + value;
    }
}
