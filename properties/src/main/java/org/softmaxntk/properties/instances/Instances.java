package org.softmaxntk.properties.instances;

import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.given.CommonShift;
import org.softmaxntk.theorems.given.DescentRun;
import org.softmaxntk.theorems.given.DescentStep;
import org.softmaxntk.theorems.given.DrawnStart;
import org.softmaxntk.theorems.given.Given;
import org.softmaxntk.theorems.given.MovedWeights;
import org.softmaxntk.theorems.given.NetworkOnData;
import org.softmaxntk.theorems.given.StartLaw;
import org.softmaxntk.theorems.given.StatedRun;

/** Builds what a recipe describes, as the family of instances that a claim quantifies over. */
public final class Instances {
    private Instances() {}

    /** Same recipe, same bits. */
    public static <G extends Given> G build(Recipe recipe, Class<G> family) {
        RandomStream stream = RandomStream.of(recipe.seed());
        DataSet data = recipe.data().load(stream.named("data"));
        if (family == StartLaw.class) {
            return family.cast(law(recipe, data));
        }
        if (family == DrawnStart.class) {
            return family.cast(law(recipe, data).draw(draws(recipe).named("trial/0")));
        }
        if (family == StatedRun.class) {
            return family.cast(new StatedRun(data, recipe.width(), recipe.epsilon(), recipe.delta()));
        }
        SoftmaxNetwork network = recipe.start().draw(recipe, data, stream.named("start"));
        return family.cast(build(recipe, family, data, network, stream));
    }

    private static StartLaw law(Recipe recipe, DataSet data) {
        return new StartLaw(
                data, recipe.width(), recipe.sigma(), recipe.start().draws(), recipe.delta(), recipe.radius());
    }

    /** Where the draws of a recipe take their randomness from: trial k from the child {@code trial/k}. */
    public static RandomStream draws(Recipe recipe) {
        return RandomStream.of(recipe.seed()).named("draws");
    }

    private static Given build(
            Recipe recipe, Class<? extends Given> family, DataSet data, SoftmaxNetwork network, RandomStream stream) {
        if (family == NetworkOnData.class) {
            return new NetworkOnData(data, network);
        }
        if (family == DescentStep.class) {
            return new DescentStep(data, network, recipe.step() / recipe.width());
        }
        if (family == DescentRun.class) {
            return new DescentRun(data, network, recipe.step() / recipe.width(), recipe.steps());
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
