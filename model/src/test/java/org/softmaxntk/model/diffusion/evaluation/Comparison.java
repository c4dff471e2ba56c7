package org.softmaxntk.model.diffusion.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.RealFieldElement;
import org.apache.commons.math3.dfp.Dfp;

/**
 * Two trees of maps, lists and numbers, leaf by leaf: the same keys, the same lengths, and every list of numbers off by no
 * more than the tolerance of its path, relative to its largest entry.
 */
final class Comparison {
    /** What a path allows. */
    interface Tolerance {
        double of(String path);
    }

    private final Tolerance tolerance;
    private final List<String> differences = new ArrayList<>();

    private Comparison(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    /** What differs, a line each; none if all is well. */
    static List<String> of(Object actual, Object expected, Tolerance tolerance) {
        Comparison comparison = new Comparison(tolerance);
        comparison.compare("", actual, expected);
        return comparison.differences;
    }

    private void compare(String path, Object actual, Object expected) {
        if (expected instanceof Map<?, ?> map && actual instanceof Map<?, ?> got) {
            if (!map.keySet().equals(got.keySet())) {
                differences.add(path + ": keys " + map.keySet() + "; got " + got.keySet());
            }
            map.forEach((key, value) -> {
                if (got.containsKey(key)) {
                    compare(path + "." + key, got.get(key), value);
                }
            });
        } else if (expected instanceof List<?> list && actual instanceof List<?> got && list.size() == got.size()) {
            double scale = numbers(list) ? largest(list) : 0;
            for (int k = 0; k < list.size(); k++) {
                if (scale > 0) {
                    number(path + "[" + k + "]", got.get(k), list.get(k), scale);
                } else {
                    compare(path + "[" + k + "]", got.get(k), list.get(k));
                }
            }
        } else if (isNumber(expected)) {
            number(path, actual, expected, Math.abs(decimal(expected).doubleValue()));
        } else if (!expected.equals(actual)) {
            differences.add(path + ": " + expected + "; got " + actual);
        }
    }

    private void number(String path, Object actual, Object expected, double scale) {
        if (!isNumber(actual)) {
            differences.add(path + ": " + expected + "; got " + actual);
            return;
        }
        // Differences are formed in many digits.
        BigDecimal error = decimal(actual).subtract(decimal(expected)).abs();
        double allowed = tolerance.of(path);
        double bound = allowed < 0 ? -allowed : allowed * scale;
        if (error.doubleValue() > bound) {
            differences.add(String.format(
                    "%s: %s; got %s, off by %.2e relatively", path, expected, actual, error.doubleValue() / scale));
        }
    }

    private static boolean numbers(List<?> list) {
        return !list.isEmpty() && list.stream().allMatch(Comparison::isNumber);
    }

    private static double largest(List<?> list) {
        return list.stream()
                .mapToDouble(value -> Math.abs(decimal(value).doubleValue()))
                .max()
                .orElse(0);
    }

    private static boolean isNumber(Object value) {
        return value instanceof Number
                || value instanceof RealFieldElement<?>
                || value instanceof String text && text.matches("[+-]?[0-9.]+([eE][+-]?[0-9]+)?");
    }

    private static BigDecimal decimal(Object value) {
        if (value instanceof RealFieldElement<?> element) {
            return element instanceof Dfp ? new BigDecimal(element.toString()) : new BigDecimal(element.getReal());
        }
        return value instanceof Double number
                ? new BigDecimal(number)
                : new BigDecimal(value.toString(), MathContext.UNLIMITED);
    }
}
