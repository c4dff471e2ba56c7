package org.softmaxntk.model.reference;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

/**
 * Derivatives of a network by automatic differentiation, knowing no formula for them.
 *
 * <p>Always along one line s ↦ W + s·V: with all m·d_in weights free at once the cost of a product would grow with
 * their number at every order.
 */
public final class AutomaticDerivatives {
    /**
     * Which network: {@code ReferenceNetwork::new}, {@code NeuronwiseReference::exp} or {@code NeuronwiseReference::relu}.
     *
     * @param <S> the network
     */
    @FunctionalInterface
    public interface Kind<S extends ReferenceFrame<DerivativeStructure, S>> {
        S of(
                FieldTable<DerivativeStructure> weights,
                FieldTable<DerivativeStructure> signs,
                FieldTable<DerivativeStructure> inputs);
    }

    private AutomaticDerivatives() {}

    /** The softmax network at W + s·V, see the general method. */
    public static ReferenceNetwork<DerivativeStructure> along(
            Matrix direction, int order, Matrix weights, Matrix signs, Matrix inputs) {
        return along(ReferenceNetwork::new, direction, order, weights, signs, inputs);
    }

    /**
     * The network at W + s·V with the parameter s free, at s = 0.
     *
     * <p>Each number x(s) of it carries {@code x.getValue()} = x(0) and {@code x.getPartialDerivative(k)} = x⁽ᵏ⁾(0) for k
     * ≤ order, to rounding in doubles. Targets are lifted by {@code network.precision()}. Where a ReLU's logit is 0 its
     * derivatives are 0.
     *
     * @param direction V, m×d_in like W
     * @throws InvalidInput if shapes do not fit or unless 1 ≤ order ≤ 10
     */
    public static <S extends ReferenceFrame<DerivativeStructure, S>> S along(
            Kind<S> kind, Matrix direction, int order, Matrix weights, Matrix signs, Matrix inputs) {
        if (direction.rows() != weights.rows() || direction.columns() != weights.columns()) {
            throw new InvalidInput("direction V", "a " + weights + " like W", "a " + direction);
        }
        DerivativePrecision precision = new DerivativePrecision(order);
        DerivativeStructure parameter = precision.parameter();
        FieldTable<DerivativeStructure> line = FieldTable.generate(
                precision,
                weights.rows(),
                weights.columns(),
                (r, k) -> parameter.multiply(direction.at(r, k)).add(weights.at(r, k)));
        return kind.of(line, precision.lift(signs), precision.lift(inputs));
    }

    /** ∂L/∂W of the softmax network, see the general method. */
    public static Matrix gradient(Matrix weights, Matrix signs, Matrix inputs, Matrix targets) {
        return gradient(ReferenceNetwork::new, weights, signs, inputs, targets);
    }

    /** ∂L/∂W, m×d_in, for L = ½‖F − Y‖²: one network for each of the m·d_in weights. */
    public static <S extends ReferenceFrame<DerivativeStructure, S>> Matrix gradient(
            Kind<S> kind, Matrix weights, Matrix signs, Matrix inputs, Matrix targets) {
        return Matrix.generate(weights.rows(), weights.columns(), (r, k) -> {
            S line = along(kind, unit(weights, r, k), 1, weights, signs, inputs);
            return line.loss(line.precision().lift(targets)).getPartialDerivative(1);
        });
    }

    /** The Jacobian of the softmax network, see the general method. */
    public static Matrix jacobian(Matrix weights, Matrix signs, Matrix inputs) {
        return jacobian(ReferenceNetwork::new, weights, signs, inputs);
    }

    /** ∂F_il/∂w_rk at row l·n + i, column r·d_in + k: one network for each of the m·d_in weights. */
    public static <S extends ReferenceFrame<DerivativeStructure, S>> Matrix jacobian(
            Kind<S> kind, Matrix weights, Matrix signs, Matrix inputs) {
        int n = inputs.rows();
        double[][] columns = new double[weights.rows() * weights.columns()][];
        for (int column = 0; column < columns.length; column++) {
            Matrix direction = unit(weights, column / weights.columns(), column % weights.columns());
            FieldTable<DerivativeStructure> outputs =
                    along(kind, direction, 1, weights, signs, inputs).outputs();
            columns[column] = new double[n * signs.columns()];
            for (int row = 0; row < columns[column].length; row++) {
                columns[column][row] = outputs.at(row % n, row / n).getPartialDerivative(1);
            }
        }
        return Matrix.of(columns).transpose();
    }

    private static Matrix unit(Matrix shape, int row, int column) {
        return Matrix.generate(shape.rows(), shape.columns(), (i, j) -> i == row && j == column ? 1 : 0);
    }
}
