package org.softmaxntk.theorems.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.softmaxntk.model.random.RandomStream;

/**
 * The recipes worth trying: a domain for each parameter, and what a drawn recipe is then bent to. Valid ones, by the hypotheses
 * of a claim, so that nothing need be filtered out. Immutable.
 */
public final class Space {
    private final Parameters parameters;
    private final Map<Parameter<?>, Domain<?>> domains;
    private final List<Fit> fits;

    private Space(Parameters parameters, Map<Parameter<?>, Domain<?>> domains, List<Fit> fits) {
        this.parameters = parameters;
        this.domains = domains;
        this.fits = fits;
    }

    /** Every parameter has its usual value, but for the seed, which is drawn. */
    public static Space of(Parameters parameters) {
        Map<Parameter<?>, Domain<?>> domains = new LinkedHashMap<>();
        parameters.all().forEach(parameter -> domains.put(parameter, Domain.of(List.of(parameter.usual()))));
        return new Space(parameters, domains, List.of()).with(Recipe.SEED, Domain.seeds());
    }

    /** This space with another domain of one parameter. */
    public <T> Space with(Parameter<T> parameter, Domain<T> domain) {
        parameters.indexOf(parameter);
        Map<Parameter<?>, Domain<?>> changed = new LinkedHashMap<>(domains);
        changed.put(parameter, domain);
        return new Space(parameters, changed, fits);
    }

    /** The recipes of this space bent to {@code fit} too, unless they are already. */
    public Space with(Fit fit) {
        if (fits.contains(fit)) {
            return this;
        }
        List<Fit> more = new ArrayList<>(fits);
        more.add(fit);
        return new Space(parameters, domains, List.copyOf(more));
    }

    public Parameters parameters() {
        return parameters;
    }

    @SuppressWarnings("unchecked") // with() puts a parameter's own domains in its place only
    public <T> Domain<T> domain(Parameter<T> parameter) {
        parameters.indexOf(parameter);
        return (Domain<T>) domains.get(parameter);
    }

    /** A recipe with random parameters, drawn in their order. */
    public Recipe draw(RandomStream stream) {
        return draw(stream, UnaryOperator.identity());
    }

    /** The same, with some parameters set before it is bent to the claim's hypotheses. */
    public Recipe draw(RandomStream stream, UnaryOperator<Recipe> settings) {
        Recipe recipe = parameters.usual();
        for (Parameter<?> parameter : parameters.all()) {
            recipe = drawn(parameter, recipe, stream);
        }
        return fit(settings.apply(recipe));
    }

    private <T> Recipe drawn(Parameter<T> parameter, Recipe recipe, RandomStream stream) {
        return recipe.with(parameter, domain(parameter).draw(stream));
    }

    /** {@code recipe} bent to the claim's hypotheses. */
    public Recipe fit(Recipe recipe) {
        Recipe fitted = recipe;
        for (Fit fit : fits) {
            fitted = fit.apply(fitted);
        }
        return fitted;
    }
}
