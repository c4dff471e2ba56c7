package org.softmaxntk.theorems.given;

import java.util.Map;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;

/**
 * Data that were chosen first, and the law from which initial weights are then drawn: w ~ N(0, σ²I), a uniform.
 *
 * @param width m ≥ 1, even for a paired start
 * @param sigma σ ≥ 0
 * @param draws which neurons share their weights
 * @param failureProbability δ ∈ (0, 1): how often a statement about this law may fail
 * @param radius R ≥ 0, for statements about every move up to R
 */
public record StartLaw(
        DataSet data, int width, double sigma, NeuronDraws draws, double failureProbability, double radius)
        implements Given {
    public StartLaw {
        if (!(failureProbability > 0 && failureProbability < 1)) {
            throw new InvalidInput("failure probability δ", "a number between 0 and 1", "" + failureProbability);
        }
    }

    /** Weights and signs from {@code stream}. */
    public DrawnStart draw(RandomStream stream) {
        int d = data.inputDimension();
        int outputs = data.outputDimension();
        SoftmaxNetwork network = draws == NeuronDraws.PAIRED
                ? Initialisation.symmetric(width, d, outputs, sigma, stream)
                : Initialisation.independent(width, d, outputs, sigma, stream);
        return new DrawnStart(this, network);
    }

    @Override
    public Map<String, Double> facts() {
        Map<String, Double> facts = Given.super.facts();
        facts.put("m", (double) width);
        facts.put("delta", failureProbability);
        return facts;
    }
}
