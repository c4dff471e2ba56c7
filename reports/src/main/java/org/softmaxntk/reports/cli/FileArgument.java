package org.softmaxntk.reports.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.softmaxntk.model.InvalidInput;

/** A file named on the command line. */
final class FileArgument {
    private FileArgument() {}

    /** @throws InvalidInput if this system cannot have a file of that name */
    static Path path(String where, String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InvalidInput(where, "the name of a file", e.getReason(), e);
        }
    }
}
