package org.softmaxntk.theorems.certificate.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.theorems.RandomInstances;
import org.softmaxntk.theorems.certificate.KnownStart;
import org.softmaxntk.theorems.certificate.start.CertifiedStart;
import org.softmaxntk.theorems.certificate.start.StartSizes;

class KernelTimeTest {
    private static final RandomInstances INSTANCE = RandomInstances.paired("ball", 4, 3, 2, 4000, 0.5, 5);
    private static final KnownStart START = KnownStart.of(INSTANCE.network(), INSTANCE.data());
    private static final double ETA = 0.003 / START.width() / START.largestEigenvalue();

    private static TimedCertificate certificate(KernelTimeForm form, int steps) {
        return START.kernelTime(form).at(ETA, steps).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void thePathAndTheDistanceAddUp(KernelTimeForm form) {
        TimedCertificate found = certificate(form, 10);
        KernelTimePromise promise = found.promise(7);
        assertThat(promise.step()).isEqualTo(7);
        assertThat(promise.residual() - START.pathResidual(ETA, 7))
                .isBetween(found.kernelPathDistance(), found.kernelPathDistance() * (1 + 1e-9) + 1e-11);
        assertThat(promise.movement()).isBetween(found.radius(), 2 * found.radius());
        double rho = INSTANCE.data().targets().frobeniusNorm();
        assertThat(found.theta() * rho).isCloseTo(found.kernelPathDistance(), withPercentage(1e-10));
        assertThat(found.form()).isEqualTo(form);
        assertThat(found.lastStep()).isEqualTo(10);
    }

    /** Conditions (a) and (b) as they are written, at the R and θ that were found. */
    @Test
    void whatIsFoundMeetsTheConditionsOfTheFirstForm() {
        TimedCertificate found = certificate(KernelTimeForm.FIRST, 10);
        StartSizes sizes =
                CertifiedStart.of(INSTANCE.network(), INSTANCE.data()).sizes();
        double rho = INSTANCE.data().targets().frobeniusNorm();
        double radius = found.radius();
        double delta = 2 * Math.tanh(radius / 2);
        double g = (1 + delta) * Math.exp(2 * radius) * sizes.largestFeature() * Math.sqrt(8);
        double c0 = (2 * delta + delta * delta) * Math.exp(4 * radius) + Math.expm1(4 * radius);
        double t = ETA * 4000 * 10;
        double path = t * (1 + found.theta()) * rho;
        assertThat(g * path).isBetween(4000 * radius * (1 - 1e-6), 4000 * radius);
        double forced = c0 * sizes.kernelFrobenius() * path
                + 0.5 * t * ETA * (1 + delta) * Math.sqrt(8) * g * g * Math.pow((1 + found.theta()) * rho, 2);
        assertThat(forced).isBetween(found.kernelPathDistance() * (1 - 1e-6), found.kernelPathDistance());
    }

    @Test
    void strongerFormsComeNearerToThePath() {
        assertThat(certificate(KernelTimeForm.ANY_START, 10).kernelPathDistance())
                .isLessThan(certificate(KernelTimeForm.FIRST, 10).kernelPathDistance());
        assertThat(certificate(KernelTimeForm.PAIRED, 10).kernelPathDistance())
                .isLessThan(certificate(KernelTimeForm.ANY_START, 10).kernelPathDistance());
    }

    @Test
    void theFirstStepThatIsBelowALossIsFound() {
        TimedCertificate found = certificate(KernelTimeForm.PAIRED, 40);
        double loss = found.promise(25).loss();
        assertThat(found.stepsTo(loss)).hasValue(25);
        assertThat(found.stepsTo(found.promise(40).loss() * 0.99)).isEmpty();
        assertThat(found.stepsTo(found.promise(0).loss())).hasValue(0);
    }

    @Test
    void tooLongATimeOrStepIsNotCertified() {
        KernelTime time = START.kernelTime(KernelTimeForm.FIRST);
        assertThat(time.at(ETA, 1_000_000)).isEmpty();
        assertThat(time.at(1.01 / START.width() / START.largestEigenvalue(), 1)).isEmpty();
    }

    @Test
    void withoutTargetsNothingMoves() {
        DataSet data = INSTANCE.data();
        TimedCertificate found = KnownStart.of(
                        INSTANCE.network(),
                        DataSet.of("zero", data.inputs(), data.targets().times(0)))
                .kernelTime(KernelTimeForm.PAIRED)
                .at(ETA, 5)
                .orElseThrow();
        assertThat(found.theta()).isZero();
        assertThat(found.promise(5).residual()).isZero();
    }
}
