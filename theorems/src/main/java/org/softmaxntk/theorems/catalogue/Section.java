package org.softmaxntk.theorems.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.interval.ScalarStatement;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A part of the catalogue: claims that stand in one package, in their order, with what each says in words.
 *
 * <p>Sections are found as services: a class that implements this one and is named in {@code
 * META-INF/services/org.softmaxntk.theorems.catalogue.Section} is in {@link Catalogue#standard}, whoever wrote it. A section
 * must have a constructor without parameters.
 */
public interface Section {
    /** As the report heads it and {@code --section} chooses it: the last part of the name of the section's package. */
    default String name() {
        String packageName = getClass().getPackageName();
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    /** The claims, in their order. */
    List<Claim<?>> claims();

    /** The scalar inequalities that the proofs of these claims lean on. */
    default List<ScalarStatement> steps() {
        return List.of();
    }

    /**
     * What the claims say in words, one each: an array in the resource {@code NAME.json} beside the section's own class.
     *
     * @throws IllegalStateException if there is no such resource
     */
    default List<Entry> entries() {
        String resource = name() + ".json";
        try (InputStream in = getClass().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "no resource " + resource + " beside " + getClass().getName());
            }
            JsonMapper mapper = JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
            return List.of(mapper.readValue(in, Entry[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
