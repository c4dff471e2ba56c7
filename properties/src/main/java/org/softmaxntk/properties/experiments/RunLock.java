package org.softmaxntk.properties.experiments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.softmaxntk.model.InvalidInput;

/**
 * One run at a time writes a file of results; the lock ends with its process, however that ends.
 *
 * <p>On a file of its own: a lock on the results would be released by the first reading of them, as POSIX releases all locks of a
 * process on a file when it closes the file, by whichever descriptor.
 */
final class RunLock implements AutoCloseable {
    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws InvalidInput if another run has it, saying which, or the folder cannot be written to */
    static RunLock of(Path results) {
        Path file = results.resolveSibling("." + results.getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locks(channel, results)) {
                channel.close();
                throw taken(results, Files.readString(file).strip());
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
            return new RunLock(channel);
        } catch (IOException e) {
            throw new InvalidInput(results.toString(), "a file that can be written", e.toString(), e);
        }
    }

    private static boolean locks(FileChannel channel, Path results) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // To open and close the file once more would release this process's own lock, as POSIX has it.
            throw taken(results, "" + ProcessHandle.current().pid());
        }
    }

    private static InvalidInput taken(Path results, String process) {
        return new InvalidInput(
                results.toString(),
                "no other run that writes to it; wait, or name another folder",
                "one by process " + process);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("lock of results", e);
        }
    }
}
