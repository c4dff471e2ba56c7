package org.softmaxntk.theorems.certificate.start;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.NetworkOnData;
import org.softmaxntk.theorems.given.Recent;

/**
 * What certificates know of a start, whatever the step size. Cost O(N²m + N³) and that of {@link StartSizes}.
 *
 * @param path the kernel's path
 * @param sizes of features and inputs
 * @param samples n
 * @param outputs d_out
 * @param width m
 * @param up the factor > 1 by which the bounds of a step are enlarged: (8N + 64d_in + 4000)u covers its at most 8N + 100
 *     operations, the norms of {@link PathNorms}, and inputs of norm 1 + (d_in + 4)u
 * @param inRange whether nothing that counts can underflow: ‖Y‖ is 0 or at least 2^−300, whose square is met, and max ‖x_i‖ is 0
 *     or at least 2^−250, as G_ε², K₁ and K₂ hold its fourth power and some s_ir ≥ 1 beside it
 */
public record CertifiedStart(
        LinearPath path, StartSizes sizes, int samples, int outputs, int width, double up, boolean inRange) {
    /** Squares of numbers from here on are far from underflow. */
    public static final double SMALLEST = 0x1p-300;
    /** So are fourth powers from here on. */
    private static final double SMALLEST_INPUT = 0x1p-250;
    /** Squares of numbers up to here are far from overflow. */
    private static final double LARGEST = 0x1p500;

    private static final Recent<DescentRun, CertifiedStart> PAIRED =
            new Recent<>(given -> of(given.network(), given.data()));
    private static final Recent<DescentRun, CertifiedStart> BALANCED =
            new Recent<>(given -> balanced(given.network(), given.data()));
    private static final Recent<DescentRun, PairPath> PAIRS =
            new Recent<>(given -> PairPath.of(given.network(), given.data()));

    /** The paired start of {@code given}: reckoned once for all that ask of one run after another. */
    public static CertifiedStart of(DescentRun given) {
        return PAIRED.of(given);
    }

    /** The same of a balanced start. */
    public static CertifiedStart balanced(DescentRun given) {
        return BALANCED.of(given);
    }

    /** The pairs of {@code given}, likewise. */
    public static PairPath pairsOf(DescentRun given) {
        return PAIRS.of(given);
    }

    /** @throws InvalidInput if the start is not paired, or an input is outside the unit ball */
    public static CertifiedStart of(SoftmaxNetwork network, DataSet data) {
        return of(Hypotheses.pairedStart(), network, data);
    }

    /**
     * The same for any start with F(0) = 0 whose neurons balance.
     *
     * @throws InvalidInput if they do not, or an input is outside the unit ball
     */
    public static CertifiedStart balanced(SoftmaxNetwork network, DataSet data) {
        return of(Hypotheses.balancedStart(), network, data);
    }

    private static CertifiedStart of(Hypothesis<NetworkOnData> start, SoftmaxNetwork network, DataSet data) {
        NetworkOnData given = new NetworkOnData(data, network);
        require(start, given);
        require(Hypotheses.unitInputs(), given);
        LinearPath path = LinearPath.of(network, data);
        return new CertifiedStart(
                path,
                StartSizes.of(network, data),
                data.samples(),
                data.outputDimension(),
                network.width(),
                1 + (8.0 * path.size() + 64.0 * data.inputDimension() + 4000) * FastBudget.U,
                isZeroOrFrom(SMALLEST, path.initialResidual())
                        && isZeroOrFrom(SMALLEST_INPUT, data.inputs().maxRowNorm()));
    }

    /** The same spectrum and sizes for {@code other} neurons. */
    public CertifiedStart withWidth(int other) {
        return new CertifiedStart(path, sizes, samples, outputs, other, up, inRange);
    }

    private static void require(Hypothesis<NetworkOnData> hypothesis, NetworkOnData given) {
        if (!hypothesis.met().test(given)) {
            throw new InvalidInput(
                    "certificate", hypothesis.required(), hypothesis.found().apply(given));
        }
    }

    private static boolean isZeroOrFrom(double smallest, double size) {
        return size == 0 || size >= smallest;
    }

    /** Whether the start, and steps of size η from it, are in the range of numbers that the bounds are right for. */
    public boolean isRightFor(double eta) {
        return inRange && eta >= SMALLEST && eta <= LARGEST;
    }
}
