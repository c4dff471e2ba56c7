package org.softmaxntk.properties.instances;

import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.theorems.given.CommonShift;
import org.softmaxntk.theorems.given.Given;
import org.softmaxntk.theorems.given.GivenNetwork;
import org.softmaxntk.theorems.given.MovedWeights;

/** Names for what an instance exercises; coverage of a claim is counted in them. */
public final class Regimes {
    private Regimes() {}

    /** Labels such as {@code data:linnerud}, {@code start:paired}, {@code radius:near-0.01}, {@code logits:beyond-1}. */
    public static List<String> of(Recipe recipe, Given given) {
        List<String> regimes = new ArrayList<>();
        regimes.add("data:" + recipe.data().regime());
        regimes.add("start:" + recipe.start().id());
        if (given instanceof GivenNetwork) {
            regimes.add(given.facts().get("B") > 1 ? "logits:beyond-1" : "logits:within-1");
        }
        if (given instanceof MovedWeights moved) {
            regimes.add("move:" + recipe.move().id());
            regimes.add("radius:" + radius(moved.radius()));
        }
        if (given instanceof CommonShift shifted) {
            regimes.add("radius:" + radius(shifted.shift().frobeniusNorm()));
        }
        return regimes;
    }

    private static String radius(double radius) {
        if (radius < 1e-6) {
            return "near-0";
        }
        return radius < 0.001 ? "small" : radius <= 0.01 ? "near-0.01" : "large";
    }
}
