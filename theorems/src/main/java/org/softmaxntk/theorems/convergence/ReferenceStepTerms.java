package org.softmaxntk.theorems.convergence;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.budget.DigitsNetwork;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.ReferenceBudget;
import org.softmaxntk.theorems.given.DescentStep;

/** C₀ and C₃ of one descent step through the reference implementation, as loss-decomposition defines them. */
final class ReferenceStepTerms {
    private final DescentStep given;
    private final Digits digits;
    private final ReferenceNetwork<Dfp> network;
    private final FieldTable<Dfp> residual;
    private final FieldTable<Dfp> step;

    ReferenceStepTerms(DescentStep given, Digits digits) {
        this.given = given;
        this.digits = digits;
        network = DigitsNetwork.of(digits, given.network(), given.data());
        FieldTable<Dfp> targets = digits.lift(given.data().targets());
        residual = network.residual(targets);
        step = network.gradient(targets).times(digits.number(-given.stepSize()));
    }

    Dfp residualNorm() {
        return residual.frobeniusNorm();
    }

    Dfp largestSignMean() {
        return network.signMeans().maxAbsolute();
    }

    /** ‖F⁺ − F‖_F. */
    Dfp outputChange() {
        return network.withWeights(network.weights().plus(step))
                .outputs()
                .minus(network.outputs())
                .frobeniusNorm();
    }

    /** |2⟨F − Y, D₀⟩|, D₀ = m Σ_r a S e^z(1/E − 1); centred: with m·p·Σ_r S·z added to D₀. */
    Dfp normaliserTerm(boolean centred) {
        FieldTable<Dfp> z = network.inputs().times(step.transpose());
        FieldTable<Dfp> powers = z.map(digits::exp);
        Dfp one = digits.number(1);
        FieldTable<Dfp> change =
                FieldTable.generate(digits.precision(), residual.rows(), residual.columns(), (i, l) -> {
                    Dfp shrink =
                            one.divide(network.softmax().dotRows(i, powers, i)).subtract(one);
                    Dfp sum = digits.number(0);
                    for (int r = 0; r < z.columns(); r++) {
                        sum = sum.add(powers.at(i, r)
                                .multiply(shrink)
                                .multiply(network.softmax().at(i, r))
                                .multiply(network.signs().at(r, l)));
                    }
                    Dfp linear = network.softmax().dotRows(i, z, i);
                    Dfp part = centred ? sum.add(network.signMeans().at(i, l).multiply(linear)) : sum;
                    return part.multiply(digits.number(z.columns()));
                });
        return residual.inner(change).multiply(2).abs();
    }

    /** Of either term, and of everything it is compared with relative to itself. */
    Dfp error() {
        FastBudget shape = FastBudget.of(given.network(), given.data());
        double zeta = step.maxRowNorm().toDouble() * given.data().inputs().maxRowNorm();
        ReferenceBudget budget = new ReferenceBudget(digits, shape.withLargestLogit(shape.largestLogit() + zeta));
        double scale = shape.size() * Math.exp(4 * zeta) * (1 + zeta) * shape.width();
        return digits.roundings(
                20 * budget.probabilityRoundings() * scale * (1 + residualNorm().toDouble() + scale));
    }
}
