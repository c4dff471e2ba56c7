package org.softmaxntk.theorems.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The commit that is checked out, read from git's own files so that git need not be installed. */
final class SourceRevision {
    private static final String UNKNOWN = "unknown";

    private SourceRevision() {}

    /** 40 hexadecimal digits, or "unknown" outside a checkout. */
    static String ofWorkingDirectory() {
        return of(Path.of("").toAbsolutePath());
    }

    static String of(Path directory) {
        for (Path at = directory; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return head(at.resolve(".git"));
            }
        }
        return UNKNOWN;
    }

    private static String head(Path git) {
        try {
            Path own = Files.isDirectory(git) ? git : named(git, "gitdir: ");
            String head = Files.readString(own.resolve("HEAD")).trim();
            return head.startsWith("ref: ") ? reference(shared(own), head.substring("ref: ".length())) : head;
        } catch (IOException e) {
            // A revision is a courtesy to the reader of a ledger; its absence must not stop a run.
            return UNKNOWN;
        }
    }

    /** A worktree's {@code .git} is a file that names its own folder, in which another names the folder of all worktrees. */
    private static Path shared(Path own) throws IOException {
        Path common = own.resolve("commondir");
        return Files.exists(common) ? named(common, "") : own;
    }

    private static Path named(Path file, String before) throws IOException {
        String text = Files.readString(file).trim();
        return file.resolveSibling(text.startsWith(before) ? text.substring(before.length()) : text);
    }

    private static String reference(Path git, String name) throws IOException {
        if (Files.exists(git.resolve(name))) {
            return Files.readString(git.resolve(name)).trim();
        }
        Path packed = git.resolve("packed-refs");
        List<String> lines = Files.exists(packed) ? Files.readAllLines(packed) : List.of();
        return lines.stream()
                .filter(line -> line.endsWith(" " + name))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
