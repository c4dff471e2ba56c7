package org.softmaxntk.theorems.certificate.forever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.training.GradientDescent;
import org.softmaxntk.theorems.RandomInstances;
import org.softmaxntk.theorems.certificate.promise.Promise;
import org.softmaxntk.theorems.certificate.radius.FirstOrderBounds;
import org.softmaxntk.theorems.certificate.radius.PlainBounds;
import org.softmaxntk.theorems.certificate.radius.RadiusBounds;
import org.softmaxntk.theorems.certificate.radius.SecondOrderBounds;
import org.softmaxntk.theorems.certificate.start.CertifiedStart;

class ConvergenceConditionsTest {
    private static final RandomInstances WIDE = RandomInstances.paired("orthonormal", 2, 2, 1, 600, 0.3, 3);
    private static final RandomInstances NARROW = RandomInstances.paired("orthonormal", 2, 2, 1, 2, 0.3, 3);

    /** Of the outputs of 600 neurons in plain doubles. */
    private static final double ROUNDING = 2e-12;

    private static ConvergenceConditions wide(ConvergenceForm form) {
        return form.at(WIDE.network(), WIDE.data());
    }

    @ParameterizedTest
    @EnumSource
    void descentKeepsWhatIsPromised(ConvergenceForm form) {
        ContractionCertificate certificate = wide(form).fastest().orElseThrow();
        GradientDescent descent = new GradientDescent(certificate.stepSize(), new SquaredLoss());
        ForwardPass pass = ForwardPass.of(WIDE.network(), WIDE.data().inputs());
        for (int step = 0; step < 30; step++) {
            Promise promise = certificate.promise(step);
            double residual = pass.outputs().minus(WIDE.data().targets()).frobeniusNorm();
            assertThat(residual).isLessThanOrEqualTo(promise.residual() + ROUNDING);
            assertThat(pass.network()
                            .hiddenWeights()
                            .minus(WIDE.network().hiddenWeights())
                            .maxRowNorm())
                    .isLessThanOrEqualTo(promise.movement());
            assertThat(SymmetricSpectrum.of(TangentKernel.of(pass)).smallest())
                    .isGreaterThanOrEqualTo(promise.smallestEigenvalue());
            pass = ForwardPass.of(
                    descent.step(pass, WIDE.data().targets()), WIDE.data().inputs());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFastestIsNoSlowerThanAnyOther(ConvergenceForm form) {
        ConvergenceConditions conditions = wide(form);
        ContractionCertificate fastest = conditions.fastest().orElseThrow();
        for (double share : new double[] {1, 0.5, 0.1, 0.01}) {
            ContractionCertificate other = conditions
                    .withStepSize(share * conditions.largestStepSize())
                    .orElseThrow();
            assertThat(fastest.lnFactor()).isLessThanOrEqualTo(other.lnFactor() * (1 - 1e-3));
        }
        assertThat(conditions.withStepSize(1.05 * conditions.largestStepSize())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void stepsToALossAreTheFewest(ConvergenceForm form) {
        ContractionCertificate certificate = wide(form).fastest().orElseThrow();
        for (double loss : new double[] {0.1, 1e-6, 1e-100}) {
            int steps = certificate.stepsTo(loss).orElseThrow();
            assertThat(certificate.promise(steps).loss()).isLessThanOrEqualTo(loss);
            assertThat(certificate.promise(steps - 1).loss()).isGreaterThan(loss);
        }
        assertThat(certificate.stepsTo(1e9)).hasValue(0);
        assertThat(certificate.stepsTo(0)).isEmpty();
        assertThat(certificate.promise(Integer.MAX_VALUE).residual()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsInTheWayIsSaid(ConvergenceForm form) {
        ConvergenceConditions narrow = form.at(NARROW.network(), NARROW.data());
        assertThat(narrow.fastest()).isEmpty();
        assertThat(narrow.largestStepSize()).isZero();
        Condition obstacle = narrow.obstacle().orElseThrow();
        assertThat(obstacle.excess()).isGreaterThan(1);
        assertThat(obstacle.toString()).contains(" against ");
        assertThat(wide(form).obstacle()).isEmpty();
        assertThat(wide(form).obstacle(1).orElseThrow().excess()).isGreaterThan(1);
    }

    /** Three samples on a line. */
    @Test
    void aSingularKernelIsNotCertified() {
        RandomInstances singular = RandomInstances.paired("sphere", 3, 1, 1, 40, 0.001, 1);
        ConvergenceConditions conditions = ConvergenceForm.PAIRED.at(singular.network(), singular.data());
        assertThat(conditions.fastest()).isEmpty();
        assertThat(conditions.obstacle().orElseThrow().required()).isEqualTo("λ > 0");
    }

    @Test
    void boundsAreZeroAtTheStartAndGrow() {
        CertifiedStart start = CertifiedStart.of(WIDE.network(), WIDE.data());
        for (RadiusBounds bounds :
                List.of(new PlainBounds(start), new FirstOrderBounds(start), new SecondOrderBounds(start))) {
            assertThat(bounds.drift(0)).isZero();
            assertThat(bounds.movement(0)).isZero();
            double before = 0;
            for (double radius = 0.01; radius < 0.5; radius += 0.01) {
                assertThat(bounds.drift(radius)).isGreaterThan(before);
                assertThat(bounds.gradient(radius)).isGreaterThanOrEqualTo(bounds.gradient(radius - 0.01));
                assertThat(bounds.curvature(radius)).isGreaterThan(bounds.curvature(radius - 0.01));
                assertThat(bounds.drift(radius / 2) / bounds.drift(radius))
                        .isLessThanOrEqualTo(bounds.driftShare() < 0.4 ? 0.25 : 0.5);
                before = bounds.drift(radius);
            }
        }
    }

    @Test
    void theStartIsOfTheKindThatIsAskedFor() {
        RandomInstances independent = RandomInstances.independent("ball", 2, 2, 1, 4, 1, 1);
        for (ConvergenceForm form : ConvergenceForm.values()) {
            assertThatThrownBy(() -> form.at(independent.network(), independent.data()))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageStartingWith("certificate: required");
        }
        DataSet large =
                DataSet.of("large", WIDE.data().inputs().times(2), WIDE.data().targets());
        assertThatThrownBy(() -> ConvergenceForm.FIRST.at(WIDE.network(), large))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("required ‖x_i‖₂ ≤ 1");
    }
}
