package org.softmaxntk.theorems.activations;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.NeuronwiseReference;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.given.MovedWeights;

/**
 * ‖H(W) − H(W̃)‖_F of the ReLU network, in both arithmetics.
 *
 * <p>Which neurons are on is known without error. Where an arithmetic sees other ones, a logit being 0 to its last digit, it
 * knows nothing of the drift. Where the same neurons are on before and after, the drift is 0 without error. Else it carries
 * the error of {@link ActivationKernels}. Cost O(N²m).
 */
final class ReluDrift {
    private final MovedWeights given;
    private final NeuronSets before;
    private final NeuronSets after;

    private ReluDrift(MovedWeights given) {
        this.given = given;
        this.before = NeuronSets.active(given.network(), given.data());
        this.after = NeuronSets.active(given.moved(), given.data());
    }

    static ReluDrift of(MovedWeights given) {
        return new ReluDrift(given);
    }

    Enclosure inDoubles() {
        if (before.areThose(after)) {
            return Enclosure.exactly(0);
        }
        ActivationKernels kernels = ActivationKernels.of(given, Activation.RELU);
        return before.areWherePositive(kernels.slopesBefore()) && after.areWherePositive(kernels.slopesAfter())
                ? kernels.drift()
                : Enclosure.UNKNOWN;
    }

    /** Sides of drift ≤ {@code majorant}; nothing is known where these digits see other neurons on. */
    Sides against(FlipMajorant majorant, Digits digits) {
        NeuronwiseReference<Dfp> referenceBefore = reference(given.network(), digits);
        NeuronwiseReference<Dfp> referenceAfter = reference(given.moved(), digits);
        boolean seen =
                before.areWherePositive(positive(referenceBefore)) && after.areWherePositive(positive(referenceAfter));
        return digits.inequality(
                referenceAfter.kernel().minus(referenceBefore.kernel()).frobeniusNorm(),
                digits.roundings(seen ? roundings() : Double.POSITIVE_INFINITY),
                majorant.inDigits(digits),
                majorant.errorInDigits(digits));
    }

    /** 1 where a neuron is on, else 0. */
    private static Matrix positive(NeuronwiseReference<Dfp> network) {
        FieldTable<Dfp> logits = network.logits();
        Dfp zero = network.precision().zero();
        return Matrix.generate(
                logits.rows(),
                logits.columns(),
                (i, r) -> network.precision().isGreater(logits.at(i, r), zero) ? 1 : 0);
    }

    private double roundings() {
        double size = given.data().inputs().frobeniusNorm();
        return before.areThose(after)
                ? 0
                : 20.0
                        * (given.network().width() + given.data().inputDimension() + 10)
                        * given.data().outputDimension()
                        * size
                        * size;
    }

    private NeuronwiseReference<Dfp> reference(SoftmaxNetwork network, Digits digits) {
        FieldTable<Dfp> weights = digits.lift(network.hiddenWeights());
        return NeuronwiseReference.relu(
                weights, digits.lift(network.signs()), digits.lift(given.data().inputs()));
    }
}
