package quadratics;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.catalogue.Section;
import org.softmaxntk.theorems.interval.Enclosures;
import org.softmaxntk.theorems.interval.Interval;

/** ‖x − η∇f(x)‖ ≤ c·max_k |1 − ηd_k|·‖x‖ with c = 1, as coordinate k is multiplied by 1 − ηd_k. Attained for n = 1. */
public final class Contraction extends ParametricBound<Quadratic, Double> {
    private static final double FACTOR = 1.0;

    public Contraction() {
        super(Quadratic.class, FACTOR);
        isFalseFor(0.9, "nine-tenths");
    }

    @Override
    protected Sides inDoubles(Quadratic f, Double factor) {
        Interval after = Interval.ZERO, before = Interval.ZERO, rate = Interval.ZERO;
        for (int k = 0; k < f.x().columns(); k++) {
            Interval x = Interval.exactly(f.x().at(0, k));
            Interval kept = Interval.ONE.minus(Interval.exactly(f.eta()).times(Interval.exactly(f.d().at(0, k))));
            after = after.plus(kept.times(x).square());
            before = before.plus(x.square());
            rate = rate.max(kept.magnitude());
        }
        return Enclosures.inequality(after.sqrt(), before.sqrt().times(rate).times(Interval.exactly(factor)));
    }

    /** With as many digits as asked; less than 20 roundings a coordinate, each of a number below (1 + max|1 − ηd_k|)‖x‖. */
    @Override
    protected Sides inDigits(Quadratic f, Double factor, Digits digits) {
        Dfp after = digits.number(0), before = after, rate = after;
        for (int k = 0; k < f.x().columns(); k++) {
            Dfp x = digits.number(f.x().at(0, k));
            Dfp kept = digits.number(f.eta()).multiply(digits.number(f.d().at(0, k))).subtract(digits.number(1)).abs();
            after = after.add(kept.multiply(x).multiply(kept.multiply(x)));
            before = before.add(x.multiply(x));
            rate = kept.greaterThan(rate) ? kept : rate;
        }
        Dfp size = before.sqrt(), error = size.multiply(rate.add(1)).multiply(digits.roundings(20.0 * f.x().columns()));
        return digits.inequality(after.sqrt(), error, size.multiply(rate).multiply(digits.number(factor)), error);
    }

    /** All that this project claims; in words in quadratics.json. */
    public static final class Theorems implements Section {
        @Override
        public List<Claim<?>> claims() {
            return List.of(new Contraction());
        }
    }
}
