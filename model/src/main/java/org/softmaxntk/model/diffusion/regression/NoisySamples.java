package org.softmaxntk.model.diffusion.regression;

import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.diffusion.ball.BallMap;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.diffusion.schedule.Schedule;
import org.softmaxntk.model.diffusion.schedule.TimeWindow;
import org.softmaxntk.model.diffusion.target.Posterior;
import org.softmaxntk.model.diffusion.target.Target;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

/**
 * n triples (t_i, X_i, X_{0,i}): inputs (t, X), noisy labels X_0, and beside them what nobody has who learns: clean labels
 * f*(t_i, X_i) and the noise's covariances V_i.
 */
public final class NoisySamples {
    private final List<Posterior> posteriors;
    private final double[] times;
    private final Matrix points;
    private final Matrix labels;

    private NoisySamples(List<Posterior> posteriors, double[] times, Matrix points, Matrix labels) {
        this.posteriors = posteriors;
        this.times = times;
        this.points = points;
        this.labels = labels;
    }

    /**
     * Given triples.
     *
     * @param times n of them, 0 &lt; t ≤ T
     * @param points X, n×d
     * @param labels X_0, n×d, finite
     */
    public static NoisySamples of(Target target, Schedule schedule, double[] times, Matrix points, Matrix labels) {
        int n = times.length;
        if (n < 1 || points.rows() != n || labels.rows() != n || labels.columns() != target.dimension()) {
            throw new InvalidInput(
                    "triples (t, X, X_0)",
                    "as many of each, at least one, of dimension " + target.dimension(),
                    n + " times, a " + points + " and a " + labels);
        }
        List<Posterior> posteriors = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            posteriors.add(target.posterior(schedule.at(times[i]), points.row(i)));
        }
        return new NoisySamples(List.copyOf(posteriors), times.clone(), points, labels.requireFinite("X_0"));
    }

    /**
     * Independent triples: t from {@code law}, X_0 from the target, X = aX_0 + √h·ε. From the stream's children
     * {@code times}, {@code data} and {@code noise}, so that the first n of more are the same.
     */
    public static NoisySamples draw(Target target, TimeWindow window, TimeLaw law, int count, RandomStream stream) {
        if (count < 1) {
            throw new InvalidInput("n", "at least one sample", "" + count);
        }
        RandomStream timeStream = stream.named("times");
        RandomStream noise = stream.named("noise");
        double[] times = new double[count];
        double[][] points = new double[count][target.dimension()];
        Matrix labels = target.draw(count, stream.named("data"));
        for (int i = 0; i < count; i++) {
            times[i] = law.within(window, timeStream.nextDouble());
            NoiseLevel level = window.schedule().at(times[i]);
            for (int k = 0; k < target.dimension(); k++) {
                points[i][k] = level.decay() * labels.at(i, k) + Math.sqrt(level.variance()) * noise.nextGaussian();
            }
        }
        return of(target, window.schedule(), times, Matrix.of(points), labels);
    }

    /** The same inputs with new labels, each drawn given its own X_t: what an expectation over labels averages. */
    public Matrix redrawnLabels(RandomStream stream) {
        double[][] rows = new double[count()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = posteriors.get(i).draw(stream);
        }
        return Matrix.of(rows);
    }

    /** n. */
    public int count() {
        return times.length;
    }

    /** d. */
    public int dimension() {
        return points.columns();
    }

    public double time(int i) {
        return times[i];
    }

    /** X, n×d. */
    public Matrix points() {
        return points;
    }

    /** X_0, n×d: the noisy labels. */
    public Matrix labels() {
        return labels;
    }

    public Posterior posterior(int i) {
        return posteriors.get(i);
    }

    /** f*, n×d: the clean labels. */
    public Matrix means() {
        double[][] means = new double[count()][];
        for (int i = 0; i < means.length; i++) {
            means[i] = posteriors.get(i).mean();
        }
        return Matrix.of(means);
    }

    /** f* + ν(X_0 − f*), n×d: noise of another size, as an experiment has it. */
    public Matrix labelsOfNoise(double factor) {
        Matrix means = means();
        return means.plus(labels.minus(means).times(factor));
    }

    /** tr V_i. */
    public double[] noiseTraces() {
        return posteriors.stream().mapToDouble(Posterior::noiseTrace).toArray();
    }

    /** ς², the mean of tr V_i. */
    public double noiseTraceMean() {
        double sum = 0;
        for (double trace : noiseTraces()) {
            sum += trace;
        }
        return sum / count();
    }

    /** Z, n×(d + 1): the inputs in the unit ball. */
    public Matrix images(BallMap map) {
        double[][] images = new double[count()][];
        for (int i = 0; i < images.length; i++) {
            images[i] = map.image(times[i], points.row(i));
        }
        return Matrix.of(images);
    }
}
