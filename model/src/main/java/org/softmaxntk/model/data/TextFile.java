package org.softmaxntk.model.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.softmaxntk.model.InvalidInput;

/** A whole file as text, or one line saying why it cannot be. */
public final class TextFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    /**
     * The file's text, without a leading byte order mark. Memory: about three times the file.
     *
     * @throws InvalidInput if the file is missing, a directory, not readable, or not UTF-8 text
     */
    public static String read(Path file) {
        if (Files.isDirectory(file)) {
            throw new InvalidInput(file.toString(), "a file", "a directory");
        }
        try {
            return decode(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw explain(file.toString(), e);
        }
    }

    /** What a person should hear about {@code trouble}, which is kept as the cause. */
    static InvalidInput explain(String where, IOException trouble) {
        if (trouble instanceof NoSuchFileException) {
            return new InvalidInput(where, "an existing file", "no such file", trouble);
        }
        if (trouble instanceof AccessDeniedException) {
            return new InvalidInput(where, "a readable file", "no permission to read it", trouble);
        }
        return new InvalidInput(where, "a readable file", InQuotes.of(trouble.toString()), trouble);
    }

    /** UTF-8 bytes to text; {@code where} says in messages what they are. */
    static String decode(byte[] bytes, String where) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        // UTF-8 never has more UTF-16 code units than bytes, so this does not overflow.
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw notText(where, text, bytes[in.position()], new MalformedInputException(result.length()));
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw notText(where, text.substring(0, nul), (byte) 0, null);
        }
        return withoutByteOrderMark(text);
    }

    static String withoutByteOrderMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static InvalidInput notText(String where, String before, byte offending, Throwable cause) {
        int line = before.split("\\R", -1).length;
        String got = String.format(Locale.ROOT, "byte 0x%02X", offending);
        return new InvalidInput(where + ", line " + line, "UTF-8 text", got, cause);
    }
}
