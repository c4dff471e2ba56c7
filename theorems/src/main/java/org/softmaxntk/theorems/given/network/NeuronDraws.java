package org.softmaxntk.theorems.given.network;

/** How the m neurons of an initialisation depend on each other. */
public enum NeuronDraws {
    /** The paper's symmetric start: neurons 2r and 2r+1 share their weights, so there are m/2 independent draws. */
    PAIRED(2),
    /** Every neuron is drawn on its own. */
    INDEPENDENT(1);

    private final int neuronsPerDraw;

    NeuronDraws(int neuronsPerDraw) {
        this.neuronsPerDraw = neuronsPerDraw;
    }

    /** m divided by this is the number of independent draws. */
    public int neuronsPerDraw() {
        return neuronsPerDraw;
    }
}
