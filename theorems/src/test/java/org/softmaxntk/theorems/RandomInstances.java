package org.softmaxntk.theorems;

import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.data.SyntheticData;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.given.CommonShift;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.DescentStep;
import org.softmaxntk.theorems.given.DrawnStart;
import org.softmaxntk.theorems.given.MovedWeights;
import org.softmaxntk.theorems.given.NetworkOnData;
import org.softmaxntk.theorems.given.StartLaw;
import org.softmaxntk.theorems.given.StatedRun;
import org.softmaxntk.theorems.given.network.NeuronDraws;

/** Small instances for tests, each a pure function of its seed. */
public final class RandomInstances {
    private final RandomStream stream;
    private final DataSet data;
    private final SoftmaxNetwork network;
    private final double sigma;

    private RandomInstances(RandomStream stream, DataSet data, SoftmaxNetwork network, double sigma) {
        this.sigma = sigma;
        this.stream = stream;
        this.data = data;
        this.network = network;
    }

    /** Samples of a random family, a paired network. */
    public static RandomInstances paired(String family, int n, int d, int targets, int width, double sigma, long seed) {
        RandomStream stream = RandomStream.of(seed);
        DataSet data = SyntheticData.byName(family).draw(n, d, targets, stream.named("data"));
        return new RandomInstances(stream, data, Initialisation.symmetric(width, d, targets, sigma, stream), sigma);
    }

    /** The same with neurons that are independent of each other. */
    public static RandomInstances independent(
            String family, int n, int d, int targets, int width, double sigma, long seed) {
        RandomStream stream = RandomStream.of(seed);
        DataSet data = SyntheticData.byName(family).draw(n, d, targets, stream.named("data"));
        return new RandomInstances(stream, data, Initialisation.independent(width, d, targets, sigma, stream), sigma);
    }

    /** Paired, three samples on the sphere, two inputs, two targets, six neurons. */
    public static RandomInstances small(long seed) {
        return paired("sphere", 3, 2, 2, 6, 0.7, seed);
    }

    public DataSet data() {
        return data;
    }

    public SoftmaxNetwork network() {
        return network;
    }

    public NetworkOnData plain() {
        return new NetworkOnData(data, network);
    }

    public DescentStep descent(double stepSize) {
        return new DescentStep(data, network, stepSize);
    }

    public CommonShift shift(double size) {
        return new CommonShift(data, network, directions().rows(0, 1).times(size));
    }

    public MovedWeights moved(double distance) {
        return MovedWeights.between(
                data,
                network,
                network.withWeights(network.hiddenWeights().plus(directions().times(distance))));
    }

    /** The family of instances that {@code type} names, moved by {@code distance} where it moves. */
    public <G extends Given> G as(Class<G> type, double distance) {
        if (type == MovedWeights.class) {
            return type.cast(moved(distance));
        }
        if (type == DescentStep.class) {
            return type.cast(descent(distance / network.width()));
        }
        if (type == DescentRun.class) {
            return type.cast(new DescentRun(data, network, distance / network.width(), 5));
        }
        if (type == DrawnStart.class) {
            return type.cast(new DrawnStart(law(distance), network));
        }
        if (type == StartLaw.class) {
            DataSet one = SyntheticData.byName("orthonormal").draw(1, 2, 1, stream.named("one"));
            return type.cast(new StartLaw(one, 64, Math.max(1, sigma), NeuronDraws.PAIRED, 0.99, distance));
        }
        if (type == StatedRun.class) {
            return type.cast(new StatedRun(oneSample(), 400_000_000, 0.01, 0.1));
        }
        return type.cast(type == CommonShift.class ? shift(distance) : plain());
    }

    /** x = ±1, y = 1: what a stated run is about. */
    private DataSet oneSample() {
        return SyntheticData.byName("orthonormal/one-hot").draw(1, 1, 1, stream.named("one-sample"));
    }

    private StartLaw law(double radius) {
        NeuronDraws draws = network.isPaired() ? NeuronDraws.PAIRED : NeuronDraws.INDEPENDENT;
        return new StartLaw(data, network.width(), sigma, draws, 0.01, radius);
    }

    /** m×d_in, each row of norm 1. */
    public Matrix directions() {
        RandomStream draws = stream.named("directions");
        Matrix gaussian = Matrix.generate(network.width(), network.inputDimension(), (r, k) -> draws.nextGaussian());
        return Matrix.generate(
                network.width(), network.inputDimension(), (r, k) -> gaussian.at(r, k) / gaussian.rowNorm(r));
    }
}
