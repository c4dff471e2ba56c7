package org.softmaxntk.model.linear;

import java.util.function.IntConsumer;
import org.softmaxntk.model.InvalidInput;

/**
 * Inner products of the rows of an N×k matrix A: the symmetric rank-k update AAᵀ, or one rectangle of it.
 *
 * <p>Each is a sum over k in runs of 128 columns, ascending and with one rounding a term, and the runs are added in order:
 * {@code |error| ≤ k·u·Σ|a_ik a_jk|}. Neither the number of threads, nor whether there are vectors, nor which rectangle is
 * asked for changes a bit, and entry (i, j) is entry (j, i).
 *
 * <p>How: runs of columns are packed into panels of 24 rows, panels are multiplied tile by tile by a {@link TileKernel}, on
 * all threads of the pool this is called from. Cost O(N²k) time; O(N² + 128·N) memory, so A need not be held. The method is
 * that of K. Goto, R. van de Geijn, "Anatomy of high-performance matrix multiplication", ACM TOMS 34 (2008).
 */
public final class GramProduct {
    /** What becomes of an inner product. Called by several threads at once. */
    @FunctionalInterface
    public interface Entry {
        double of(int row, int column, double product);
    }

    private static final int SIDE = TileKernel.SIDE;

    /** Two panels of so many columns fit a first-level cache. */
    static final int RUN = 128;

    /** An array's entries begin 16 bytes behind its start: six doubles on, large ones begin a cache line. */
    private static final int ALIGNMENT = 6;

    private static final TileKernel FASTEST = TileKernel.fastest();

    private final RowSource source;
    private final Entry entry;
    private final TileKernel kernel;

    GramProduct(RowSource source, Entry entry, TileKernel kernel) {
        this.source = source;
        this.entry = entry;
        this.kernel = kernel;
    }

    /** Rows of {@code source}, and what each of their inner products is turned into. */
    public static GramProduct of(RowSource source, Entry entry) {
        return new GramProduct(source, entry, FASTEST);
    }

    /** AAᵀ itself. */
    public static GramProduct of(RowSource source) {
        return of(source, (row, column, product) -> product);
    }

    /**
     * LRᵀ, the inner products of the rows of one matrix with those of another.
     *
     * @param left N×k
     * @param right M×k
     * @return N×M
     * @throws InvalidInput if the rows differ in length
     */
    public static Matrix between(RowSource left, RowSource right) {
        RowSource both = new StackedRows(left, right);
        return of(both).rectangle(0, left.rows(), left.rows(), both.rows());
    }

    /** Which code computes here; it says how fast, not what. */
    public static String backend() {
        return FASTEST.name();
    }

    /** N. */
    public int size() {
        return source.rows();
    }

    /** All N×N entries; each is computed once, from row ≥ column, and stands in both places. */
    public Matrix full() {
        return rectangle(0, size(), 0, size());
    }

    /**
     * The entries of some rows and columns.
     *
     * @throws InvalidInput unless 0 ≤ from < to ≤ N for both
     */
    public Matrix rectangle(int fromRow, int toRow, int fromColumn, int toColumn) {
        requireRange("rows", fromRow, toRow);
        requireRange("columns", fromColumn, toColumn);
        return FewProducts.suits(toRow - fromRow, toColumn - fromColumn, source.columns())
                ? oneByOne(fromRow, toRow, fromColumn, toColumn)
                : inTiles(fromRow, toRow, fromColumn, toColumn);
    }

    private Matrix oneByOne(int fromRow, int toRow, int fromColumn, int toColumn) {
        boolean symmetric = fromRow == fromColumn && toRow == toColumn;
        double[] entries = FewProducts.sums(source, fromRow, toRow, fromColumn, toColumn, symmetric);
        int width = toColumn - fromColumn;
        for (int i = 0; i < toRow - fromRow; i++) {
            for (int j = 0; j < (symmetric ? i + 1 : width); j++) {
                double value = entry.of(fromRow + i, fromColumn + j, entries[i * width + j]);
                entries[i * width + j] = value;
                if (symmetric) {
                    entries[j * width + i] = value;
                }
            }
        }
        return Matrix.owning(toRow - fromRow, width, entries);
    }

    private Matrix inTiles(int fromRow, int toRow, int fromColumn, int toColumn) {
        Panels rows = new Panels(fromRow, toRow);
        boolean symmetric = fromRow == fromColumn && toRow == toColumn;
        Panels columns = symmetric ? rows : new Panels(fromColumn, toColumn);
        Tiles tiles = new Tiles(rows, columns, symmetric);
        for (int from = 0; from < source.columns(); from += RUN) {
            tiles.addRun(from, Math.min(RUN, source.columns() - from));
        }
        return tiles.toMatrix();
    }

