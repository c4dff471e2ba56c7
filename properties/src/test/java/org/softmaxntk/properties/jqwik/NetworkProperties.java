package org.softmaxntk.properties.jqwik;

import static org.softmaxntk.theorems.given.network.NetworkRecipes.MOVE;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.RADIUS;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.START;
import static org.softmaxntk.theorems.given.network.NetworkRecipes.WIDTH;
import static org.softmaxntk.theorems.recipe.Recipe.SEED;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.softmaxntk.theorems.given.network.NetworkRecipes;
import org.softmaxntk.theorems.given.network.Start;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.recipe.Fit;
import org.softmaxntk.theorems.recipe.Recipe;

/** The property class of a claim about networks on data: it also holds on every real data set, with every start. */
public abstract class NetworkProperties extends ClaimProperties {
    protected static final List<String> REAL = List.of("linnerud", "iris", "diabetes", "digits/30");

    protected NetworkProperties(String id) {
        super(id);
    }

    /** For a claim whose check costs too much at the sizes that others are drawn at. */
    protected NetworkProperties(String id, Fit fit) {
        super(id, fit);
    }

    /** Neurons used on the real data sets. */
    protected int realWidth() {
        return 8;
    }

    @Example
    void holdsOnEveryRealDataSet() {
        realInstances().forEach(recipe -> requireHolds(examine(Role.REAL, recipe)));
    }

    /** Every real data set with every start of the claim's space. */
    protected Stream<Recipe> realInstances() {
        return REAL.stream()
                .flatMap(data -> NetworkSweep.starts(space()).stream().map(start -> real(data, start)));
    }

    private Recipe real(String data, Start start) {
        return NetworkRecipes.on(data)
                .with(WIDTH, realWidth())
                .with(START, start)
                .with(MOVE, NetworkRecipes.MOVES.get(REAL.indexOf(data)))
                .with(RADIUS, 0.005)
                .with(SEED, TestLedgers.SEED);
    }

    @Override
    protected List<Recipe> sweep() {
        return NetworkSweep.of(space());
    }

    /** The space's starts, and by default small and large logits. */
    @Override
    protected final Set<String> regimesThatMatter() {
        Set<String> labels = new TreeSet<>(networkRegimesThatMatter());
        NetworkSweep.starts(space()).forEach(start -> labels.add("start:" + start.id()));
        return labels;
    }

    /** Labels beside those of the starts that a sweep must reach. */
    protected Set<String> networkRegimesThatMatter() {
        return Set.of("logits:within-1", "logits:beyond-1");
    }
}
