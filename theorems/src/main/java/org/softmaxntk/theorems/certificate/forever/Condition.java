package org.softmaxntk.theorems.certificate.forever;

/**
 * A condition of a certificate, left ≤ right, as computed with every rounding to the left's side.
 *
 * @param required the formula
 * @param left NaN where nothing is known
 * @param right ≥ 0
 */
public record Condition(String required, double left, double right) {
    public boolean isMet() {
        return left <= right;
    }

    /** left/right: how many times too large the left side is; ∞ where the right one is 0 or nothing is known. */
    public double excess() {
        if (isMet()) {
            return right == 0 ? 1 : left / right;
        }
        return right > 0 && left >= 0 ? left / right : Double.POSITIVE_INFINITY;
    }

    /** The formula and its two sides. */
    @Override
    public String toString() {
        return required + ": " + left + " against " + right;
    }
}
