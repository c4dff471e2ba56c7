package org.softmaxntk.theorems.descent;

import java.util.Optional;
import org.softmaxntk.theorems.interval.Interval;

/**
 * A point of a run in the coordinates of its pairs, with everything the next step needs.
 *
 * <p>With φ = ⟨o_r, x_i⟩, ψ = ⟨ε_r, x_i⟩, π = s/P: ω = e^ψ/Z, Z = Σ_r π e^ψ cosh φ; p_li = Σ_r π a ω sinh φ; F = m·p. A
 * step changes o_r by −η Σ_il v_il s_ir ω(a cosh φ − p sinh φ)x_i and ε_r by −η Σ_il v_il s_ir ω(a sinh φ − p cosh φ)x_i.
 * What is small stays small: ω − 1 and cosh φ − 1 are formed as such, and so is δ = o − o_lin, the departure from the
 * kernel's own path. Cost O(n·P·(d_in + d_out)) a step.
 */
final class PairedPoint {
    private final PairedStart start;
    private final IntervalTable odd;
    private final IntervalTable even;
    private final Optional<IntervalTable> drift;
    private final IntervalTable phi;
    private final IntervalTable sinh;
    private final IntervalTable coshMinusOne;
    private final IntervalTable omegaMinusOne;
    private final IntervalTable signMeans;
    private final IntervalTable residual;
    private final IntervalTable pulls;
    private final IntervalTable pushes;

    /** {@code drift} is empty where nobody asks for {@link #departure}. */
    private PairedPoint(PairedStart start, IntervalTable odd, IntervalTable even, Optional<IntervalTable> drift) {
        this.start = start;
        this.odd = odd;
        this.even = even;
        this.drift = drift;
        this.phi = start.inputs().timesTransposed(odd);
        this.sinh = IntervalTable.generate(
                phi.rows(), phi.columns(), (i, r) -> phi.at(i, r).sinh());
        this.coshMinusOne =
                IntervalTable.generate(phi.rows(), phi.columns(), (i, r) -> Tails.hyperbolicCosine(phi.at(i, r)));
        this.omegaMinusOne = omegaMinusOne(start.inputs().timesTransposed(even));
        this.signMeans = IntervalTable.generate(phi.rows(), start.outputs(), this::mean);
        this.residual = IntervalTable.generate(
                phi.rows(),
                start.outputs(),
                (i, l) -> signMeans.at(i, l).times(start.width()).minus(start.target(i, l)));
        this.pulls = pulls(residual);
        this.pushes = IntervalTable.generate(phi.rows(), 1, (i, none) -> residual.dotRows(i, signMeans, i));
    }

    /** W(0). */
    static PairedPoint first(PairedStart start) {
        IntervalTable rest = IntervalTable.zeros(start.pairs(), start.inputs().columns());
        return new PairedPoint(start, rest, rest, Optional.empty());
    }

    /** Any point, whose pairs are displaced by {@code odd} and {@code even}, both P×d_in. */
    static PairedPoint at(PairedStart start, IntervalTable odd, IntervalTable even) {
        return new PairedPoint(start, odd, even, Optional.empty());
    }

    /** W(0) of a run that keeps account of its {@link #departure}. */
    static PairedPoint firstOfTracked(PairedStart start) {
        IntervalTable rest = IntervalTable.zeros(start.pairs(), start.inputs().columns());
        return new PairedPoint(start, rest, rest, Optional.of(rest));
    }

    /** (e^ψ − 1 − ζ)/(1 + ζ) with ζ = Z − 1 = Σ_r π((e^ψ − 1)cosh φ + (cosh φ − 1)). */
    private IntervalTable omegaMinusOne(IntervalTable psi) {
        IntervalTable grown = IntervalTable.generate(
                psi.rows(), psi.columns(), (i, r) -> psi.at(i, r).expm1());
        IntervalTable zeta = IntervalTable.generate(psi.rows(), 1, (i, none) -> normaliserMinusOne(grown, i));
        return IntervalTable.generate(
                psi.rows(),
                psi.columns(),
                (i, r) -> grown.at(i, r).minus(zeta.at(i, 0)).dividedBy(Interval.ONE.plus(zeta.at(i, 0))));
    }

    private Interval normaliserMinusOne(IntervalTable grown, int i) {
        Interval sum = Interval.ZERO;
        for (int r = 0; r < grown.columns(); r++) {
            Interval cosh = Interval.ONE.plus(coshMinusOne.at(i, r));
            sum = sum.plus(start.mass(i, r).times(grown.at(i, r).times(cosh).plus(coshMinusOne.at(i, r))));
        }
        return sum;
    }

    private Interval mean(int i, int l) {
        Interval sum = Interval.ZERO;
        for (int r = 0; r < start.pairs(); r++) {
            Interval term = start.mass(i, r).times(omega(i, r)).times(sinh.at(i, r));
            sum = sum.plus(start.signed(r, l, term));
        }
        return sum;
    }

