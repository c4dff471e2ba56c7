package org.softmaxntk.reports.cli.terminal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.softmaxntk.model.InvalidInput;

/** A file named on the command line. */
public final class FileArgument {
    /** What stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private FileArgument() {}

    /** @throws InvalidInput if this system cannot have a file of that name */
    public static Path path(String where, String name) {
        if (name.isEmpty()) {
            throw new InvalidInput(where, "the name of a file", "an empty one");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InvalidInput(where, "the name of a file", e.getReason(), e);
        }
    }

    /**
     * For before the work whose result is to go into {@code file}.
     *
     * @throws InvalidInput if it can be told already that it cannot be written
     */
    public static void requireWritable(String option, Path file) {
        String where = option + " " + file;
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new InvalidInput(where, "a file to write into", "a folder");
        }
        if (!Files.isDirectory(folder)) {
            String got = (Files.exists(folder) ? "a file in the place of the folder " : "no folder ") + folder;
            throw new InvalidInput(where, "a file in a folder that exists", got);
        }
        Path written = Files.exists(file) ? file : folder;
        if (!Files.isWritable(written)) {
            throw new InvalidInput(where, "a file that can be written", "no permission to write " + written);
        }
    }

    /** @throws InvalidInput if that cannot be done */
    public static void write(String option, Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new InvalidInput(option + " " + file, "a file that can be written", reason(e), e);
        }
    }

    /** In words, where the file system has some. */
    private static String reason(IOException trouble) {
        if (trouble instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return String.valueOf(trouble.getMessage());
    }
}
