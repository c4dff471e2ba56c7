package org.softmaxntk.model.diffusion.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.softmaxntk.model.diffusion.distance.PairFunction;
import org.softmaxntk.model.diffusion.distance.SampleDistance;
import org.softmaxntk.model.linear.Matrix;

/** Distances of two samples: {@code x}, {@code y} (rows), {@code bandwidth}. */
final class DistanceSection {
    private DistanceSection() {}

    static Map<String, Object> evaluated(Fields fields) {
        Matrix x = fields.matrix("x");
        Matrix y = fields.matrix("y");
        PairFunction energy = new PairFunction.Energy();
        PairFunction gaussian = new PairFunction.Gaussian(fields.number("bandwidth"));
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("energyBiased", new SampleDistance(energy, true).between(x, y));
        section.put("energyUnbiased", new SampleDistance(energy, false).between(x, y));
        section.put("mmdSquaredBiased", new SampleDistance(gaussian, true).between(x, y));
        section.put("mmdSquaredUnbiased", new SampleDistance(gaussian, false).between(x, y));
        return section;
    }
}
