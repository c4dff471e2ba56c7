package org.softmaxntk.model.linear;

/**
 * Inner products in twice the working precision, as an unevaluated sum {@code high + low}.
 *
 * <p>|high + low − Σ x_k y_k| ≤ 2k²u²·Σ|x_k y_k| for k terms, barring underflow. Needed because softmax feels the
 * <em>absolute</em> error of a logit: at logits of 10⁵ a plain inner product is off by 10⁻¹¹, and so would every
 * probability be. Source: T. Ogita, S. Rump, S. Oishi, "Accurate sum and dot product", SIAM J. Sci. Comput. 26 (2005).
 */
public final class CompensatedDot {
    private double high;
    private double low;

    /** The inner product of row {@code i} of {@code a} and row {@code j} of {@code b}, of equal lengths. */
    public CompensatedDot ofRows(Matrix a, int i, Matrix b, int j) {
        high = 0;
        low = 0;
        for (int k = 0; k < a.columns(); k++) {
            addProduct(a.at(i, k), b.at(j, k));
        }
        return this;
    }

    private void addProduct(double x, double y) {
        double product = x * y;
        double next = high + product;
        low += CompensatedSum.lost(high, product, next) + Math.fma(x, y, -product);
        high = next;
    }

    /** The inner product rounded to nearest, up to the error above. */
    public double high() {
        return high + low;
    }

    /** What {@link #high()} leaves out. */
    public double low() {
        return (high - (high + low)) + low;
    }
}