    private void requireRange(String name, int from, int to) {
        if (from < 0 || from >= to || to > size()) {
            throw new InvalidInput(
                    name, "a range within 0 to " + size() + " that is not empty", "from " + from + " to " + to);
        }
    }

    /** The rows from (inclusive) to (exclusive), in panels. */
    private record Panels(int from, int to) {
        int count() {
            return (to - from + SIDE - 1) / SIDE;
        }

        int first(int panel) {
            return from + panel * SIDE;
        }

        int rows(int panel) {
            return Math.min(SIDE, to - first(panel));
        }
    }

    /** The sums so far, tile by tile. */
    private final class Tiles {
        private final Panels rows;
        private final Panels columns;
        private final boolean symmetric;
        private final int run = Math.min(RUN, source.columns());
        private final double[] packed;
        private final double[][] sums;

        Tiles(Panels rows, Panels columns, boolean symmetric) {
            this.rows = rows;
            this.columns = columns;
            this.symmetric = symmetric;
            int panels = rows.count() + (symmetric ? 0 : columns.count());
            this.packed = new double[ALIGNMENT + Math.multiplyExact(panels, SIDE * run)];
            this.sums = new double[rows.count()][];
            for (int p = 0; p < sums.length; p++) {
                sums[p] = new double[(symmetric ? p + 1 : columns.count()) * SIDE * SIDE];
            }
        }

        void addRun(int from, int length) {
            int panels = rows.count();
            int all = symmetric ? panels : panels + columns.count();
            forEach(all, length, panel -> {
                if (panel < panels) {
                    pack(rows, panel, panel, from, length);
                } else {
                    pack(columns, panel - panels, panel, from, length);
                }
            });
            // The longest first, so that no thread is left with one at the end.
            forEach(panels, length, place -> addRow(panels - 1 - place, length));
        }

        private void pack(Panels from, int panel, int place, int column, int length) {
            double[] piece = new double[4 * length];
            for (int i = 0; i < from.rows(panel); i += 4) {
                int live = Math.min(4, from.rows(panel) - i);
                for (int j = 0; j < live; j++) {
                    source.read(from.first(panel) + i + j, column, length, piece, j * length);
                }
                // What an earlier group left beyond the last row goes to places that are never read.
                interleave(piece, length, start(place) + i);
            }
        }

        private void interleave(double[] piece, int length, int at) {
            for (int k = 0; k < length; k++) {
                int to = at + k * SIDE;
                packed[to] = piece[k];
                packed[to + 1] = piece[length + k];
                packed[to + 2] = piece[2 * length + k];
                packed[to + 3] = piece[3 * length + k];
            }
        }

        private void addRow(int panel, int length) {
            int offset = symmetric ? 0 : rows.count();
            for (int other = 0; other < sums[panel].length / (SIDE * SIDE); other++) {
                kernel.accumulate(
                        packed,
                        start(panel),
                        start(offset + other),
                        length,
                        rows.rows(panel),
                        columns.rows(other),
                        sums[panel],
                        other * SIDE * SIDE);
            }
        }

        private int start(int place) {
            return ALIGNMENT + place * SIDE * run;
        }

        private void forEach(int count, int length, IntConsumer task) {
            // Below this, waking another thread takes longer than the work.
            boolean small = (long) count * count * length < 2048;
            Tasks.run(count, small ? 1 : count, task);
        }

        Matrix toMatrix() {
            int width = columns.to() - columns.from();
            double[] entries = new double[Math.multiplyExact(rows.to() - rows.from(), width)];
            forEach(rows.count(), RUN, place -> unpack(rows.count() - 1 - place, entries, width));
            return Matrix.owning(rows.to() - rows.from(), width, entries);
        }

        private void unpack(int panel, double[] entries, int width) {
            for (int other = 0; other < sums[panel].length / (SIDE * SIDE); other++) {
                for (int i = 0; i < rows.rows(panel); i++) {
                    for (int j = 0; j < columns.rows(other); j++) {
                        int row = panel * SIDE + i;
                        int column = other * SIDE + j;
                        if (symmetric && column > row) {
                            break;
                        }
                        double product = sums[panel][(other * SIDE + j) * SIDE + i];
                        double value = entry.of(rows.from() + row, columns.from() + column, product);
                        entries[row * width + column] = value;
                        if (symmetric) {
                            entries[column * width + row] = value;
                        }
                    }
                }
            }
        }
    }
}
