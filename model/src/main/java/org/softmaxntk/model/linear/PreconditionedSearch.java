package org.softmaxntk.model.linear;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.random.RandomStream;

/** One run of {@link PreconditionedEigenvalues}. */
final class PreconditionedSearch {
    private static final int POWERS = 4;

    private final SymmetricOperator operator;
    private final SymmetricOperator preconditioner;
    private final int block;
    private final RandomStream stream;
    private final int n;
    private final double norm;
    private SearchSpace space;
    private int spent;

    /** ‖Hx − θx‖ of the lowest Ritz pair; before there is one, no residual is too large. */
    private double residual = Double.POSITIVE_INFINITY;

    /** Coefficients of the Ritz vectors of the step before; what the space has gained since has none. */
    private double[][] previous = {};

    PreconditionedSearch(SymmetricOperator operator, SymmetricOperator preconditioner, int block, RandomStream stream) {
        this.operator = operator;
        this.preconditioner = preconditioner;
        this.block = block;
        this.stream = stream;
        this.n = operator.size();
        this.norm = norm();
        this.space = empty();
    }

    /** The largest dimension of the space. More gained little: 57 products with 20, 55 with 60, 66 with 3. */
    static int room(int block) {
        return 20 + 4 * block;
    }

    /**
     * A unit vector whose residual, formed anew, is at most tolerance·‖H‖.
     *
     * @throws IllegalStateException if about so many products do not suffice, or rounding stands in the way
     */
    double[] smallest(double tolerance, int products) {
        boolean grown = extend(gaussians());
        while (grown && spent < products) {
            SymmetricSpectrum ritz = space.ritz();
            double[][] lowest = vectors(ritz, block);
            double[][] residuals = residuals(ritz, lowest);
            residual = SearchSpace.norm(residuals[0]) / space.scale();
            if (residual > tolerance * norm) {
                makeRoom(ritz, lowest);
                grown = extend(residuals);
                continue;
            }
            double[] found = space.vector(lowest[0]);
            residual = Eigenpair.of(operator, found, 0).residual();
            spent++;
            if (residual <= tolerance * norm) {
                return found;
            }
            multiplyAgain(ritz);
        }
        throw new IllegalStateException("smallest eigenvalue of an operator on " + n
                + " dimensions: required a residual of "
                + tolerance + "·‖H‖ after about " + products + " products; got " + residual / norm + "·‖H‖ after "
                + spent + (grown ? "" : ", and no direction that would lessen it"));
    }

    /** A lower bound on ‖H‖₂, mostly a close one, by the power method. */
    private double norm() {
        double[] v = gaussians()[0];
        double largest = 0;
        for (int k = 0; k < POWERS; k++) {
            double length = SearchSpace.norm(v);
            if (length == 0) {
                return largest;
            }
            double[] unit = Arrays.stream(v).map(entry -> entry / length).toArray();
            v = new double[n];
            operator.multiply(unit, v);
            spent++;
            largest = Math.max(largest, SearchSpace.norm(v));
            if (!Double.isFinite(largest)) {
                throw new InvalidInput("operator", "products of finite norm", "norm " + largest);
            }
        }
        return largest;
    }

    private SearchSpace empty() {
        // A power of two that brings the operator near 1, so that no square of an entry leaves the range of doubles.
        double scale = norm > 0 ? Math.scalb(1.0, -Math.getExponent(norm)) : 1;
        return new SearchSpace(operator, scale, room(block));
    }

    private double[][] gaussians() {
        double[][] vectors = new double[block][n];
        for (double[] v : vectors) {
            Arrays.setAll(v, i -> stream.nextGaussian());
        }
        return vectors;
    }

    /** Adds T times the vectors; if nothing in that is new, as with a bad T, the first of them as it is. */
    private boolean extend(double[][] vectors) {
        int before = space.size();
        double[] image = new double[n];
        for (double[] v : vectors) {
            preconditioner.multiply(v, image);
            add(image);
        }
        if (space.size() == before) {
            add(vectors[0]);
        }
        return space.size() > before;
    }

    private void add(double[] v) {
        spent += space.add(v) ? 1 : 0;
    }

    private double[][] vectors(SymmetricSpectrum ritz, int count) {
        return IntStream.range(0, Math.min(count, space.size()))
                .mapToObj(ritz::vector)
                .toArray(double[][]::new);
    }

    private double[][] residuals(SymmetricSpectrum ritz, double[][] vectors) {
        double[] values = ritz.values();
        return IntStream.range(0, vectors.length)
                .mapToObj(j -> space.residual(vectors[j], values[j]))
                .toArray(double[][]::new);
    }

    private void makeRoom(SymmetricSpectrum ritz, double[][] lowest) {
        if (space.size() + block <= room(block)) {
            previous = lowest;
            return;
        }
        int size = space.size();
        double[][] before =
                Arrays.stream(previous).map(p -> Arrays.copyOf(p, size)).toArray(double[][]::new);
        space.keep(vectors(ritz, kept()), before);
        // The Ritz vectors are now the first of the basis.
        previous = new double[lowest.length][space.size()];
        for (int j = 0; j < lowest.length; j++) {
            previous[j][j] = 1;
        }
    }

    private int kept() {
        return 8 + block;
    }

    /** Rounding has gathered in HS: the lowest Ritz vectors, with products of their own. */
    private void multiplyAgain(SymmetricSpectrum ritz) {
        double[][] vectors =
                Arrays.stream(vectors(ritz, kept())).map(space::vector).toArray(double[][]::new);
        space = empty();
        for (double[] v : vectors) {
            add(v);
        }
        previous = new double[0][];
    }
}
