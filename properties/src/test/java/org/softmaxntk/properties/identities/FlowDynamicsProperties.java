package org.softmaxntk.properties.identities;

import java.util.Map;
import org.softmaxntk.properties.instances.Move;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Start;
import org.softmaxntk.properties.jqwik.ClaimProperties;

/** The kernel against the motion it describes. */
class FlowDynamicsProperties extends ClaimProperties {
    FlowDynamicsProperties() {
        super("flow-dynamics");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(Recipe.on("ball:3x2x2").withStart(Start.INDEPENDENT).withMove(Move.RANDOM, 0.1), 0.0);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of(
                "without-m",
                "data=ball/unit-ball:3x2x2 width=8 sigma=0.5 start=independent move=random radius=0.1 step=0.01 seed=0");
    }
}
