package org.softmaxntk.properties.instances;

import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.given.CommonShift;
import org.softmaxntk.theorems.given.DescentStep;
import org.softmaxntk.theorems.given.Given;
import org.softmaxntk.theorems.given.MovedWeights;
import org.softmaxntk.theorems.given.NetworkOnData;

/** Builds what a recipe describes, as the family of instances that a claim quantifies over. */
public final class Instances {
    private Instances() {}

    /** Same recipe, same bits. */
    public static <G extends Given> G build(Recipe recipe, Class<G> family) {
        RandomStream stream = RandomStream.of(recipe.seed());
        DataSet data = recipe.data().load(stream.named("data"));
        SoftmaxNetwork network = recipe.start().draw(recipe, data, stream.named("start"));
        return family.cast(build(recipe, family, data, network, stream));
    }

    private static Given build(
            Recipe recipe, Class<? extends Given> family, DataSet data, SoftmaxNetwork network, RandomStream stream) {
        if (family == NetworkOnData.class) {
            return new NetworkOnData(data, network);
        }
        if (family == DescentStep.class) {
            return new DescentStep(data, network, recipe.step() / recipe.width());
        }
        Matrix step =
                recipe.move().directions(network, data, stream.named("move")).times(recipe.radius());
        if (family == CommonShift.class) {
            return new CommonShift(data, network, step.rows(0, 1));
        }
        if (family == MovedWeights.class) {
            return MovedWeights.between(
                    data, network, network.withWeights(network.hiddenWeights().plus(step)));
        }
        throw new IllegalArgumentException("no way to build " + family.getSimpleName());
    }
}
