package org.softmaxntk.theorems.given;

import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.network.SoftmaxNetwork;

/** A network and a data set whose dimensions fit. */
public record NetworkOnData(DataSet data, SoftmaxNetwork network) implements GivenNetwork {}
