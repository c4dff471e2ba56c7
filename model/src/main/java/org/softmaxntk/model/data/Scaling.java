package org.softmaxntk.model.data;

/** How a data set's measured values were brought into the unit balls: its inputs one way, its targets another. */
public record Scaling(UnitBallScaling inputs, UnitBallScaling targets) {}
