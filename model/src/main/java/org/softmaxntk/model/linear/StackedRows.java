package org.softmaxntk.model.linear;

import org.softmaxntk.model.InvalidInput;

/**
 * The rows of one matrix above those of another.
 *
 * @param above N×k
 * @param below M×k
 */
record StackedRows(RowSource above, RowSource below) implements RowSource {
    StackedRows {
        if (above.columns() != below.columns()) {
            throw new InvalidInput(
                    "rows to multiply", "as many columns as the others, " + above.columns(), "" + below.columns());
        }
    }

    @Override
    public int rows() {
        return Math.addExact(above.rows(), below.rows());
    }

    @Override
    public int columns() {
        return above.columns();
    }

    @Override
    public void read(int row, int from, int length, double[] target, int at) {
        if (row < above.rows()) {
            above.read(row, from, length, target, at);
        } else {
            below.read(row - above.rows(), from, length, target, at);
        }
    }
}
