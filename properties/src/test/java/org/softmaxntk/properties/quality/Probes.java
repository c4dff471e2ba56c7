package org.softmaxntk.properties.quality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.given.DrawnStart;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.recipe.Space;

/**
 * The small instances on which claims are asked whether they notice a fault: recipes by claim, each of them one to which the
 * claim has no objection while the program is sound.
 */
final class Probes {
    /** Widths not divisible by four, as sums over neurons are taken in fours; samples of unequal inputs; two outputs. */
    private static final List<String> COMMON = List.of(
            "data=ball/unit-ball:2x2x2 width=6 sigma=0.7 start=independent move=along-input radius=0.005 step=0.01 seed=1",
            "data=sphere/unit-ball:2x2x2 width=6 sigma=0.9 start=paired move=random radius=0.009 step=0.01 seed=2",
            "law=points components=3 dimension=2 noise=linear horizon=3 time=0.3 earlier=0.5 place=drawn distance=1"
                    + " tail=0.1 seed=1");

    /** Where double arithmetic is easily wrong, and measured data. */
    private static final List<String> HARD = List.of(
            // Logits whose exponentials no number holds, and whose last digits matter.
            "data=sphere/unit-ball:2x2x1 width=6 sigma=3e6 start=paired move=signed radius=0.2 step=0.01 seed=3",
            // Softmax sits on one neuron.
            "data=sphere/unit-ball:1x2x1 width=6 sigma=60 start=independent move=random radius=0.005 step=0.01 seed=5",
            // A large summand and many equal small ones.
            "data=orthonormal:1x1x1 width=150 sigma=0.01 start=heavy-neuron move=along-input radius=0.005 step=0.01"
                    + " seed=4",
            // Every logit is 0.
            "data=sphere/unit-ball:2x2x1 width=6 sigma=0 start=paired move=random radius=0.005 step=0.01 seed=8",
            "data=iris/3 width=4 sigma=1 start=paired move=random radius=0.005 step=0.01 seed=6");

    /** A law under which the largest logits are often near their bound. */
    private static final String LAW =
            "data=orthonormal:1x1x1 width=8 sigma=2 start=paired move=random radius=0 step=0.01 delta=0.3 seed=7";

    private static final int DRAWN = 4;
    private static final long SEED = 2405;

    private Probes() {}

    /** One usual instance of every claim: the first that fits. */
    static Map<String, List<String>> usual() {
        Map<String, List<String>> probes = new TreeMap<>();
        for (String claim : Catalogue.standard().ids()) {
            Stream<String> candidates = Stream.concat(COMMON.stream(), drawn(claim));
            probes.put(
                    claim,
                    candidates
                            .filter(recipe -> Scrutiny.objection(claim, recipe) == null)
                            .limit(1)
                            .toList());
        }
        return probes;
    }

    /** One hard instance after the other, for the claims that it fits. */
    static List<Map<String, List<String>>> hard() {
        return HARD.stream()
                .map(recipe -> fitting(Catalogue.standard().ids(), recipe, Scrutiny::objection))
                .toList();
    }

    /** A law for the claims with a failure probability. */
    static Map<String, List<String>> law() {
        List<String> claims = Catalogue.standard().ids().stream()
                .filter(claim -> Catalogue.standard().claim(claim).given() == DrawnStart.class)
                .toList();
        return fitting(claims, LAW, Frequencies::objection);
    }

    private static Map<String, List<String>> fitting(
            List<String> claims, String recipe, BinaryOperator<String> objection) {
        return claims.stream()
                .filter(claim -> objection.apply(claim, recipe) == null)
                .collect(Collectors.toMap(claim -> claim, claim -> List.of(recipe)));
    }

    /** For claims whose instances are of another kind than the common ones. */
    private static Stream<String> drawn(String claim) {
        RandomStream stream = RandomStream.of(SEED).named(claim);
        Space space = Families.space(Catalogue.standard().claim(claim));
        return Stream.generate(() -> space.draw(stream)).limit(DRAWN).map(Recipe::toString);
    }
}
