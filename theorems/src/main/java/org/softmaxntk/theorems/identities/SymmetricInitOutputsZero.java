package org.softmaxntk.theorems.identities;

import java.util.List;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.FalseVariant;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.DigitsNetwork;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.ReferenceBudget;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.NetworkOnData;

/**
 * A symmetrically initialised network outputs 0 everywhere.
 *
 * <p><b>Statement.</b> For every paired W, A and every x: F(x) = 0.
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Identity. The discrepancy is max_il |F_il|.
 *
 * <p><b>Example.</b> {@code data=ball/unit-ball:3x2x2 width=8 sigma=0.5 start=paired move=random radius=0.0 step=0.01
 * seed=0}: holds to rounding.
 *
 * <p><b>Source.</b> [paper] softmax-frontiers, symmetric initialisation.
 *
 * <p><b>Numerics.</b> The two halves of a pair contribute the same bits to the masses of either sign, in the same order,
 * so doubles give 0 exactly; the budget is still the general one for F, m(ε + 4u).
 *
 * <p><b>Cost.</b> O(n·m·(d_in + d_out)).
 */
public final class SymmetricInitOutputsZero implements Claim<NetworkOnData> {
    @Override
    public Class<NetworkOnData> given() {
        return NetworkOnData.class;
    }

    @Override
    public List<Hypothesis<NetworkOnData>> hypotheses() {
        return List.of(Hypotheses.pairedStart());
    }

    @Override
    public Sides inDoubles(NetworkOnData given) {
        return Sides.identity(
                ForwardPass.of(given.network(), given.data().inputs()).outputs().maxAbsolute(),
                FastBudget.of(given.network(), given.data()).output());
    }

    @Override
    public Sides inDigits(NetworkOnData given, Digits digits) {
        return digits.identity(
                DigitsNetwork.of(digits, given.network(), given.data())
                        .outputs()
                        .maxAbsolute(),
                new ReferenceBudget(digits, FastBudget.of(given.network(), given.data())).output());
    }

    @Override
    public List<FalseVariant<NetworkOnData>> falseVariants() {
        return List.of(new FalseVariant<>(
                "one-sign-flipped",
                this,
                given -> inDoubles(flipFirstSign(given)),
                (given, digits) -> inDigits(flipFirstSign(given), digits)));
    }

    private static NetworkOnData flipFirstSign(NetworkOnData given) {
        Matrix signs = given.network().signs();
        Matrix flipped =
                Matrix.generate(signs.rows(), signs.columns(), (r, l) -> r == 0 ? -signs.at(r, l) : signs.at(r, l));
        return new NetworkOnData(
                given.data(), new SoftmaxNetwork(given.network().hiddenWeights(), flipped));
    }
}
