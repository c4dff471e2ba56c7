package org.softmaxntk.reports.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.softmaxntk.model.InvalidInput;

/** Writes a file by way of a temporary one beside it, so that a reader never finds half of it. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Puts {@code text} into {@code file}, in UTF-8, creating its folder if needed.
     *
     * @throws InvalidInput if that cannot be done; the file is as it was then
     */
    public static void write(Path file, String text) {
        Path target = file.toAbsolutePath();
        try {
            Files.createDirectories(target.getParent());
            Path temporary = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
            try {
                Files.writeString(temporary, text);
                readableLikeItsNeighbours(temporary);
                move(temporary, target);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new InvalidInput(file.toString(), "a file that can be written", e.toString(), e);
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Temporary files are private to their owner; a report is for everybody who may read its folder. */
    private static void readableLikeItsNeighbours(Path temporary) {
        temporary.toFile().setReadable(true, false);
    }
}
