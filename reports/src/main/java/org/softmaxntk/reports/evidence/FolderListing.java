package org.softmaxntk.reports.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.softmaxntk.model.InvalidInput;

/** The files of a folder whose names fit, sorted by name so that the same folder always reads the same. */
final class FolderListing {
    private FolderListing() {}

    /** @throws InvalidInput if there is no such folder or nothing in it fits */
    static List<Path> of(Path folder, Predicate<String> wanted, String what) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidInput(folder.toString(), "a folder with " + what, "no such folder");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> fitting = files.filter(
                            file -> wanted.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
            if (fitting.isEmpty()) {
                throw new InvalidInput(folder.toString(), "a folder with " + what, "a folder without any");
            }
            return fitting;
        } catch (IOException e) {
            throw new InvalidInput(folder.toString(), "a readable folder with " + what, e.toString(), e);
        }
    }
}
