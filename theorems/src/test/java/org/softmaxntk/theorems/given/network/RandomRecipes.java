package org.softmaxntk.theorems.given.network;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.DATA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.DELTA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.EPSILON;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.SIGMA;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEP;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.STEPS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.softmaxntk.model.data.RealDataSets;
import org.softmaxntk.model.data.SyntheticData;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.given.data.CsvData;
import org.softmaxntk.theorems.given.data.DataSource;
import org.softmaxntk.theorems.given.data.MagnifiedData;
import org.softmaxntk.theorems.given.data.RandomData;
import org.softmaxntk.theorems.given.data.ShippedData;
import org.softmaxntk.theorems.recipe.Recipe;

/** Recipes with every kind of data, start and move, and numbers of every size. */
final class RandomRecipes {
    private static final List<String> NAMES =
            List.of("a", "with blank", "100%", "a,b", "x&y", "a=b", "q?", "plus+minus", "π", "a\"b", "2*x", "tab\tbed");
    private static final List<String> FILES = List.of(
            "data.csv",
            "/home/my data/100% sure.csv",
            "../a+b.csv",
            "a?b&c=d.csv",
            "%41.csv",
            "2*x.csv",
            "c:d.csv",
            "~/e#f.csv",
            "  .csv");
    private static final double[] FACTORS = {2, 1.5, 0.25, 10, 0};

    private RandomRecipes() {}

    static Stream<Recipe> draw(int count, long seed) {
        RandomStream root = RandomStream.of(seed);
        return IntStream.range(0, count).mapToObj(k -> one(root.named("" + k)));
    }

    private static Recipe one(RandomStream stream) {
        return NetworkRecipes.PARAMETERS
                .usual()
                .with(DATA, source(stream))
                .with(WIDTH, 1 + stream.nextInt(Integer.MAX_VALUE))
                .with(SIGMA, size(stream))
                .with(START, pick(List.of(Start.values()), stream))
                .with(MOVE, pick(List.of(Move.values()), stream))
                .with(RADIUS, size(stream))
                .with(STEP, Math.max(size(stream), 1e-300))
                .with(STEPS, 1 + stream.nextInt(3) * 100)
                .with(DELTA, pick(List.of(0.1, 0.5, 1e-300), stream))
                .with(EPSILON, pick(List.of(0.01, 0.25, 0.999), stream))
                .with(SEED, stream.nextLong());
    }

    /** 0, a number that prints short, or one between the smallest and the largest double. */
    private static double size(RandomStream stream) {
        return switch (stream.nextInt(3)) {
            case 0 -> 0;
            case 1 -> stream.nextInt(1000) / 100.0;
            default -> Math.scalb(stream.nextDouble(), stream.nextInt(2000) - 1000);
        };
    }

    static DataSource source(RandomStream stream) {
        return switch (stream.nextInt(4)) {
            case 0 -> new ShippedData(pick(List.of(RealDataSets.values()), stream), stream.nextInt(3) * 7);
            case 1 ->
                new RandomData(
                        pick(SyntheticData.all(), stream),
                        1 + stream.nextInt(999_999),
                        1 + stream.nextInt(9),
                        1 + stream.nextInt(99));
            case 2 -> new CsvData(Path.of(pick(FILES, stream)), names(stream), names(stream));
            default -> new MagnifiedData(FACTORS[stream.nextInt(FACTORS.length)], source(stream));
        };
    }

    private static List<String> names(RandomStream stream) {
        return Stream.generate(() -> pick(NAMES, stream))
                .limit(stream.nextInt(4))
                .toList();
    }

    private static <T> T pick(List<T> from, RandomStream stream) {
        return from.get(stream.nextInt(from.size()));
    }
}
