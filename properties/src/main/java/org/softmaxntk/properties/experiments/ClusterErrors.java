package org.softmaxntk.properties.experiments;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/** Cluster-robust standard errors of a regression with one constant: see {@link PowerLaw}. */
final class ClusterErrors {
    private ClusterErrors() {}

    /**
     * One for each coefficient but the constant.
     *
     * @param regression of the centred points, without a constant: its residuals are those of the regression with one
     * @param centred N points: the response, then p regressors, each without its mean
     * @param clusters of each point its cluster; at least two in all
     */
    static double[] of(OLSMultipleLinearRegression regression, List<double[]> centred, List<String> clusters) {
        RealMatrix bread = MatrixUtils.createRealMatrix(regression.estimateRegressionParametersVariance());
        RealMatrix meat = bread.scalarMultiply(0);
        Collection<RealVector> scores =
                scores(centred, clusters, regression.estimateResiduals()).values();
        for (RealVector score : scores) {
            meat = meat.add(score.outerProduct(score));
        }
        RealMatrix variance = bread.multiply(meat).multiply(bread);
        double correction = correction(scores.size(), centred.size(), bread.getRowDimension() + 1);
        return IntStream.range(0, bread.getRowDimension())
                .mapToDouble(k -> Math.sqrt(correction * variance.getEntry(k, k)))
                .toArray();
    }

    /** CR1. */
    private static double correction(double clusters, double points, double parameters) {
        return clusters / (clusters - 1) * (points - 1) / (points - parameters);
    }

    /** X_gᵀu_g of each cluster g. */
    private static Map<String, RealVector> scores(List<double[]> centred, List<String> clusters, double[] residuals) {
        Map<String, RealVector> scores = new LinkedHashMap<>();
        for (int at = 0; at < residuals.length; at++) {
            double[] point = centred.get(at);
            RealVector regressors = MatrixUtils.createRealVector(point).getSubVector(1, point.length - 1);
            scores.merge(clusters.get(at), regressors.mapMultiply(residuals[at]), RealVector::add);
        }
        return scores;
    }
}
