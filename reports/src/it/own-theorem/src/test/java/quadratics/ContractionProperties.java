package quadratics;

import java.util.Map;
import org.softmaxntk.properties.jqwik.ClaimProperties;
import org.softmaxntk.theorems.recipe.Recipe;

class ContractionProperties extends ClaimProperties {
    ContractionProperties() {
        super("contraction");
    }

    @Override
    protected Map<Recipe, Double> nearest() {
        return Map.of(new Quadratic.Instances().parameters().usual(), 0.999);
    }

    @Override
    protected Map<String, String> frozen() {
        return Map.of("nine-tenths", "n=1 largest=1.0 step=0.5 seed=0");
    }
}
