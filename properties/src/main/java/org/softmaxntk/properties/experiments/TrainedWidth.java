package org.softmaxntk.properties.experiments;

import java.util.List;
import java.util.OptionalInt;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.arithmetic.PanelArithmetic;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.Network;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.model.wide.Execution;
import org.softmaxntk.model.wide.WideDescent;
import org.softmaxntk.model.wide.WideNetwork;

/**
 * The search for the least width from which descent reaches a loss: 2, 4, 8, … until one passes, then bisection over the even
 * numbers, then confirmation.
 *
 * @param inputs X, n×d
 * @param epsilon the loss ‖F − Y‖² to reach
 * @param mostSteps within how many steps
 * @param mostWidth the widest network that is tried
 */
record TrainedWidth(
        Activation activation,
        Matrix inputs,
        double sigma,
        double epsilon,
        int mostSteps,
        StartTest test,
        int mostWidth) {
    /** The narrowest network that is tried: one pair. */
    static final int LEAST = 2;

    /** Cells are what runs at once. */
    private static final Execution ONE_THREAD = new Execution(1, PanelArithmetic.inUse());

    /** How much wider the second measurement of steps is made. */
    private static final int WIDE = 4;

    /**
     * What was found.
     *
     * @param width m, or 0 if no width up to the limit passes
     * @param starts how many fresh starts confirmed it
     * @param steps the most that one of them took
     * @param stepsWide the most at four times the width
     */
    record Found(int width, int starts, int steps, int stepsWide) {
        List<String> texts(double leastProbability) {
            return width == 0
                    ? List.of("", "", "", "", "")
                    : List.of(
                            Numbers.text(width),
                            Numbers.text(starts),
                            Numbers.text(leastProbability),
                            Numbers.text(steps),
                            stepsWide == 0 ? "" : Numbers.text(stepsWide));
        }
    }

    Found run(RandomStream stream) {
        RandomStream draws = stream.named("targets");
        Matrix targets = Matrix.generate(inputs.rows(), 1, (i, l) -> draws.nextSign());
        int width = search(targets, stream);
        while (width <= mostWidth) {
            OptionalInt steps = mostStepsOf(test.confirming(), width, targets, stream.named("confirming"));
            if (steps.isPresent()) {
                OptionalInt wide = mostStepsOf(test.screening(), WIDE * width, targets, stream.named("wide"));
                return new Found(width, test.confirming(), steps.getAsInt(), wide.orElse(0));
            }
            width += Math.max(2, width / 16 * 2);
        }
        return new Found(0, 0, 0, 0);
    }

    private int search(Matrix targets, RandomStream stream) {
        int low = 0;
        int high = LEAST;
        while (!passes(high, targets, stream)) {
            low = high;
            high *= 2;
            if (high > mostWidth) {
                return high;
            }
        }
        while (high - low > 2) {
            int middle = (low + high) / 4 * 2;
            if (passes(middle, targets, stream)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private boolean passes(int width, Matrix targets, RandomStream stream) {
        return mostStepsOf(test.screening(), width, targets, stream.named("screening"))
                .isPresent();
    }

    /** The most steps among {@code starts} starts; empty as soon as one of them fails. */
    private OptionalInt mostStepsOf(int starts, int width, Matrix targets, RandomStream stream) {
        int most = 0;
        for (int k = 0; k < starts; k++) {
            OptionalInt steps = steps(width, targets, stream.named(width + "/" + k));
            if (steps.isEmpty()) {
                return steps;
            }
            most = Math.max(most, steps.getAsInt());
        }
        return OptionalInt.of(most);
    }

    private OptionalInt steps(int width, Matrix targets, RandomStream stream) {
        Network network = Initialisation.symmetric(width, inputs.columns(), 1, sigma, stream)
                .withActivation(activation);
        double largest =
                SymmetricSpectrum.of(TangentKernel.of(network.forward(inputs))).largest();
        try {
            return stepsToEpsilon(WideDescent.of(
                    WideNetwork.of(network), inputs, targets, new SquaredLoss(), 1 / (width * largest), ONE_THREAD));
        } catch (InvalidInput e) {
            // Weights or logits ran away: a start that fails, as one that stays above ε does.
            return OptionalInt.empty();
        }
    }

    private OptionalInt stepsToEpsilon(WideDescent descent) {
        while (2 * descent.loss() > epsilon) {
            if (descent.steps() == mostSteps) {
                return OptionalInt.empty();
            }
            descent.step();
        }
        return OptionalInt.of(Math.toIntExact(descent.steps()));
    }
}
