package org.softmaxntk.theorems.diffusion;

import java.util.List;
import org.softmaxntk.model.diffusion.ball.BallMap;
import org.softmaxntk.model.diffusion.ball.TimeCoordinate;
import org.softmaxntk.model.diffusion.regression.NoisySamples;
import org.softmaxntk.model.diffusion.regression.TimeLaw;
import org.softmaxntk.model.diffusion.schedule.Schedule;
import org.softmaxntk.model.diffusion.schedule.TimeWindow;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.family.Family;
import org.softmaxntk.theorems.family.Written;
import org.softmaxntk.theorems.recipe.Domain;
import org.softmaxntk.theorems.recipe.Parameter;
import org.softmaxntk.theorems.recipe.Parameters;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.recipe.Space;

/** Recipes of {@link NoisyRegression}s: small, so that every tuple of labels can be gone through. */
public final class NoisyRegressionFamily implements Family<NoisyRegression> {
    public static final Parameter<LawShape> LAW =
            Parameter.choice("law", LawShape.POINTS).where(shape -> shape != LawShape.NORMALS, "a law of points");
    public static final Parameter<Integer> COMPONENTS =
            Parameter.whole("components", 3).where(k -> k >= 1 && k <= 3, "from 1 to 3");
    public static final Parameter<Integer> DIMENSION =
            Parameter.whole("dimension", 2).where(d -> d >= 1 && d <= 3, "from 1 to 3");
    public static final Parameter<Integer> SAMPLES =
            Parameter.whole("samples", 3).where(n -> n >= 1 && n <= 5, "from 1 to 5");
    public static final Parameter<NoiseKind> NOISE = Parameter.choice("noise", NoiseKind.CONSTANT);
    public static final Parameter<Integer> WIDTH =
            Parameter.whole("width", 8).where(m -> m >= 2 && m % 2 == 0, "an even number from 2 on");
    public static final Parameter<Double> SIGMA =
            Parameter.real("sigma", 1).where(sigma -> sigma >= 0 && sigma <= 3, "from 0 to 3");

    /** β. */
    public static final Parameter<Double> TIME_WEIGHT =
            Parameter.real("beta", 0.7).where(beta -> beta >= 0 && beta < 1, "from 0, below 1");

    /** r beyond that of the support. */
    public static final Parameter<Double> ROOM =
            Parameter.real("room", 2).where(room -> room >= 0 && room <= 100, "from 0 to 100");

    /** η̂ times the larger trace. */
    public static final Parameter<Double> STEP =
            Parameter.real("step", 0.5).where(step -> step > 0 && step <= 1.9, "above 0, at most 1.9");

    public static final Parameter<Integer> STEPS =
            Parameter.whole("steps", 10).where(tau -> tau >= 1 && tau <= 100_000, "from 1 to 100000");

    private static final double HORIZON = 3;
    private static final double EARLIEST = 0.1;
    private static final Parameters PARAMETERS =
            Parameters.of(LAW, COMPONENTS, DIMENSION, SAMPLES, NOISE, WIDTH, SIGMA, TIME_WEIGHT, ROOM, STEP, STEPS);

    @Override
    public Class<NoisyRegression> type() {
        return NoisyRegression.class;
    }

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public Space space() {
        return Space.of(PARAMETERS)
                .with(LAW, Domain.of(LawShape.OPPOSITE, LawShape.POINTS))
                .with(COMPONENTS, Domain.between(2, 3))
                .with(DIMENSION, Domain.between(1, 2))
                .with(SAMPLES, Domain.between(1, 4))
                .with(NOISE, Domain.of(List.of(NoiseKind.values())))
                .with(WIDTH, Domain.between(1, 6).map(half -> 2 * half))
                .with(SIGMA, Domain.uniform(0.2, 2))
                .with(TIME_WEIGHT, Domain.uniform(0.1, 0.9))
                .with(ROOM, Domain.logarithmic(0.5, 10))
                .with(STEP, Domain.uniform(0.05, 0.95))
                .with(STEPS, Domain.between(1, 30));
    }

    @Override
    public NoisyRegression build(Recipe recipe) {
        RandomStream stream = recipe.stream();
        RoundMixture law = recipe.get(LAW).draw(recipe.get(COMPONENTS), recipe.get(DIMENSION), stream.named("law"));
        int n = recipe.get(SAMPLES);
        Schedule schedule = recipe.get(NOISE).until(HORIZON);
        NoisySamples samples = NoisySamples.draw(
                law.target(), new TimeWindow(schedule, EARLIEST), TimeLaw.LOG_UNIFORM, n, stream.named("samples"));
        BallMap map = new BallMap(
                schedule, TimeCoordinate.REVERSED, law.radius() + recipe.get(ROOM) + 0.1, recipe.get(TIME_WEIGHT));
        SoftmaxNetwork network = Initialisation.symmetric(
                recipe.get(WIDTH), law.dimension() + 1, law.dimension(), recipe.get(SIGMA), stream.named("start"));
        NoisyRegression unit = new NoisyRegression(
                law,
                recipe.get(NOISE),
                HORIZON,
                Matrix.generate(1, n, (none, i) -> samples.time(i)),
                samples.points(),
                samples.labels(),
                samples.images(map),
                network,
                recipe.get(SIGMA),
                1,
                recipe.get(STEPS));
        return withStep(unit, recipe.get(STEP) / unit.stepTimesTrace());
    }

    private static NoisyRegression withStep(NoisyRegression unit, double kernelStep) {
        return new NoisyRegression(
                unit.law(),
                unit.noise(),
                unit.horizon(),
                unit.times(),
                unit.places(),
                unit.labels(),
                unit.inputs(),
                unit.network(),
                unit.sigma(),
                kernelStep,
                unit.steps());
    }

    @Override
    public List<String> regimes(Recipe recipe, NoisyRegression instance) {
        return List.of(
                "law:" + Parameter.id(recipe.get(LAW)),
                "noise:" + Parameter.id(recipe.get(NOISE)),
                "samples:" + (instance.samples() == 1 ? "one" : "several"),
                "steps:" + (instance.steps() == 1 ? "one" : "several"));
    }

    @Override
    public Written write(NoisyRegression instance) {
        return Written.of(this)
                .with("weights", instance.law().weights())
                .with("means", instance.law().means())
                .with("noise", Parameter.id(instance.noise()))
                .with("horizon", instance.horizon())
                .with("times", instance.times())
                .with("places", instance.places())
                .with("labels", instance.labels())
                .with("inputs", instance.inputs())
                .with("hidden weights", instance.network().hiddenWeights())
                .with("signs", instance.network().signs())
                .with("sigma", instance.sigma())
                .with("kernel step", instance.kernelStep())
                .with("steps", instance.steps());
    }

    @Override
    public NoisyRegression read(Written written) {
        return new NoisyRegression(
                new RoundMixture(written.matrix("weights"), written.matrix("means"), 0),
                NOISE.parse(written.text("noise")),
                written.number("horizon"),
                written.matrix("times"),
                written.matrix("places"),
                written.matrix("labels"),
                written.matrix("inputs"),
                new SoftmaxNetwork(written.matrix("hidden weights"), written.matrix("signs")),
                written.number("sigma"),
                written.number("kernel step"),
                written.whole("steps"));
    }
}
