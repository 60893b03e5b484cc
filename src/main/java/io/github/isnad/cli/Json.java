package io.github.isnad.cli;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads articles token by token: no tree, and no reflection, which would take more of a second than the analysis of the
 * first thousand articles.
 */
final class Json {
    /** Immutable and thread-safe. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

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
}
