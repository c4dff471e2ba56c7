package org.softmaxntk.theorems.diffusion;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.diffusion.denoising.Denoiser;
import org.softmaxntk.model.diffusion.sampling.SamplerStep;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.diffusion.schedule.Schedule;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.diffusion.ReferenceSampler;
import org.softmaxntk.model.reference.diffusion.ReferenceSchedule;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.FastBudget;

/**
 * From the law of X_t the exponential step gives the law of X_s, if X_0 is one point; however long the step.
 *
 * <p><b>Statement.</b> Let X_0 = x_0 and s &lt; t. From X_t ~ N(a_tx_0, h_tI), with F = x_0, the step to s gives N(a_sx_0,
 * h_sI): if it is x ↦ c + κx + ςζ then c + κa_tx_0 = a_sx_0 and κ²h_t + ς² = h_s.
 *
 * <p><b>Hypotheses.</b> (1) X_0 = x_0.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Identity. The discrepancy is that of the mean, in norm, and that of the variance, added.
 *
 * <p><b>Example.</b> {@code law=one-point components=3 dimension=2 noise=constant horizon=3.0 time=0.5 earlier=0.5
 * place=drawn distance=1.0 tail=0.01 seed=0}: holds to rounding.
 *
 * <p><b>Source.</b> [ours] The step is the bridge of X given both ends, as in denoising diffusion models.
 *
 * <p><b>Deviation.</b> None.
 *
 * <p><b>Proof.</b> With b = a_t/a_s and e = h_{t|s}: κ = bh_s/h_t, c = a_s(e/h_t)x_0, ς² = h_se/h_t, and h_t = b²h_s + e. So c
 * + κa_tx_0 = a_sx_0(e + b²h_s)/h_t = a_sx_0, and κ²h_t + ς² = h_s(b²h_s + e)/h_t = h_s. ∎
 *
 * <p><b>Numerics.</b> c, κ and ς are read off the sampler itself, at x = a_tx_0 and beside it. Each is off by a multiple of
 * u(1 + Γ).
 *
 * <p><b>Cost.</b> Three steps, O(d).
 */
public final class ExponentialStepExact extends ParametricBound<NoisyPoint, ExponentialStepExact.Step> {
    /** The step, and its noise. */
    public enum Step {
        /** The exponential step. */
        EXPONENTIAL,
        /** A step of L. Euler and G. Maruyama. */
        EULER_MARUYAMA,
        /** The exponential step's mean with the variance h_{t|s} of the forward step. */
        FORWARD_VARIANCE
    }

    public ExponentialStepExact() {
        super(NoisyPoint.class, Step.EXPONENTIAL);
        isFalseFor(Step.EULER_MARUYAMA, "euler-maruyama");
        isFalseFor(Step.FORWARD_VARIANCE, "forward-variance");
    }

    @Override
    public List<Hypothesis<NoisyPoint>> hypotheses() {
        return List.of(PointHypotheses.onePoint());
    }

    @Override
    protected Sides inDoubles(NoisyPoint given, Step step) {
        Schedule schedule = given.schedule();
        NoiseLevel from = given.level();
        NoiseLevel to = schedule.at(given.earlier());
        SamplerStep sampler = step == Step.EULER_MARUYAMA ? SamplerStep.EULER_MARUYAMA : SamplerStep.EXPONENTIAL;
        Denoiser exact = Denoiser.exact(given.law().target());
        Matrix point = given.law().means();
        Matrix mean = point.times(from.decay());
        Matrix none = Matrix.zeros(1, point.columns());
        Matrix unit = Matrix.generate(1, point.columns(), (i, k) -> k == 0 ? 1 : 0);
        Matrix end = sampler.step(schedule, exact, from, to, mean, none);
        Matrix beside = sampler.step(schedule, exact, from, to, mean.plus(unit), none);
        Matrix pushed = sampler.step(schedule, exact, from, to, mean, unit);
        double kept = beside.minus(end).frobeniusNorm();
        double added = pushed.minus(end).frobeniusNorm();
        double noise = step == Step.FORWARD_VARIANCE ? schedule.variance(to.time(), from.time()) : added * added;
        double variance = kept * kept * from.variance() + noise;
        double discrepancy = end.minus(point.times(to.decay())).frobeniusNorm() + Math.abs(variance - to.variance());
        return Sides.identity(
                discrepancy, operations(given) * FastBudget.U * (1 + given.law().radius()));
    }

    private static double operations(NoisyPoint given) {
        return 200.0 * given.law().dimension() * (1 + given.schedule().integral(given.time()));
    }

    @Override
    protected Sides inDigits(NoisyPoint given, Step step, Digits digits) {
        ReferenceSchedule<Dfp> schedule = given.noise().inDigits(digits, given.horizon());
        ReferenceSampler<Dfp> sampler = new ReferenceSampler<>(given.law().inDigits(digits), schedule);
        Dfp t = digits.number(given.time());
        Dfp s = digits.number(given.earlier());
        FieldTable<Dfp> point = digits.lift(given.law().means()).transpose();
        FieldTable<Dfp> mean = point.times(schedule.decay(t));
        FieldTable<Dfp> none = point.minus(point);
        FieldTable<Dfp> unit =
                FieldTable.generate(digits.precision(), point.rows(), 1, (k, i) -> digits.number(k == 0 ? 1 : 0));
        boolean isEuler = step == Step.EULER_MARUYAMA;
        FieldTable<Dfp> end = isEuler ? sampler.eulerMaruyama(t, s, mean, none) : sampler.exponential(t, s, mean, none);
        FieldTable<Dfp> beside = isEuler
                ? sampler.eulerMaruyama(t, s, mean.plus(unit), none)
                : sampler.exponential(t, s, mean.plus(unit), none);
        FieldTable<Dfp> pushed =
                isEuler ? sampler.eulerMaruyama(t, s, mean, unit) : sampler.exponential(t, s, mean, unit);
        Dfp kept = beside.minus(end).frobeniusNorm();
        Dfp added = pushed.minus(end).frobeniusNorm();
        Dfp ratio = schedule.decay(t).divide(schedule.decay(s));
        Dfp noise = step == Step.FORWARD_VARIANCE
                ? digits.number(1).subtract(ratio.multiply(ratio))
                : added.multiply(added);
        Dfp variance = kept.multiply(kept).multiply(schedule.variance(t)).add(noise);
        Dfp discrepancy = end.minus(point.times(schedule.decay(s)))
                .frobeniusNorm()
                .add(variance.subtract(schedule.variance(s)).abs());
        double smallest = schedule.variance(s).toDouble() * (1 - given.earlier() / given.time());
        return digits.identity(
                discrepancy,
                digits.roundings(100 * operations(given) * (1 + given.law().radius()) / smallest));
    }
}
