package org.softmaxntk.model.linear;

/** Eigenvectors of an operator so small that forming its matrix is no more than a search would need: N products, O(N³). */
final class FormedEigenvectors {
    private FormedEigenvectors() {}

    /** A unit vector of the k-th eigenvalue, counted from 0 at the smallest. */
    static double[] at(SymmetricOperator operator, int k) {
        int n = operator.size();
        double[][] columns = new double[n][n];
        for (int j = 0; j < n; j++) {
            double[] unit = new double[n];
            unit[j] = 1;
            operator.multiply(unit, columns[j]);
        }
        return SymmetricSpectrum.of(Matrix.of(columns)).vector(k);
    }
}
