package org.softmaxntk.theorems.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRevisionTest {
    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";
    private static final String OTHER = "fedcba9876543210fedcba9876543210fedcba98";

    @TempDir
    private Path checkout;

    private Path git;

    @BeforeEach
    void begin() throws IOException {
        git = Files.createDirectories(checkout.resolve(".git"));
        write("HEAD", "ref: refs/heads/main\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = git.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void aLooseReference() throws IOException {
        write("refs/heads/main", COMMIT + "\n");
        assertThat(SourceRevision.of(checkout)).isEqualTo(COMMIT);
    }

    @Test
    void aPackedReference() throws IOException {
        write(
                "packed-refs",
                "# pack-refs with: peeled fully-peeled sorted \n" + OTHER + " refs/heads/domain\n" + OTHER
                        + " remotes/refs/heads/main\n" + COMMIT + " refs/heads/main\n^" + OTHER + "\n");
        assertThat(SourceRevision.of(checkout)).isEqualTo(COMMIT);
    }

    @Test
    void aLooseReferenceIsNewerThanAPackedOne() throws IOException {
        write("packed-refs", OTHER + " refs/heads/main\n");
        write("refs/heads/main", COMMIT);
        assertThat(SourceRevision.of(checkout)).isEqualTo(COMMIT);
    }

    @Test
    void aDetachedHead() throws IOException {
        write("HEAD", COMMIT + "\n");
        assertThat(SourceRevision.of(checkout)).isEqualTo(COMMIT);
    }

    @Test
    void fromAFolderInside() throws IOException {
        write("HEAD", COMMIT);
        Path inside = Files.createDirectories(checkout.resolve("a").resolve("b"));
        assertThat(SourceRevision.of(inside)).isEqualTo(COMMIT);
    }

    @Test
    void aBranchWithoutCommits() throws IOException {
        assertThat(SourceRevision.of(checkout)).isEqualTo("unknown");
        write("packed-refs", OTHER + " refs/heads/other\n");
        assertThat(SourceRevision.of(checkout)).isEqualTo("unknown");
    }

    @Test
    void aWorktree() throws IOException {
        write("refs/heads/side", COMMIT + "\n");
        write("worktrees/side/HEAD", "ref: refs/heads/side\n");
        write("worktrees/side/commondir", "../..\n");
        Path worktree = Files.createDirectories(checkout.resolve("side"));
        Files.writeString(worktree.resolve(".git"), "gitdir: " + git.resolve("worktrees/side") + "\n");
        assertThat(SourceRevision.of(worktree)).isEqualTo(COMMIT);
    }

    @Test
    void aCheckoutThatCannotBeRead() throws IOException {
        Files.delete(git.resolve("HEAD"));
        assertThat(SourceRevision.of(checkout)).isEqualTo("unknown");
    }

    @Test
    void noCheckout() {
        assertThat(SourceRevision.of(Path.of("/"))).isEqualTo("unknown");
    }

    @Test
    void theHeaderOfThisRun() {
        RunHeader header = RunHeader.current("quick", 42);
        assertThat(header.schema()).isEqualTo("softmax-ntk/ledger/2");
        assertThat(header.profile()).isEqualTo("quick");
        assertThat(header.seed()).isEqualTo(42);
        assertThat(header.jdk()).isEqualTo(System.getProperty("java.version"));
        assertThat(header.vendor()).isEqualTo(System.getProperty("java.vendor"));
        assertThat(header.os()).startsWith(System.getProperty("os.name"));
        assertThat(header.version()).isNotBlank();
        assertThat(header.commit()).matches("[0-9a-f]{40}|unknown");
        assertThat(RunHeader.current("quick", 42)).isEqualTo(header);
    }
}
