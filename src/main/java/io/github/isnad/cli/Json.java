package io.github.isnad.cli;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one JSON mapper: plain numbers, keys in the order of the records. */
final class Json {
    /** Reads and writes; immutable and thread-safe. */
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private static final ObjectWriter INDENTED = MAPPER.writer(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    static String line(ArticleJson article) {
        return escapeLoneSurrogates(MAPPER.writeValueAsString(article));
    }

    static String indented(ArticleJson article) {
        return escapeLoneSurrogates(INDENTED.writeValueAsString(article));
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
