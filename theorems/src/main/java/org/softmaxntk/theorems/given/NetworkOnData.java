package org.softmaxntk.theorems.given;

import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.family.Written;
import org.softmaxntk.theorems.recipe.Recipe;

/** A network and a data set whose dimensions fit. */
public record NetworkOnData(DataSet data, SoftmaxNetwork network) implements GivenNetwork {

    /** A recipe's network on its data. */
    public static final class Instances extends NetworkFamily<NetworkOnData> {
        @Override
        NetworkOnData on(DataSet data, SoftmaxNetwork network, Recipe recipe) {
            return new NetworkOnData(data, network);
        }

        @Override
        public NetworkOnData read(Written written) {
            return new NetworkOnData(data(written), network(written));
        }
    }
}
