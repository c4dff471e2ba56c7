package org.softmaxntk.reports.cli.launch;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Ends the second virtual machine when the first one is gone, also if that one had no time to say so. */
final class ParentWatch {
    /** The process number of the first virtual machine; set on the second one only. */
    static final String PROPERTY = "softmaxntk.launched-by";

    /** 128 + SIGKILL, as a shell would say it. */
    private static final int KILLED = 137;

    private ParentWatch() {}

    /** Whether this is the second virtual machine; then it watches from now on. */
    static boolean begin() {
        Long parent = Long.getLong(PROPERTY);
        if (parent == null) {
            return false;
        }
        Optional<CompletableFuture<ProcessHandle>> gone =
                ProcessHandle.of(parent).map(ProcessHandle::onExit);
        gone.orElseGet(() -> CompletableFuture.completedFuture(null))
                .thenRun(() -> Runtime.getRuntime().halt(KILLED));
        return true;
    }
}
