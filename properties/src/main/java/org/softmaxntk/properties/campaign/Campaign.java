package org.softmaxntk.properties.campaign;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.properties.instances.DataSource;
import org.softmaxntk.properties.instances.InstanceSpace;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.theorems.catalogue.Catalogue;
import org.softmaxntk.theorems.given.DrawnStart;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Role;

/**
 * Many random instances of some claims: a pure function of its components.
 *
 * @param claims ids of the catalogue
 * @param data the data every instance is on; random data if empty
 * @param trials instances per claim, ≥ 1; of a claim about draws, laws, of which {@value #MOST_LAWS} are enough
 * @param seed each trial's randomness comes from the child {@code claim/trial} of this seed's stream
 */
public record Campaign(List<String> claims, Optional<String> data, int trials, long seed) {
    /** Each law is drawn from some thousands of times. */
    public static final int MOST_LAWS = 3;

    public Campaign {
        claims = List.copyOf(claims);
        claims.forEach(Catalogue.standard()::statement);
        if (trials < 1) {
            throw new InvalidInput("trials", "at least 1", "" + trials);
        }
    }

    /** Examines all instances, in order, handing each entry to {@code sink} as it is made. */
    public void run(Consumer<LedgerEntry> sink) {
        Optional<DataSource> source = data.map(DataSource::parse);
        RandomStream root = RandomStream.of(seed);
        // Bad data shows before the first check, not in the middle of the run.
        source.ifPresent(given -> given.load(root.named("data")));
        for (String claim : claims) {
            ClaimReference reference = ClaimReference.to(claim);
            InstanceSpace space = InstanceSpace.of(reference.resolve());
            int count = reference.resolve().given() == DrawnStart.class ? Math.min(trials, MOST_LAWS) : trials;
            for (int trial = 0; trial < count; trial++) {
                RandomStream stream = root.named(claim + "/" + trial);
                Recipe recipe = source.map(given -> space.drawOn(given, stream)).orElseGet(() -> space.draw(stream));
                sink.accept(Examination.examine(reference, source.isPresent() ? Role.REAL : Role.GENERATED, recipe));
            }
        }
    }
}
