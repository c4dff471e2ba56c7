package org.softmaxntk.reports.cli.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.TextFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object from a file or a stream, or one line saying why there is none. */
public final class JsonSource {
    /**
     * NaN and its kin are let through here, though JSON has none, because whoever wants a number there can name the
     * place. Depth and lengths are limited by Jackson's own constraints.
     */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonSource() {}

    /**
     * The object in a UTF-8 file. Memory: some ten times the file.
     *
     * @throws InvalidInput if the file cannot be read or holds anything but one JSON object with distinct keys
     */
    public static JsonNode read(Path file) {
        return parse(TextFile.read(file), file.toString());
    }

    /** As {@link #read(Path)}, from a stream that {@code where} names in messages. */
    public static JsonNode read(InputStream in, String where) {
        StringWriter text = new StringWriter();
        try {
            // A decoder of one's own reports malformed bytes; the charset's would replace them in silence.
            new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()).transferTo(text);
        } catch (CharacterCodingException e) {
            throw new InvalidInput(where, "UTF-8 text", "bytes that are none", e);
        } catch (IOException e) {
            throw new InvalidInput(where, "something to read", String.valueOf(e.getMessage()), e);
        }
        return parse(text.toString(), where);
    }

    private static JsonNode parse(String text, String where) {
        if (text.isBlank()) {
            throw new InvalidInput(where, "a JSON object", text.isEmpty() ? "an empty file" : "only blanks");
        }
        JsonNode node = parseAny(text, where);
        if (!node.isObject()) {
            throw new InvalidInput(where, "a JSON object", Described.node(node));
        }
        return node;
    }

    private static JsonNode parseAny(String text, String where) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new InvalidInput(where + place(e.getLocation()), "one JSON object", reason(e), e);
        }
    }

    private static String place(TokenStreamLocation at) {
        return at == null || at.getLineNr() < 1 ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    /** Jackson's message in one line, without its references to its own classes and switches. */
    private static String reason(JacksonException trouble) {
        String message = Described.inOneLine(trouble.getOriginalMessage())
                .replaceFirst(", from `.*", ")")
                .replaceFirst("(: | \\(start marker| \\((of type )?`).*", "");
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
