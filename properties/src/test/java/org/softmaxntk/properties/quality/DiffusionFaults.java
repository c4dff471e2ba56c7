package org.softmaxntk.properties.quality;

import java.util.List;

/** Faults in noise, posteriors, scores and samplers. */
final class DiffusionFaults {
    private DiffusionFaults() {}

    static List<PlantedFault> all() {
        return List.of(
                PlantedFault.of(
                        "score-of-the-other-sign",
                        "model/diffusion/denoising/Denoiser",
                        "-(x.at(i, k) - level.decay() * f.at(i, k)) / level.variance()",
                        "(x.at(i, k) - level.decay() * f.at(i, k)) / level.variance()"),
                PlantedFault.of(
                        "score-without-the-signal",
                        "model/diffusion/denoising/Denoiser",
                        "-(x.at(i, k) - level.decay() * f.at(i, k)) / level.variance()",
                        "-(x.at(i, k) - f.at(i, k)) / level.variance()"),
                PlantedFault.of(
                        "score-by-the-deviation",
                        "model/diffusion/denoising/Denoiser",
                        "-(x.at(i, k) - level.decay() * f.at(i, k)) / level.variance()",
                        "-(x.at(i, k) - level.decay() * f.at(i, k)) / Math.sqrt(level.variance())"),
                PlantedFault.of(
                        "posterior-by-the-deviation",
                        "model/diffusion/target/PointsTarget",
                        "square / (2 * level.variance())",
                        "square / (2 * Math.sqrt(level.variance()))"),
                PlantedFault.of(
                        "posterior-of-even-weights",
                        "model/diffusion/target/PointsTarget",
                        "Math.log(weights[j]) - square",
                        "-square"),
                PlantedFault.of(
                        "posterior-with-the-signal-squared",
                        "model/diffusion/target/PointsTarget",
                        "x[k] - level.decay() * points.at(j, k)",
                        "x[k] - level.decay() * level.decay() * points.at(j, k)"),
                PlantedFault.of(
                        "posterior-covariance-not-centred",
                        "model/diffusion/target/Posterior",
                        "(within + offset(k, a) * offset(k, b))",
                        "(within + means.at(k, a) * means.at(k, b))"),
                PlantedFault.of(
                        "denoising-loss-without-labels",
                        "model/diffusion/denoising/ScoreMatching",
                        "weight * (square + trace), weight * square",
                        "weight * square, weight * square"),
                PlantedFault.of(
                        "exponential-step-with-forward-variance",
                        "model/diffusion/sampling/SamplerStep",
                        "Math.sqrt(to.variance() * added / from.variance())",
                        "Math.sqrt(added)"),
                PlantedFault.of(
                        "clipping-radius-of-noise-alone",
                        "model/diffusion/ball/ClippingRadius",
                        "Math.sqrt(support * support + chiSquareQuantile(dimension, probability))",
                        "Math.sqrt(chiSquareQuantile(dimension, probability))"),
                PlantedFault.of(
                        "variance-of-half-the-time",
                        "model/diffusion/schedule/Schedule",
                        "return -Math.expm1(-integral(from, to));",
                        "return -Math.expm1(-integral(from, to) / 2);"));
    }
}