    /** ω. */
    Interval omega(int i, int r) {
        return Interval.ONE.plus(omegaMinusOne.at(i, r));
    }

    /** cosh φ. */
    Interval cosh(int i, int r) {
        return Interval.ONE.plus(coshMinusOne.at(i, r));
    }

    /** sinh φ. */
    Interval sinh(int i, int r) {
        return sinh.at(i, r);
    }

    PairedStart start() {
        return start;
    }

    /** o, P×d_in. */
    IntervalTable odd() {
        return odd;
    }

    /** ε, P×d_in. */
    IntervalTable even() {
        return even;
    }

    /** p_li at [i][l]. */
    IntervalTable signMeans() {
        return signMeans;
    }

    /** v = F − Y, n×d_out. */
    IntervalTable residual() {
        return residual;
    }

    /** v − v_lin = 2 Σ_r s a[(ω − 1)sinh φ + (sinh φ − φ) + ⟨δ_r, x_i⟩], n×d_out. */
    IntervalTable departure() {
        IntervalTable shift = start.inputs().timesTransposed(drift.orElseThrow());
        IntervalTable terms = IntervalTable.generate(
                phi.rows(),
                phi.columns(),
                (i, r) -> omegaMinusOne
                        .at(i, r)
                        .times(sinh.at(i, r))
                        .plus(Tails.hyperbolicSine(phi.at(i, r)))
                        .plus(shift.at(i, r))
                        .times(start.scaled(i, r)));
        return IntervalTable.generate(phi.rows(), start.outputs(), (i, l) -> {
            Interval sum = Interval.ZERO;
            for (int r = 0; r < start.pairs(); r++) {
                sum = sum.plus(start.signed(r, l, terms.at(i, r)));
            }
            return sum.plus(sum);
        });
    }

    /** One step of descent further. */
    PairedPoint next() {
        return new PairedPoint(
                start, odd.plus(oddStep()), even.plus(evenStep()), drift.map(shift -> shift.plus(driftStep())));
    }

    /** What a step adds to o. */
    IntervalTable oddStep() {
        return step(this::oddPull);
    }

    /** What a step adds to ε. */
    IntervalTable evenStep() {
        return step(this::evenPull);
    }

    /** What the flow moves o against: ∂o/∂t is less this, P×d_in. */
    IntervalTable oddGradient() {
        return gradient(this::oddPull);
    }

    /** The same of ε. */
    IntervalTable evenGradient() {
        return gradient(this::evenPull);
    }

    /** ω(u cosh φ − q sinh φ). */
    private Interval oddPull(int i, int r) {
        return omega(i, r)
                .times(pulls.at(i, r).times(cosh(i, r)).minus(pushes.at(i, 0).times(sinh.at(i, r))));
    }

    /** ω(u sinh φ − q cosh φ). */
    private Interval evenPull(int i, int r) {
        return omega(i, r)
                .times(pulls.at(i, r).times(sinh.at(i, r)).minus(pushes.at(i, 0).times(cosh(i, r))));
    }

    private IntervalTable driftStep() {
        IntervalTable linear = pulls(departure());
        return step((i, r) -> beyondLinear(i, r).plus(linear.at(i, r)));
    }

    /** The odd coefficient less its value at the start: u(ω(cosh φ − 1) + (ω − 1)) − ω q sinh φ. */
    private Interval beyondLinear(int i, int r) {
        Interval growth = omega(i, r).times(coshMinusOne.at(i, r)).plus(omegaMinusOne.at(i, r));
        return pulls.at(i, r)
                .times(growth)
                .minus(omega(i, r).times(pushes.at(i, 0)).times(sinh.at(i, r)));
    }

    /** u_ir = Σ_l a_lr v_il. */
    private IntervalTable pulls(IntervalTable v) {
        return IntervalTable.generate(phi.rows(), phi.columns(), (i, r) -> {
            Interval sum = Interval.ZERO;
            for (int l = 0; l < v.columns(); l++) {
                sum = sum.plus(start.signed(r, l, v.at(i, l)));
            }
            return sum;
        });
    }

    /** −η Σ_i s_ir c_ir x_i, P×d_in. */
    private IntervalTable step(IntervalTable.Entry coefficient) {
        return gradient(coefficient).times(start.stepSize().negate());
    }

    /** Σ_i s_ir c_ir x_i, P×d_in. */
    private IntervalTable gradient(IntervalTable.Entry coefficient) {
        IntervalTable weights = IntervalTable.generate(
                phi.columns(), phi.rows(), (r, i) -> start.scaled(i, r).times(coefficient.at(i, r)));
        return weights.timesTransposed(start.inputs().transpose());
    }
}
