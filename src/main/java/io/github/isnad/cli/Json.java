package io.github.isnad.cli;

import io.github.isnad.Document;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Reads and writes articles token by token: no tree, and no reflection, which would take more of a second than the analysis of the
 * first thousand articles.
 */
final class Json {
    /** Immutable and thread-safe. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(); // counts the depth
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private Json() {}

    /**
     * Reads one article.
     *
     * @param json an object with a string id and a string text; what else it has is passed
     * @return the article, or null if it is no such object
     * @throws tools.jackson.core.JacksonException if it is no JSON
     */
    static Input.@Nullable Article read(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            boolean object = parser.nextToken() == JsonToken.START_OBJECT;
            String id = null;
            String text = null;
            if (object) {
                for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                    String value = parser.nextToken() == JsonToken.VALUE_STRING ? parser.getString() : null;
                    if (name.equals("id")) {
                        id = value;
                    } else if (name.equals("text")) {
                        text = value;
                    }
                    parser.skipChildren();
                }
            } else {
                parser.skipChildren();
            }
            boolean alone = parser.nextToken() == null;
            return alone && id != null && text != null ? new Input.Article(id, text) : null;
        }
    }

    static String line(String id, Document document, boolean withTokens) {
        return write(ObjectWriteContext.empty(), id, document, withTokens);
    }

    static String indented(String id, Document document, boolean withTokens) {
        return write(INDENTED, id, document, withTokens);
    }

    private static String write(ObjectWriteContext context, String id, Document document, boolean withTokens) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(context, written)) {
            ArticleJson.write(json, id, document, withTokens);
        }
        return escapeLoneSurrogates(written.toString());
    }

    /** UTF-8 cannot hold a lone surrogate, a JSON escape can; they stand in strings only. */
    private static String escapeLoneSurrogates(String json) {
        StringBuilder escaped = null;
        int copied = 0;
        for (int i = 0; i < json.length(); i++) {
            if (!Character.isSurrogate(json.charAt(i))) {
                continue;
            }
            if (Character.charCount(json.codePointAt(i)) == 2) {
                i++;
                continue;
            }
            escaped = escaped == null ? new StringBuilder(json.length() + 8) : escaped;
            escaped.append(json, copied, i).append(String.format("\\u%04X", (int) json.charAt(i)));
            copied = i + 1;
        }
        return escaped == null
                ? json
                : escaped.append(json, copied, json.length()).toString();
    }
}
