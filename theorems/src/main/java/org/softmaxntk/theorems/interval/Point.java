package org.softmaxntk.theorems.interval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.arithmetic.Digits;

/**
 * A point of a box; its coordinates are doubles, taken exactly.
 *
 * @param coordinates by parameter name, finite, in the order of the box
 */
public record Point(Map<String, Double> coordinates) {
    public Point {
        coordinates = Collections.unmodifiableMap(new LinkedHashMap<>(coordinates));
    }

    /** The coordinate called {@code name}, in decimal digits. */
    Dfp coordinate(String name, Digits digits) {
        Double value = coordinates.get(name);
        if (value == null) {
            throw new ArithmeticException("no parameter " + name + " among " + coordinates.keySet());
        }
        return digits.number(value);
    }

    /** The box that holds this point only. */
    Box asBox() {
        Box box = Box.ofConstants();
        for (Map.Entry<String, Double> coordinate : coordinates.entrySet()) {
            box = box.with(coordinate.getKey(), Interval.exactly(coordinate.getValue()));
        }
        return box;
    }

    @Override
    public String toString() {
        return coordinates.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
