package io.github.isnad.cli;

import io.github.isnad.Document;
import io.github.isnad.claim.NumericClaim;
import io.github.isnad.number.NumberMention;
import io.github.isnad.number.NumericValue;
import io.github.isnad.number.Unit;
import io.github.isnad.quote.ChainLink;
import io.github.isnad.quote.Cue;
import io.github.isnad.quote.Quote;
import io.github.isnad.quote.Source;
import io.github.isnad.quote.SourceMentions;
import io.github.isnad.sentence.Sentence;
import io.github.isnad.text.Diagnostic;
import io.github.isnad.text.Spanned;
import io.github.isnad.tokenize.Token;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes what was found in an article as one object: surfaces beside offsets, places in lists for references. */
final class ArticleJson {
    private final JsonGenerator json;
    private final Document document;

    private ArticleJson(JsonGenerator json, Document document) {
        this.json = json;
        this.document = document;
    }

    static void write(JsonGenerator json, String id, Document document, boolean withTokens) {
        new ArticleJson(json, document).write(id, withTokens);
    }

    private void write(String id, boolean withTokens) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        writeSentences();
        if (withTokens) {
            writeTokens();
        }
        writeQuotes();
        writeNumbers();
        writeClaims();
        writeSources();
        writeDiagnostics();
        json.writeEndObject();
    }

    private void writeSentences() {
        json.writeArrayPropertyStart("sentences");
        for (Sentence sentence : document.sentences()) {
            open(sentence);
            constant("role", sentence.role());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeTokens() {
        json.writeArrayPropertyStart("tokens");
        for (Token token : document.tokens()) {
            open(token);
            constant("kind", token.kind());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeQuotes() {
        json.writeArrayPropertyStart("quotes");
        for (Quote quote : document.quotes()) {
            write(quote);
        }
        json.writeEndArray();
    }

    private void writeNumbers() {
        json.writeArrayPropertyStart("numbers");
        for (NumberMention number : document.numbers()) {
            write(number);
        }
        json.writeEndArray();
    }

    private void writeSources() {
        json.writeArrayPropertyStart("sources");
        for (SourceMentions source : document.sources()) {
            json.writeStartObject();
            json.writeStringProperty("name", source.name());
            json.writeArrayPropertyStart("mentions");
            for (Spanned mention : source.mentions()) {
                writeText(mention);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeDiagnostics() {
        json.writeArrayPropertyStart("diagnostics");
        for (Diagnostic diagnostic : document.diagnostics()) {
            json.writeStartObject();
            constant("code", diagnostic.code());
            offsets(diagnostic);
            json.writeStringProperty("message", diagnostic.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Quote quote) {
        json.writeStartObject();
        constant("kind", quote.kind());
        text("content", quote);
        json.writeArrayPropertyStart("marked");
        for (Spanned marked : quote.marked()) {
            open(marked);
            json.writeEndObject();
        }
        json.writeEndArray();
        cue(quote.cue());
        source(quote.source());
        json.writeArrayPropertyStart("chain");
        for (ChainLink link : quote.chain()) {
            json.writeStartObject();
            source(link.source());
            cue(link.cue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("rule", quote.rule());
        json.writeNumberProperty("confidence", quote.confidence());
        json.writeEndObject();
    }

    private void cue(@Nullable Cue cue) {
        if (cue == null) {
            json.writeNullProperty("cue");
            return;
        }
        json.writeName("cue");
        openText(cue);
        json.writeStringProperty("lemma", cue.lemma());
        constant("act", cue.act());
        constant("stance", cue.stance());
        json.writeEndObject();
    }

    private void source(@Nullable Source source) {
        if (source == null) {
            json.writeNullProperty("source");
            return;
        }
        json.writeName("source");
        openText(source);
        text("head", source.head());
        json.writeStringProperty("name", source.name());
        constant("kind", source.kind());
        json.writeBooleanProperty("implicit", source.implicit());
        json.writeEndObject();
    }

    private void write(NumberMention number) {
        NumericValue value = number.value();
        Unit unit = number.unit();
        openText(number);
        constant("kind", number.kind());
        figure("value", value == null ? null : value.value());
        figure("low", value == null ? null : value.low());
        figure("high", value == null ? null : value.high());
        constant("qualifier", number.qualifier());
        json.writeStringProperty("unit", unit == null ? null : unit.id());
        json.writeStringProperty("currency", unit == null ? null : unit.currency());
        json.writeEndObject();
    }

    private void figure(String name, @Nullable BigDecimal figure) {
        if (figure == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, figure);
        }
    }

    private void writeClaims() {
        Map<Object, Integer> places = new IdentityHashMap<>();
        if (!document.claims().isEmpty()) {
            note(document.numbers(), places);
            note(document.quotes(), places);
        }
        json.writeArrayPropertyStart("claims");
        for (NumericClaim claim : document.claims()) {
            json.writeStartObject();
            reference("number", claim.number(), document.numbers(), places);
            text("counted", claim.counted());
            constant("change", claim.change());
            reference("from", claim.from(), document.numbers(), places);
            reference("quote", claim.quote(), document.quotes(), places);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void note(List<?> all, Map<Object, Integer> places) {
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i), i);
        }
    }

    /** The place of what is in a list, or at least equal to something there. */
    private void reference(String name, @Nullable Object to, List<?> all, Map<Object, Integer> places) {
        if (to == null) {
            json.writeNullProperty(name);
        } else {
            Integer place = places.get(to);
            json.writeNumberProperty(name, place == null ? all.indexOf(to) : place);
        }
    }

    private void constant(String name, @Nullable Enum<?> constant) {
        json.writeStringProperty(name, constant == null ? null : constant.name());
    }

    private void text(String name, @Nullable Spanned place) {
        if (place == null) {
            json.writeNullProperty(name);
        } else {
            json.writeName(name);
            writeText(place);
        }
    }

    private void writeText(Spanned place) {
        openText(place);
        json.writeEndObject();
    }

    private void openText(Spanned place) {
        open(place);
        json.writeStringProperty("text", place.in(document.text()));
    }

    private void open(Spanned place) {
        json.writeStartObject();
        offsets(place);
    }

    private void offsets(Spanned place) {
        json.writeNumberProperty("start", place.start());
        json.writeNumberProperty("end", place.end());
    }
}
