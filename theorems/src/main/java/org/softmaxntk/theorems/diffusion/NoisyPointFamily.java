package org.softmaxntk.theorems.diffusion;

import java.util.List;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.family.Family;
import org.softmaxntk.theorems.family.Written;
import org.softmaxntk.theorems.recipe.Domain;
import org.softmaxntk.theorems.recipe.Parameter;
import org.softmaxntk.theorems.recipe.Parameters;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.recipe.Space;

/** Recipes of {@link NoisyPoint}s. */
public final class NoisyPointFamily implements Family<NoisyPoint> {
    public static final Parameter<LawShape> LAW = Parameter.choice("law", LawShape.POINTS);
    public static final Parameter<Integer> COMPONENTS =
            Parameter.whole("components", 3).where(k -> k >= 1 && k <= 64, "from 1 to 64");
    public static final Parameter<Integer> DIMENSION =
            Parameter.whole("dimension", 2).where(d -> d >= 1 && d <= 64, "from 1 to 64");
    public static final Parameter<NoiseKind> NOISE = Parameter.choice("noise", NoiseKind.CONSTANT);
    public static final Parameter<Double> HORIZON =
            Parameter.real("horizon", 3).where(t -> t >= 0.01 && t <= 30, "from 0.01 to 30");

    /** t/T. */
    public static final Parameter<Double> TIME =
            Parameter.real("time", 0.5).where(share -> share >= 1e-4 && share <= 1, "from 1e-4 to 1");

    /** s/t. */
    public static final Parameter<Double> EARLIER =
            Parameter.real("earlier", 0.5).where(share -> share > 0 && share < 1, "above 0, below 1");

    public static final Parameter<Place> PLACE = Parameter.choice("place", Place.DRAWN);

    /** How far the second vector is from x. */
    public static final Parameter<Double> DISTANCE =
            Parameter.real("distance", 1).where(length -> length > 0 && length <= 100, "above 0, at most 100");

    /** δ. */
    public static final Parameter<Double> TAIL =
            Parameter.real("tail", 0.01).where(delta -> delta >= 1e-6 && delta < 1, "from 1e-6, below 1");

    private static final Parameters PARAMETERS =
            Parameters.of(LAW, COMPONENTS, DIMENSION, NOISE, HORIZON, TIME, EARLIER, PLACE, DISTANCE, TAIL);

    /** Where x is. */
    public enum Place {
        /** 0. */
        CENTRE,
        /** A draw of X_t. */
        DRAWN,
        /** Three times such a draw. */
        FAR
    }

    @Override
    public Class<NoisyPoint> type() {
        return NoisyPoint.class;
    }

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public Space space() {
        return Space.of(PARAMETERS)
                .with(LAW, Domain.of(List.of(LawShape.values())))
                .with(COMPONENTS, Domain.between(1, 5))
                .with(DIMENSION, Domain.between(1, 3))
                .with(NOISE, Domain.of(List.of(NoiseKind.values())))
                .with(HORIZON, Domain.logarithmic(1, 8))
                .with(TIME, Domain.logarithmic(0.05, 1))
                .with(EARLIER, Domain.uniform(0.05, 0.95))
                .with(PLACE, Domain.of(List.of(Place.values())))
                .with(DISTANCE, Domain.logarithmic(1e-3, 5))
                .with(TAIL, Domain.logarithmic(1e-3, 0.6));
    }

    @Override
    public NoisyPoint build(Recipe recipe) {
        RandomStream stream = recipe.stream();
        RoundMixture law = recipe.get(LAW).draw(recipe.get(COMPONENTS), recipe.get(DIMENSION), stream.named("law"));
        double time = recipe.get(TIME) * recipe.get(HORIZON);
        NoiseLevel level = recipe.get(NOISE).until(recipe.get(HORIZON)).at(time);
        Matrix place = place(recipe.get(PLACE), law, level, stream.named("place"));
        Matrix direction = normals(law.dimension(), stream.named("direction"));
        double length = recipe.get(DISTANCE) / direction.frobeniusNorm();
        return new NoisyPoint(
                law,
                recipe.get(NOISE),
                recipe.get(HORIZON),
                time,
                time * recipe.get(EARLIER),
                place,
                place.plus(direction.times(length)),
                recipe.get(TAIL));
    }

    private static Matrix place(Place place, RoundMixture law, NoiseLevel level, RandomStream stream) {
        Matrix start = law.target().draw(1, stream.named("start"));
        Matrix noise = normals(law.dimension(), stream.named("noise")).times(Math.sqrt(level.variance()));
        Matrix drawn = start.times(level.decay()).plus(noise);
        return switch (place) {
            case CENTRE -> Matrix.zeros(1, law.dimension());
            case DRAWN -> drawn;
            case FAR -> drawn.times(3);
        };
    }

    private static Matrix normals(int dimension, RandomStream stream) {
        return Matrix.generate(1, dimension, (none, k) -> stream.nextGaussian());
    }

    @Override
    public List<String> regimes(Recipe recipe, NoisyPoint instance) {
        double variance = instance.level().variance();
        return List.of(
                "law:" + Parameter.id(recipe.get(LAW)),
                "noise:" + Parameter.id(recipe.get(NOISE)),
                "variance:" + (variance < 0.1 ? "low" : variance > 0.9 ? "high" : "middle"));
    }

    @Override
    public Written write(NoisyPoint instance) {
        return Written.of(this)
                .with("weights", instance.law().weights())
                .with("means", instance.law().means())
                .with("variance", instance.law().variance())
                .with("noise", Parameter.id(instance.noise()))
                .with("horizon", instance.horizon())
                .with("time", instance.time())
                .with("earlier", instance.earlier())
                .with("place", instance.place())
                .with("second", instance.second())
                .with("tail", instance.tail());
    }

    @Override
    public NoisyPoint read(Written written) {
        return new NoisyPoint(
                new RoundMixture(written.matrix("weights"), written.matrix("means"), written.number("variance")),
                NOISE.parse(written.text("noise")),
                written.number("horizon"),
                written.number("time"),
                written.number("earlier"),
                written.matrix("place"),
                written.matrix("second"),
                written.number("tail"));
    }
}
