package org.softmaxntk.theorems.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.Given;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.RandomInstances;
import org.softmaxntk.theorems.convergence.ConvergenceConstants;
import org.softmaxntk.theorems.given.DrawnStart;
import org.softmaxntk.theorems.given.MovedWeights;
import org.softmaxntk.theorems.given.NetworkOnData;
import org.softmaxntk.theorems.given.StartLaw;
import org.softmaxntk.theorems.given.StatedRun;
import org.softmaxntk.theorems.given.network.NeuronDraws;
import org.softmaxntk.theorems.identities.SymmetricInitOutputsZero;
import org.softmaxntk.theorems.perturbation.KernelDriftSecondOrder;
import org.softmaxntk.theorems.perturbation.NtkPerturbation;
import org.softmaxntk.theorems.probability.LimitKernel;

/** The number that a premise's text ends at is the one where instances begin to miss it. */
class PremiseTextTest {
    private static final Pattern BOUND = Pattern.compile("[≤<] ([0-9]+(?:\\.[0-9]+)?)(?=\\D|$)(?!.*[≤<] [0-9])");
    private static final RandomInstances SMALL = RandomInstances.small(1);

    private static <G extends Given> Hypothesis<G> premise(Claim<G> claim, String id) {
        return claim.hypotheses().stream()
                .filter(hypothesis -> hypothesis.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Whether {@code required} names the number below which {@code premise} is met and above which it is missed. */
    private static <G> boolean tells(String required, Hypothesis<G> premise, DoubleFunction<G> at) {
        Matcher bound = BOUND.matcher(required);
        assertThat(bound.find()).as("a bound in \"%s\"", required).isTrue();
        double number = Double.parseDouble(bound.group(1));
        return premise.met().test(at.apply(number * (1 - 1e-9)))
                && !premise.met().test(at.apply(number * (1 + 1e-9)));
    }

    private static <G> void check(Hypothesis<G> premise, String number, String wrong, DoubleFunction<G> at) {
        assertThat(tells(premise.required(), premise, at))
                .as(premise.required())
                .isTrue();
        String planted = premise.required().replace(number, wrong);
        assertThat(planted).isNotEqualTo(premise.required());
        assertThat(tells(planted, premise, at)).as("planted: %s", planted).isFalse();
    }

    @Test
    void smallRadius() {
        check(
                premise(new NtkPerturbation(), "small-radius"),
                "0.01",
                "0.02",
                radius -> new MovedWeights(SMALL.data(), SMALL.network(), SMALL.network(), radius));
    }

    @Test
    void halfOddRadius() {
        check(premise(new KernelDriftSecondOrder(), "half-odd-radius"), "0.5", "0.6", PremiseTextTest::comingApartBy);
    }

    /** From weights at 0, so that nothing is rounded off. */
    private static MovedWeights comingApartBy(double distance) {
        SoftmaxNetwork start = SMALL.network().withWeights(Matrix.zeros(6, 2));
        Matrix step = Matrix.generate(6, 2, (r, k) -> k == 0 ? (r % 2 == 0 ? distance : -distance) : 0);
        return MovedWeights.between(SMALL.data(), start, start.withWeights(step));
    }

    @Test
    void unitInputs() {
        check(
                premise(new KernelDriftSecondOrder(), "unit-inputs"),
                "≤ 1",
                "≤ 2",
                norm -> MovedWeights.between(
                        DataSet.of("one", Matrix.of(new double[][] {{norm, 0}}), Matrix.zeros(1, 2)),
                        SMALL.network(),
                        SMALL.network()));
    }

    @Test
    void moderateDelta() {
        DataSet one = DataSet.of("one", Matrix.of(new double[][] {{1}}), Matrix.of(new double[][] {{1}}));
        check(
                premise(new ConvergenceConstants(), "moderate-delta"),
                "0.99",
                "0.98",
                delta -> new StatedRun(one, 2, 0.1, delta));
    }

    @Test
    void moderateLogits() {
        DataSet one = DataSet.of("one", Matrix.of(new double[][] {{1, 0}}), Matrix.zeros(1, 2));
        check(
                premise(new LimitKernel(), "moderate-logits"),
                "10",
                "11",
                sigma -> new DrawnStart(new StartLaw(one, 6, sigma, NeuronDraws.PAIRED, 0.1, 0), SMALL.network()));
    }

    /** What has no number has nothing to be compared. */
    @Test
    void pairedStartNamesNoBound() {
        Hypothesis<NetworkOnData> premise = premise(new SymmetricInitOutputsZero(), "paired-start");
        assertThat(BOUND.matcher(premise.required()).find()).isFalse();
    }
}
