package org.softmaxntk.theorems.activations;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.NeuronwiseReference;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
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

    Dfp inDigits(Digits digits) {
        return reference(given.moved(), digits)
                .kernel()
                .minus(reference(given.network(), digits).kernel())
                .frobeniusNorm();
    }

    /** Error of {@link #inDigits}; ∞ where these digits see other neurons on. */
    Dfp errorInDigits(Digits digits) {
        boolean seen = before.areWherePositive(
                        reference(given.network(), digits).features().toMatrix())
                && after.areWherePositive(
                        reference(given.moved(), digits).features().toMatrix());
        double size = given.data().inputs().frobeniusNorm();
        double roundings = before.areThose(after)
                ? 0
                : 20.0
                        * (given.network().width() + given.data().inputDimension() + 10)
                        * given.data().outputDimension()
                        * size
                        * size;
        return digits.roundings(seen ? roundings : Double.POSITIVE_INFINITY);
    }

    private NeuronwiseReference<Dfp> reference(SoftmaxNetwork network, Digits digits) {
        FieldTable<Dfp> weights = digits.lift(network.hiddenWeights());
        return NeuronwiseReference.relu(
                weights, digits.lift(network.signs()), digits.lift(given.data().inputs()));
    }
}
