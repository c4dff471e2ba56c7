package org.softmaxntk.properties.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A change to one source file that makes the program wrong.
 *
 * @param name what is wrong, in words joined by hyphens
 * @param source the class, as a path below {@code org/softmaxntk}: {@code model/kernel/TangentKernel}
 * @param edits what is changed
 * @param tests of the module's own tests, those that are asked whether they notice: {@code class#method(parameters)}
 */
record PlantedFault(String name, String source, List<Edit> edits, List<String> tests) {
    /**
     * One replacement.
     *
     * @param fragment as it stands in the source, exactly once
     */
    record Edit(String fragment, String replacement) {}

    static PlantedFault of(String name, String source, String fragment, String replacement) {
        return new PlantedFault(name, source, List.of(new Edit(fragment, replacement)), List.of());
    }

    /** This fault, which needs a second place to be changed. */
    PlantedFault and(String fragment, String replacement) {
        List<Edit> more = new ArrayList<>(edits);
        more.add(new Edit(fragment, replacement));
        return new PlantedFault(name, source, List.copyOf(more), tests);
    }

    PlantedFault askedOf(List<String> asked) {
        return new PlantedFault(name, source, edits, asked);
    }

    /** {@code org.softmaxntk.model.kernel.TangentKernel}. */
    String className() {
        return "org.softmaxntk." + source.replace('/', '.');
    }

    /** Whether {@code type} is the faulty class or nested in it. */
    boolean isIn(String type) {
        return type.equals(className()) || type.startsWith(className() + "$");
    }

    /** The source as it stands, from the module's folder beside this one's. */
    String sound() {
        String module = source.substring(0, source.indexOf('/'));
        Path file = Path.of("..", module, "src", "main", "java", "org", "softmaxntk", source + ".java");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": cannot read " + file.toAbsolutePath(), e);
        }
    }

    /** @throws IllegalStateException unless every fragment stands in {@code text} exactly once */
    String plantedIn(String text) {
        String planted = text;
        for (Edit edit : edits) {
            requireOnce(edit.fragment(), text);
            planted = planted.replace(edit.fragment(), edit.replacement());
        }
        return planted;
    }

    private void requireOnce(String fragment, String text) {
        int first = text.indexOf(fragment);
        if (first < 0 || text.indexOf(fragment, first + 1) >= 0) {
            throw new IllegalStateException("fault %s no longer fits %s: required \"%s\" exactly once; got %s"
                    .formatted(name, source, fragment, first < 0 ? "none" : "several"));
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
