package org.softmaxntk.model.reference.diffusion;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;

/**
 * A linear system AX = B by C. Gauss's elimination, without pivots: for positive definite A.
 *
 * @param <T> the numbers
 */
final class ReferenceSystem<T extends RealFieldElement<T>> {
    private final FieldTable<T> solution;
    private final T determinant;

    ReferenceSystem(FieldTable<T> matrix, FieldTable<T> right) {
        Precision<T> precision = matrix.precision();
        int n = matrix.rows();
        List<List<T>> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<T> row = new ArrayList<>();
            for (int j = 0; j < n + right.columns(); j++) {
                row.add(j < n ? matrix.at(i, j) : right.at(i, j - n));
            }
            rows.add(row);
        }
        T product = precision.one();
        for (int pivot = 0; pivot < n; pivot++) {
            product = product.multiply(rows.get(pivot).get(pivot));
            for (int i = 0; i < n; i++) {
                if (i != pivot) {
                    eliminate(rows.get(i), rows.get(pivot), pivot);
                }
            }
        }
        this.determinant = product;
        this.solution = FieldTable.generate(
                precision,
                n,
                right.columns(),
                (i, j) -> rows.get(i).get(n + j).divide(rows.get(i).get(i)));
    }

    private static <T extends RealFieldElement<T>> void eliminate(List<T> row, List<T> by, int pivot) {
        T factor = row.get(pivot).divide(by.get(pivot));
        for (int j = pivot; j < row.size(); j++) {
            row.set(j, row.get(j).subtract(factor.multiply(by.get(j))));
        }
    }

    FieldTable<T> solution() {
        return solution;
    }

    T determinant() {
        return determinant;
    }
}
