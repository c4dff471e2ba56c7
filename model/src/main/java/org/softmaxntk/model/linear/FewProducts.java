package org.softmaxntk.model.linear;

/**
 * The sums of a {@link GramProduct} one after the other: for products that are done before panels are packed. The same runs,
 * so the same bits, and the same memory: one run of every row.
 */
final class FewProducts {
    /** Multiply-adds up to which panels of {@value TileKernel#SIDE} rows do not pay. */
    private static final long MOST = 8192;
    /** So few rows or columns leave a tile as good as empty. */
    private static final int NARROW = 3;

    private final RowSource source;
    private final int rows;
    private final int columns;
    private final double[] sums;

    private FewProducts(RowSource source, int rows, int columns) {
        this.source = source;
        this.rows = rows;
        this.columns = columns;
        this.sums = new double[Math.multiplyExact(rows, columns)];
    }

    static boolean suits(int rows, int columns, int length) {
        return Math.min(rows, columns) <= NARROW || (long) rows * columns * length <= MOST;
    }

    /** Row by row; of a symmetric product, where both ranges are one, the entries up to the diagonal. */
    static double[] sums(RowSource source, int fromRow, int toRow, int fromColumn, int toColumn, boolean symmetric) {
        FewProducts products = new FewProducts(source, toRow - fromRow, toColumn - fromColumn);
        for (int from = 0; from < source.columns(); from += GramProduct.RUN) {
            int length = Math.min(GramProduct.RUN, source.columns() - from);
            double[] left = products.read(fromRow, toRow, from, length);
            double[] right = symmetric ? left : products.read(fromColumn, toColumn, from, length);
            products.addRun(left, right, length, symmetric);
        }
        return products.sums;
    }

    private double[] read(int fromRow, int toRow, int from, int length) {
        double[] piece = new double[Math.multiplyExact(toRow - fromRow, length)];
        for (int i = fromRow; i < toRow; i++) {
            source.read(i, from, length, piece, (i - fromRow) * length);
        }
        return piece;
    }

    private void addRun(double[] left, double[] right, int length, boolean symmetric) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < (symmetric ? i + 1 : columns); j++) {
                sums[i * columns + j] += sum(left, i * length, right, j * length, length);
            }
        }
    }

    private static double sum(double[] a, int atA, double[] b, int atB, int length) {
        double sum = 0;
        for (int k = 0; k < length; k++) {
            sum = Math.fma(a[atA + k], b[atB + k], sum);
        }
        return sum;
    }
}
