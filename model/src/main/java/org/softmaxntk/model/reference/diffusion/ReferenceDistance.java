package org.softmaxntk.model.reference.diffusion;

import java.util.function.UnaryOperator;
import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;

/** E k(X, X') + E k(Y, Y') − 2E k(X, Y) of two samples, over all pairs or over pairs of different rows. */
public final class ReferenceDistance {
    private ReferenceDistance() {}

    /** k = −‖x − y‖. */
    public static <T extends RealFieldElement<T>> T energy(FieldTable<T> x, FieldTable<T> y, boolean isBiased) {
        Precision<T> precision = x.precision();
        return of(
                x,
                y,
                isBiased,
                square -> precision.isGreater(square, precision.zero())
                        ? square.sqrt().negate()
                        : square);
    }

    /** k = e^{−‖x − y‖²/2ℓ²}. */
    public static <T extends RealFieldElement<T>> T gaussian(
            FieldTable<T> x, FieldTable<T> y, T bandwidth, boolean isBiased) {
        T scale = bandwidth.multiply(bandwidth).multiply(-2);
        return of(x, y, isBiased, square -> x.precision().exp(square.divide(scale)));
    }

    private static <T extends RealFieldElement<T>> T of(
            FieldTable<T> x, FieldTable<T> y, boolean isBiased, UnaryOperator<T> function) {
        T across = mean(x, y, true, function);
        return mean(x, x, isBiased, function)
                .add(mean(y, y, isBiased, function))
                .subtract(across)
                .subtract(across);
    }

    private static <T extends RealFieldElement<T>> T mean(
            FieldTable<T> x, FieldTable<T> y, boolean withEqualRows, UnaryOperator<T> function) {
        Precision<T> precision = x.precision();
        T sum = precision.zero();
        int pairs = 0;
        for (int i = 0; i < x.rows(); i++) {
            for (int j = 0; j < y.rows(); j++) {
                if (withEqualRows || i != j) {
                    T square = precision.zero();
                    for (int k = 0; k < x.columns(); k++) {
                        T difference = x.at(i, k).subtract(y.at(j, k));
                        square = square.add(difference.multiply(difference));
                    }
                    sum = sum.add(function.apply(square));
                    pairs++;
                }
            }
        }
        return sum.divide(precision.of(pairs));
    }
}
