package org.softmaxntk.model.linear;

/** The sums of a {@link GramProduct} one after the other: for products that are done before panels are packed. */
final class FewProducts {
    /** Multiply-adds up to which panels of {@value TileKernel#SIDE} rows do not pay. */
    private static final long MOST = 8192;
    /** So few rows or columns leave a tile as good as empty. */
    private static final int NARROW = 3;

    private FewProducts() {}

    static boolean suits(int rows, int columns, int length) {
        return Math.min(rows, columns) <= NARROW || (long) rows * columns * length <= MOST;
    }

    /** The rows from (inclusive) to (exclusive), one after the other. */
    static double[] read(RowSource source, int from, int to) {
        int length = source.columns();
        double[] rows = new double[(to - from) * length];
        for (int i = from; i < to; i++) {
            source.read(i, 0, length, rows, (i - from) * length);
        }
        return rows;
    }

    /** Σ_k a_k b_k over {@code length} entries from {@code atA} and {@code atB} on, in runs. */
    static double of(double[] a, int atA, double[] b, int atB, int length) {
        double total = 0;
        for (int from = 0; from < length; from += GramProduct.RUN) {
            double sum = 0;
            for (int k = from; k < Math.min(length, from + GramProduct.RUN); k++) {
                sum = Math.fma(a[atA + k], b[atB + k], sum);
            }
            total += sum;
        }
        return total;
    }
}
