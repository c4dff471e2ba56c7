package org.softmaxntk.model.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.RealFieldElement;

/**
 * Softmax of every row of a table of logits, shifted by the row's largest.
 *
 * @param <T> the numbers
 */
final class SoftmaxRows<T extends RealFieldElement<T>> {
    private final FieldTable<T> shifted;
    private final List<T> normalisers;
    private final FieldTable<T> probabilities;

    private SoftmaxRows(FieldTable<T> shifted, List<T> normalisers, FieldTable<T> probabilities) {
        this.shifted = shifted;
        this.normalisers = normalisers;
        this.probabilities = probabilities;
    }

    static <T extends RealFieldElement<T>> SoftmaxRows<T> of(FieldTable<T> logits) {
        Precision<T> precision = logits.precision();
        List<T> largest = new ArrayList<>();
        for (int i = 0; i < logits.rows(); i++) {
            largest.add(largest(logits, i));
        }
        FieldTable<T> shifted = FieldTable.generate(
                precision,
                logits.rows(),
                logits.columns(),
                (i, r) -> logits.at(i, r).subtract(largest.get(i)));
        // Paired neurons share their logits, and an exponential costs as much as thirty products.
        Map<T, T> powers = new HashMap<>();
        FieldTable<T> masses = shifted.map(z -> powers.computeIfAbsent(z, precision::exp));
        List<T> normalisers = new ArrayList<>();
        List<T> inverses = new ArrayList<>(); // a quotient costs as much as twenty products
        for (int i = 0; i < logits.rows(); i++) {
            normalisers.add(sum(masses, i));
            inverses.add(normalisers.get(i).reciprocal());
        }
        FieldTable<T> probabilities = FieldTable.generate(
                precision,
                masses.rows(),
                masses.columns(),
                (i, r) -> masses.at(i, r).multiply(inverses.get(i)));
        return new SoftmaxRows<>(shifted, normalisers, probabilities);
    }

    FieldTable<T> probabilities() {
        return probabilities;
    }

    FieldTable<T> logProbabilities() {
        List<T> logs = normalisers.stream().map(RealFieldElement::log).toList();
        return FieldTable.generate(
                shifted.precision(),
                shifted.rows(),
                shifted.columns(),
                (i, r) -> shifted.at(i, r).subtract(logs.get(i)));
    }

    private static <T extends RealFieldElement<T>> T largest(FieldTable<T> table, int row) {
        T largest = table.at(row, 0);
        for (int r = 1; r < table.columns(); r++) {
            largest = table.precision().isGreater(table.at(row, r), largest) ? table.at(row, r) : largest;
        }
        return largest;
    }

    private static <T extends RealFieldElement<T>> T sum(FieldTable<T> table, int row) {
        T sum = table.precision().zero();
        for (int r = 0; r < table.columns(); r++) {
            sum = sum.add(table.at(row, r));
        }
        return sum;
    }
}
