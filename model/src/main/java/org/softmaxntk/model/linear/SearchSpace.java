package org.softmaxntk.model.linear;

import java.util.ArrayList;
import java.util.List;

/**
 * An orthonormal basis S of a subspace of ℝ^N, with HS and SᵀHS; vectors are added one by one, and a few combinations of
 * them are kept when there are too many.
 *
 * <p>Combinations with orthonormal coefficients keep S orthonormal and HS its image, up to a rounding for each: no product is
 * made twice. Here H is the operator times a power of two.
 */
final class SearchSpace {
    /** What is left of a vector after projection, as a share of it, when it counts as dependent: a few dozen roundings. */
    private static final double DEPENDENT = 1e-13;

    private final SymmetricOperator operator;
    private final double scale;
    private final List<double[]> basis = new ArrayList<>();
    private final List<double[]> images = new ArrayList<>();
    private final double[][] gram;

    SearchSpace(SymmetricOperator operator, double scale, int most) {
        this.operator = operator;
        this.scale = scale;
        this.gram = new double[most][most];
    }

    /** s, the dimension. */
    int size() {
        return basis.size();
    }

    /** H over the operator. */
    double scale() {
        return scale;
    }

    /**
     * Adds the part of a vector that is orthogonal to the space, at the cost of one product.
     *
     * @return false, with nothing added, if there is no such part to working precision
     */
    boolean add(double[] vector) {
        double[] v = vector.clone();
        if (!orthonormalised(v, basis)) {
            return false;
        }
        double[] image = new double[v.length];
        operator.multiply(v, image);
        for (int i = 0; i < image.length; i++) {
            image[i] *= scale;
        }
        append(v, image);
        return true;
    }

    private void append(double[] v, double[] image) {
        int last = size();
        basis.add(v);
        images.add(image);
        for (int k = 0; k <= last; k++) {
            gram[last][k] = PlainDot.of(basis.get(k), 0, image);
            gram[k][last] = gram[last][k];
        }
    }

    /** The spectrum of SᵀHS: its values are the Ritz values, its vectors the coefficients of the Ritz vectors. */
    SymmetricSpectrum ritz() {
        return SymmetricSpectrum.of(projected());
    }

    /** Sc. */
    double[] vector(double[] coefficients) {
        return combination(basis, coefficients);
    }

    /** HSc − θ·Sc. */
    double[] residual(double[] coefficients, double theta) {
        double[] residual = combination(images, coefficients);
        addMultiple(residual, -theta, vector(coefficients));
        return residual;
    }

    /**
     * Replaces S by SC, where the columns of C are coefficients.
     *
     * @param first orthonormal columns, given as rows
     * @param more further ones; what is new in them follows after the first
     */
    void keep(double[][] first, double[][] more) {
        List<double[]> columns = new ArrayList<>(List.of(first));
        for (double[] column : more) {
            double[] left = column.clone();
            if (orthonormalised(left, columns)) {
                columns.add(left);
            }
        }
        replace(Matrix.of(columns.toArray(double[][]::new)));
    }

    private void replace(Matrix columns) {
        Matrix kept = columns.times(projected()).times(columns.transpose());
        List<double[]> vectors = combinations(basis, columns);
        List<double[]> products = combinations(images, columns);
        basis.clear();
        images.clear();
        basis.addAll(vectors);
        images.addAll(products);
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                gram[i][j] = (kept.at(i, j) + kept.at(j, i)) / 2;
            }
        }
    }

    private static List<double[]> combinations(List<double[]> vectors, Matrix columns) {
        List<double[]> combinations = new ArrayList<>();
        for (int k = 0; k < columns.rows(); k++) {
            combinations.add(combination(vectors, columns.row(k)));
        }
        return combinations;
    }

    private Matrix projected() {
        return Matrix.generate(size(), size(), (i, j) -> gram[i][j]);
    }

    private static double[] combination(List<double[]> vectors, double[] coefficients) {
        double[] sum = new double[vectors.get(0).length];
        for (int k = 0; k < coefficients.length; k++) {
            addMultiple(sum, coefficients[k], vectors.get(k));
        }
        return sum;
    }

    /** Turns v into the unit vector of its part that is orthogonal to orthonormal ones; false if there is none. */
    private static boolean orthonormalised(double[] v, List<double[]> others) {
        if (!normalised(v, 0)) {
            return false;
        }
        // What cancels once may leave rounding that is not orthogonal; twice is enough.
        project(v, others);
        if (!normalised(v, DEPENDENT)) {
            return false;
        }
        project(v, others);
        return normalised(v, 0.5);
    }

    private static void project(double[] v, List<double[]> others) {
        for (double[] other : others) {
            addMultiple(v, -PlainDot.of(other, 0, v), other);
        }
    }

    /** Divides by the norm, if that is above a threshold and finite. */
    private static boolean normalised(double[] v, double threshold) {
        double norm = norm(v);
        if (!(norm > threshold && norm < Double.POSITIVE_INFINITY)) {
            return false;
        }
        for (int i = 0; i < v.length; i++) {
            v[i] /= norm;
        }
        return true;
    }

    static double norm(double[] v) {
        return Matrix.owning(1, v.length, v).frobeniusNorm();
    }

    private static void addMultiple(double[] v, double factor, double[] other) {
        for (int i = 0; i < v.length; i++) {
            v[i] += factor * other[i];
        }
    }
}
