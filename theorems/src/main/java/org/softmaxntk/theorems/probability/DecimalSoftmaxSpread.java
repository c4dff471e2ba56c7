package org.softmaxntk.theorems.probability;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.given.StartLaw;

/**
 * {@link SoftmaxSpread} in digits, by the moments E y_i^p y_j^q as the proof has them rather than rearranged.
 *
 * <p>They cancel where σ‖x‖ is small: a moment is off by 10·10^−digits of its size, at most e^{6a}, and so each radicand by
 * less than η = 1000·e^{16·max a}·10^−digits. The bound grows with every radicand, so those at ±η enclose it.
 *
 * @param products XXᵀ, n×n
 * @param side which: −1 for the lower end, +1 for the upper one
 */
record DecimalSoftmaxSpread(Digits digits, FieldTable<Dfp> products, StartLaw law, int side) {
    /** ∞ for t ≥ 1. */
    Dfp bound() {
        Dfp one = digits.number(1);
        Dfp delta = digits.number(law.failureProbability());
        Dfp logarithm = digits.number(10.0 * products.rows()).divide(delta).log();
        Dfp t = digits.exp(exponent(products.maxAbsolute()))
                .multiply(logarithm)
                .multiply(2)
                .divide(draws())
                .sqrt();
        if (!t.lessThan(one)) {
            return one.newInstance((byte) 1, Dfp.INFINITE);
        }
        Dfp kept = one.subtract(t);
        Dfp share = digits.precision().of("0.9").multiply(delta);
        return secondMoment().divide(share).sqrt().divide(kept.multiply(kept));
    }

    private Dfp draws() {
        return digits.number(law.width() / 2.0);
    }

    private Dfp exponent(Dfp product) {
        Dfp sigma = digits.number(law.sigma());
        return sigma.multiply(sigma).multiply(product);
    }

    private Dfp secondMoment() {
        int outputs = law.data().outputDimension();
        Dfp sum = digits.number(0);
        for (int i = 0; i < products.rows(); i++) {
            for (int j = 0; j < products.rows(); j++) {
                Dfp product = products.at(i, j);
                Dfp same = sameOutput(i, j);
                Dfp other = moment(i, 2, j, 2).divide(draws());
                Dfp terms = same.multiply(same)
                        .multiply(outputs)
                        .add(other.multiply(outputs).multiply(outputs - 1));
                sum = sum.add(product.multiply(product).multiply(terms));
            }
        }
        return sum;
    }

    /** E y_i^p y_j^q. */
    private Dfp moment(int i, int p, int j, int q) {
        Dfp a = exponent(products.at(i, i)).multiply(p * (p - 1) / 2);
        Dfp b = exponent(products.at(j, j)).multiply(q * (q - 1) / 2);
        return digits.exp(a.add(b).add(exponent(products.at(i, j)).multiply(p * q)));
    }

    /** √(E w²/P) + k√((E u²·E v² + 2(E uv)²)/P² + √(E u⁴·E v⁴)/P³). */
    private Dfp sameOutput(int i, int j) {
        Dfp one = digits.number(1);
        Dfp k = moment(i, 1, j, 1);
        Dfp squareU = moment(i, 2, j, 0).subtract(one);
        Dfp squareV = moment(i, 0, j, 2).subtract(one);
        Dfp product = k.subtract(one);
        Dfp left = moment(i, 2, j, 1).divide(k).subtract(one); // e^{a+c} − 1
        Dfp right = moment(i, 1, j, 2).divide(k).subtract(one);
        Dfp centred = left.multiply(right).subtract(product.multiply(squareU.add(squareV)));
        Dfp first = k.multiply(shifted(centred).divide(draws()).sqrt());
        Dfp pairs = shifted(
                        squareU.multiply(squareV).add(product.multiply(product).multiply(2)))
                .divide(draws().multiply(draws()));
        Dfp fourth = shifted(fourthMoment(i)).multiply(shifted(fourthMoment(j))).sqrt();
        Dfp rest = fourth.divide(draws().multiply(draws()).multiply(draws()));
        return first.add(k.multiply(pairs.add(rest).sqrt()));
    }

    /** E (y − 1)⁴. */
    private Dfp fourthMoment(int i) {
        return moment(i, 4, i, 0)
                .subtract(moment(i, 3, i, 0).multiply(4))
                .add(moment(i, 2, i, 0).multiply(6))
                .subtract(digits.number(3));
    }

    /** A number ≥ 0, moved by its error. */
    private Dfp shifted(Dfp x) {
        Dfp error = digits.exp(exponent(products.maxAbsolute()).multiply(16)).multiply(digits.roundings(1000));
        Dfp moved = x.add(error.multiply(side));
        return moved.greaterThan(digits.number(0)) ? moved : digits.number(0);
    }
}
