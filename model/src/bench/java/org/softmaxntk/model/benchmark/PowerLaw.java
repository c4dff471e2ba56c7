package org.softmaxntk.model.benchmark;

import java.util.Map;

/** The exponent p of y ≈ c·x^p, by least squares on logarithms. */
final class PowerLaw {
    private PowerLaw() {}

    /**
     * p; NaN for fewer than two different x.
     *
     * @param points y by x, both above 0
     */
    static double exponent(Map<? extends Number, Double> points) {
        double meanX = points.keySet().stream().mapToDouble(PowerLaw::log).average().orElse(Double.NaN);
        double meanY = points.values().stream().mapToDouble(Math::log).average().orElse(Double.NaN);
        double covariance = 0;
        double variance = 0;
        for (Map.Entry<? extends Number, Double> point : points.entrySet()) {
            double x = log(point.getKey()) - meanX;
            covariance += x * (Math.log(point.getValue()) - meanY);
            variance += x * x;
        }
        return covariance / variance;
    }

    private static double log(Number x) {
        return Math.log(x.doubleValue());
    }
}
