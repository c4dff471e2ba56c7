package org.softmaxntk.model.linear;

import java.util.function.IntToDoubleFunction;
import org.softmaxntk.model.random.RandomStream;

/** Symmetric matrices with eigenvalues that are known beforehand. */
final class Spectra {
    private Spectra() {}

    /** QΛQᵀ with Λ_kk = values(k) and Q a product of three random reflections, symmetric bit for bit. */
    static Matrix with(int n, IntToDoubleFunction values, long seed) {
        double[][] entries = new double[n][n];
        for (int k = 0; k < n; k++) {
            entries[k][k] = values.applyAsDouble(k);
        }
        RandomStream stream = RandomStream.of(seed);
        for (int reflection = 0; reflection < 3; reflection++) {
            double[] axis = new double[n];
            double squares = 0;
            for (int i = 0; i < n; i++) {
                axis[i] = stream.nextGaussian();
                squares += axis[i] * axis[i];
            }
            reflect(entries, axis, 2 / squares);
        }
        return Matrix.generate(n, n, (i, j) -> entries[Math.max(i, j)][Math.min(i, j)]);
    }

    /** (I − f·aaᵀ)·H·(I − f·aaᵀ). */
    private static void reflect(double[][] h, double[] a, double f) {
        int n = a.length;
        double[] image = new double[n];
        double quotient = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                image[i] += h[i][j] * a[j];
            }
            quotient += a[i] * image[i];
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                h[i][j] += f * (f * quotient * a[i] * a[j] - a[i] * image[j] - image[i] * a[j]);
            }
        }
    }
}
