package org.softmaxntk.model.reference;

import org.apache.commons.math3.RealFieldElement;

/**
 * The limit kernels K∞, n×n, of claims on infinite width, by the textbook's formulas.
 *
 * <p>In d digits right to 10⁻ᵈ, relatively, for exponents up to 10⁸; ReLU's to 10^(−d/2) where two inputs are parallel
 * to d digits, as an angle found from its cosine is. Cost n²·d_in products and n² exponentials or arctangents.
 */
public final class ReferenceLimitKernel {
    private ReferenceLimitKernel() {}

    /** K_ij = x_iᵀx_j e^{σ² x_iᵀx_j}. */
    public static <T extends RealFieldElement<T>> FieldTable<T> softmax(FieldTable<T> inputs, T sigma) {
        T variance = sigma.multiply(sigma);
        return gram(inputs).map(product -> product.multiply(inputs.precision().exp(variance.multiply(product))));
    }

    /** K_ij = x_iᵀx_j e^{σ²‖x_i + x_j‖²/2}. */
    public static <T extends RealFieldElement<T>> FieldTable<T> exp(FieldTable<T> inputs, T sigma) {
        Precision<T> precision = inputs.precision();
        FieldTable<T> gram = gram(inputs);
        T halfVariance = sigma.multiply(sigma).multiply(precision.of(0.5));
        return FieldTable.generate(precision, inputs.rows(), inputs.rows(), (i, j) -> {
            T square = gram.at(i, i).add(gram.at(j, j)).add(gram.at(i, j)).add(gram.at(i, j));
            return gram.at(i, j).multiply(precision.exp(halfVariance.multiply(square)));
        });
    }

    /** K_ij = x_iᵀx_j (π − arccos c_ij)/(2π), c the cosine; 0 where an input is 0. */
    public static <T extends RealFieldElement<T>> FieldTable<T> relu(FieldTable<T> inputs) {
        Precision<T> precision = inputs.precision();
        FieldTable<T> gram = gram(inputs);
        T pi = precision.one().atan().multiply(4);
        return FieldTable.generate(precision, inputs.rows(), inputs.rows(), (i, j) -> {
            T norms = gram.at(i, i).multiply(gram.at(j, j));
            if (!precision.isGreater(norms, precision.zero())) {
                return precision.zero();
            }
            T supplement = supplement(gram.at(i, j).divide(norms.sqrt()), pi, precision);
            return gram.at(i, j).multiply(supplement).divide(pi.multiply(2));
        });
    }

    /** π − arccos c, by half-angle tangents: commons-math's own decimal arccos and atan2 use π as a double for some c. */
    private static <T extends RealFieldElement<T>> T supplement(T cosine, T pi, Precision<T> precision) {
        T below = atLeastZero(precision.one().subtract(cosine), precision);
        T above = atLeastZero(precision.one().add(cosine), precision);
        if (precision.isGreater(cosine, precision.zero())) {
            return pi.subtract(below.divide(above).sqrt().atan().multiply(2));
        }
        return above.divide(below).sqrt().atan().multiply(2);
    }

    private static <T extends RealFieldElement<T>> T atLeastZero(T x, Precision<T> precision) {
        return precision.isGreater(x, precision.zero()) ? x : precision.zero();
    }

    private static <T extends RealFieldElement<T>> FieldTable<T> gram(FieldTable<T> inputs) {
        return inputs.times(inputs.transpose());
    }
}
