package org.softmaxntk.properties.experiments;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.softmaxntk.model.InvalidInput;

/**
 * The file of an experiment's results: a line that says which run it belongs to, a line of column names, then a line for each
 * finished cell, in the order in which they were finished.
 *
 * <p>A line is written whole and forced to disk, so that an interruption loses at most the cell at hand; half a last line, as a
 * power cut may leave it, is dropped when the file is opened again. One process at a time: the file is locked. Safe for use by
 * several threads.
 */
public final class ResultFile implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final RunLock lock;
    private final ResultHeader header;
    private final Map<String, String> lines = new LinkedHashMap<>();

    private ResultFile(Path path, FileChannel channel, RunLock lock, ResultHeader header) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
        this.header = header;
    }

    /**
     * Opens the file of a run, new or begun earlier.
     *
     * @throws InvalidInput if it belongs to another run, another process has it, there is a file in the place of its folder, or
     *     it cannot be read or written
     */
    static ResultFile open(Path path, ResultHeader header) {
        try {
            createFolder(path.toAbsolutePath().getParent());
            RunLock lock = RunLock.of(path);
            FileChannel channel = null;
            try {
                channel = FileChannel.open(
                        path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                ResultFile file = new ResultFile(path, channel, lock, header);
                file.recover();
                return file;
            } catch (IOException | RuntimeException e) {
                if (channel != null) {
                    channel.close();
                }
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    private static void createFolder(Path folder) throws IOException {
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.exists(above) && !Files.isDirectory(above)) {
                throw new InvalidInput(folder.toString(), "a folder for the results", above + ", which is a file");
            }
        }
        Files.createDirectories(folder);
    }

    /** Reads what is there, up to the last whole line. */
    private void recover() throws IOException {
        String text = Files.readString(path);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        if (!whole.startsWith(header.text()) && !header.text().startsWith(whole)) {
            throw new InvalidInput(
                    path.toString(),
                    "results of this very run, beginning with \"" + header.first()
                            + "\": use another folder, or delete the file",
                    "\"" + whole.lines().findFirst().orElse("") + "\"");
        }
        if (whole.length() < header.text().length()) {
            channel.truncate(0);
            write(header.text());
        } else {
            channel.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
            whole.substring(header.text().length()).lines().forEach(line -> lines.put(header.keyOf(line), line));
        }
    }

    synchronized boolean contains(Cell cell) {
        return lines.containsKey(cell.line());
    }

    /** One more finished cell. */
    synchronized void add(Cell cell, List<String> measured) {
        String line = cell.line() + "," + String.join(",", measured);
        try {
            write(line + "\n");
        } catch (IOException e) {
            throw failure(path, e);
        }
        lines.put(cell.line(), line);
    }

    /** Puts the lines into the order of {@code cells}, which are all finished: so the bytes no longer depend on threads. */
    synchronized void sort(List<Cell> cells) {
        StringBuilder text = new StringBuilder(header.text());
        cells.forEach(cell -> text.append(lines.get(cell.line())).append('\n'));
        try {
            if (!Files.readString(path).contentEquals(text)) {
                // Longer it cannot get: the same lines in another order.
                channel.position(0);
                channel.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    private void write(String text) throws IOException {
        channel.position(channel.size());
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    private static InvalidInput failure(Path path, IOException e) {
        return new InvalidInput(path.toString(), "a file that can be read and written", e.toString(), e);
    }

    @Override
    public void close() {
        try {
            lock.close();
            channel.close();
        } catch (IOException e) {
            throw failure(path, e);
        }
    }
}
