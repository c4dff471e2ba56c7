package org.softmaxntk.theorems.coq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Coq's programs, run in one folder whose files are the library SoftmaxNtk. */
record Coq(Path folder) {
    private static final String INSTANCE = "IntegerInterval.v";

    /** What a program printed, and whether it accepted what it was given. */
    record Answer(boolean accepted, String output, double seconds) {}

    /** The version, such as {@code 8.16.1}. */
    String version() {
        return run(List.of("coqc", "--print-version")).output().strip().split(" ", 2)[0];
    }

    Answer compile(String file) {
        return run(List.of("coqc", "-q", "-w", "none", "-R", ".", "SoftmaxNtk", file));
    }

    /**
     * Has the separate checker read what was compiled, but for the instance of the library's functor: that states nothing, and
     * takes it minutes.
     */
    Answer recheck(List<String> sources) {
        List<String> command = new ArrayList<>(List.of("coqchk", "-silent", "-R", ".", "SoftmaxNtk"));
        for (String source : sources) {
            if (!source.equals(INSTANCE)) {
                command.add("-norec");
                command.add("SoftmaxNtk." + source.replace(".v", ""));
            }
        }
        return run(command);
    }

    void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(folder.resolve(file).toString(), e);
        }
    }

    private Answer run(List<String> command) {
        long begin = System.nanoTime();
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean accepted = process.waitFor() == 0;
            return new Answer(accepted, output, Math.round((System.nanoTime() - begin) / 1e8) / 10.0);
        } catch (IOException e) {
            throw new CoqFailure(command.get(0) + " is missing: apt-get install coq libcoq-interval", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CoqFailure("interrupted", e);
        }
    }
}
