package quadratics;

import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.theorems.Given;
import org.softmaxntk.theorems.family.Family;
import org.softmaxntk.theorems.recipe.Domain;
import org.softmaxntk.theorems.recipe.Parameter;
import org.softmaxntk.theorems.recipe.Parameters;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.recipe.Space;

/** f(x) = ½ Σ_k d_k x_k², as any quadratic looks to its eigenvectors; d and x are 1×n, the step size η is above 0. */
public record Quadratic(Matrix d, Matrix x, double eta) implements Given {
    /** n curvatures up to the largest, a point with normal coordinates, and η = step/largest. */
    public static final class Instances implements Family<Quadratic> {
        private static final Parameter<Integer> DIMENSION = Parameter.whole("n", 1).where(n -> n > 0, "at least 1");
        private static final Parameter<Double> LARGEST = Parameter.real("largest", 1).where(d -> d > 0, "above 0");
        static final Parameter<Double> STEP = Parameter.real("step", 0.5).where(s -> s > 0, "above 0");
        private static final Space SPACE = Space.of(Parameters.of(DIMENSION, LARGEST, STEP))
                .with(DIMENSION, Domain.between(1, 8))
                .with(LARGEST, Domain.logarithmic(1, 1e4))
                .with(STEP, Domain.logarithmic(1e-3, 10));

        @Override
        public Space space() {
            return SPACE;
        }

        @Override
        public Quadratic build(Recipe recipe) {
            int n = recipe.get(DIMENSION);
            double most = recipe.get(LARGEST);
            Matrix d = Matrix.generate(1, n, (i, k) -> Math.pow(most, (k + 1.0) / n));
            Matrix x = Matrix.generate(1, n, (i, k) -> recipe.stream().named("x" + k).nextGaussian());
            return new Quadratic(d, x, recipe.get(STEP) / most);
        }
    }
}
