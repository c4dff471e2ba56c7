package org.softmaxntk.model.diffusion.regression;

import org.softmaxntk.model.diffusion.ball.BallMap;
import org.softmaxntk.model.diffusion.ball.TimeCoordinate;
import org.softmaxntk.model.diffusion.schedule.ConstantSchedule;
import org.softmaxntk.model.diffusion.schedule.TimeWindow;
import org.softmaxntk.model.diffusion.target.PointsTarget;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;

/** A few samples of three points in the plane, their images, fresh ones, and a paired start. */
record SmallRegression(NoisySamples train, Matrix z, Matrix fresh, SoftmaxNetwork network) {
    static final PointsTarget TARGET = PointsTarget.of(
            Matrix.of(new double[][] {{0.86, 0.27}, {-0.66, 0.61}, {-0.19, -0.88}}), new double[] {0.5, 0.3, 0.2});
    static final TimeWindow WINDOW = new TimeWindow(new ConstantSchedule(2, 1), 0.1);
    static final BallMap MAP = new BallMap(WINDOW.schedule(), TimeCoordinate.REVERSED, 3, 0.7);
    static final double SIGMA = 1.8;

    static SmallRegression of(int n, int width, long seed) {
        RandomStream stream = RandomStream.of(seed);
        NoisySamples train = NoisySamples.draw(TARGET, WINDOW, TimeLaw.LOG_UNIFORM, n, stream.named("train"));
        NoisySamples test = NoisySamples.draw(TARGET, WINDOW, TimeLaw.LOG_UNIFORM, 5, stream.named("test"));
        return new SmallRegression(
                train,
                train.images(MAP),
                test.images(MAP),
                Initialisation.symmetric(width, 3, 2, SIGMA, stream.named("network")));
    }
}
