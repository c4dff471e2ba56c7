package org.softmaxntk.theorems.budget;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.arithmetic.Digits;

/** Networks in the reference implementation. */
public final class DigitsNetwork {
    private DigitsNetwork() {}

    /** {@code network} on the inputs of {@code data}, with as many digits as {@code digits} carries. */
    public static ReferenceNetwork<Dfp> of(Digits digits, SoftmaxNetwork network, DataSet data) {
        return ReferenceNetwork.of(digits.precision(), network.hiddenWeights(), network.signs(), data.inputs());
    }
}
