package org.softmaxntk.model.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.softmaxntk.model.arithmetic.Coefficients;
import org.softmaxntk.model.arithmetic.PanelArithmetic;
import org.softmaxntk.model.random.RandomStream;

/**
 * The stages of one step on one block of 64 neurons and one tile of 32 samples, each by itself and in the first cache, on
 * every core at once: where a step's time goes, for d_in = d_out = d. A step has three products with inputs (logits,
 * direction, moves), the pulls, the sums and the others once each.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@Threads(Threads.MAX)
public class StageBenchmark {
    private static final int ROWS = 32;
    private static final int NEURONS = PanelArithmetic.NEURONS;

    /** n x d x m, with the n and m of a tile and a block. */
    @Param({"32x8x64", "32x16x64"})
    public String shape;

    private final PanelArithmetic arithmetic = PanelArithmetic.inUse();
    private int dimension;
    private Coefficients rows;
    private Coefficients columns;
    private Coefficients residual;
    private double[] weights;
    private double[] signs;
    private double[] panel;
    private double[] other;
    private double[] direction;
    private double[] sums;
    private final double[] perRow = new double[ROWS];
    private final double[] paths = new double[NEURONS];

    @Setup
    public void prepare() {
        RandomStream random = RandomStream.of(1);
        dimension = Shape.parse(shape).dimension();
        rows = Coefficients.generate(ROWS, dimension, (i, k) -> random.nextGaussian() / 8);
        columns = Coefficients.generate(dimension, ROWS, (k, i) -> rows.at(i, k));
        residual = Coefficients.generate(ROWS, dimension, (i, l) -> random.nextGaussian() / 8);
        weights = numbers(dimension, random);
        signs = numbers(dimension + 1, random);
        panel = numbers(ROWS, random);
        other = new double[ROWS * NEURONS];
        direction = numbers(dimension, random);
        sums = new double[ROWS * (dimension + 1) * PanelArithmetic.LANES];
    }

    private static double[] numbers(int rows, RandomStream random) {
        double[] numbers = new double[Coefficients.paddedRows(rows) * NEURONS];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = random.nextGaussian() / 8;
        }
        return numbers;
    }

    @Benchmark
    public double[] logits() {
        arithmetic.multiply(rows, weights, 0, other);
        return other;
    }

    /** Of exponents near 0, made anew each time. */
    @Benchmark
    public double[] exponentials() {
        System.arraycopy(panel, 0, other, 0, other.length);
        arithmetic.exponentials(other, ROWS, perRow);
        return other;
    }

    @Benchmark
    public double[] pulls() {
        arithmetic.pulls(panel, residual, signs, perRow, other);
        return other;
    }

    @Benchmark
    public double[] direction() {
        arithmetic.multiply(columns, panel, 0, direction);
        return direction;
    }

    @Benchmark
    public double[] update() {
        arithmetic.update(direction, dimension, 1, weights, 0, paths);
        return weights;
    }

    /** Of small moves, as in training. */
    @Benchmark
    public double[] growths() {
        System.arraycopy(panel, 0, other, 0, other.length);
        arithmetic.growths(panel, ROWS, 1e-4, other);
        return other;
    }

    @Benchmark
    public double[] sums() {
        arithmetic.addSums(panel, ROWS, signs, dimension + 1, sums, 0);
        return sums;
    }
}
