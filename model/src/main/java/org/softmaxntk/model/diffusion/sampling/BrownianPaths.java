package org.softmaxntk.model.diffusion.sampling;

import java.util.Arrays;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

/**
 * Brownian motion on [low, high] for several particles, a function of its seed and of time alone: any number of steps reads the
 * same path, so that samplers can be compared step size by step size.
 *
 * <p>P. Lévy's construction: the middle of an interval is that of its ends plus N(0, length/4), from a stream named after the
 * interval; after {@value #DEPTH} halvings the path is taken as straight, which is off by about 2^{−DEPTH/2}·√(high −
 * low). Cost of a time {@value #DEPTH}·count·d normal numbers, no memory.
 */
public final class BrownianPaths implements Normals {
    private static final int DEPTH = 40;

    private final double low;
    private final double high;
    private final int count;
    private final int dimension;
    private final RandomStream stream;

    /** @param low &lt; high, both finite */
    public BrownianPaths(double low, double high, int count, int dimension, RandomStream stream) {
        if (!(low < high && low > Double.NEGATIVE_INFINITY && high < Double.POSITIVE_INFINITY)) {
            throw new InvalidInput("times of a Brownian path", "finite, low < high", low + " and " + high);
        }
        this.low = low;
        this.high = high;
        this.count = count;
        this.dimension = dimension;
        this.stream = stream;
    }

    /** B(from) − B(to) divided by √(from − to), for high ≥ from &gt; to ≥ low. */
    @Override
    public Matrix forStep(int k, double from, double to) {
        return at(from).minus(at(to)).times(1 / Math.sqrt(from - to));
    }

    /** B(t), count×d; 0 at low. */
    public Matrix at(double t) {
        if (!(t >= low && t <= high)) {
            throw new InvalidInput("t", "a time from " + low + " to " + high, "" + t);
        }
        double from = low;
        double to = high;
        double[] left = new double[count * dimension];
        double[] right = normals("end", Math.sqrt(high - low));
        long node = 1;
        for (int depth = 0; depth < DEPTH && t != from && t != to; depth++) {
            double middle = from + (to - from) / 2;
            double[] between = normals("node " + node, Math.sqrt(to - from) / 2);
            for (int k = 0; k < between.length; k++) {
                between[k] += (left[k] + right[k]) / 2;
            }
            boolean below = t < middle;
            node = 2 * node + (below ? 0 : 1);
            from = below ? from : middle;
            to = below ? middle : to;
            left = below ? left : between;
            right = below ? between : right;
        }
        double share = (t - from) / (to - from);
        double[] value = new double[left.length];
        for (int k = 0; k < value.length; k++) {
            value[k] = left[k] + share * (right[k] - left[k]);
        }
        return Matrix.ofRows(count, dimension, value);
    }

    private double[] normals(String name, double deviation) {
        RandomStream own = stream.named(name);
        double[] normals = new double[count * dimension];
        Arrays.setAll(normals, k -> deviation * own.nextGaussian());
        return normals;
    }
}
