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

/** Writes what was found in an article as one object: surfaces beside offsets, places in lists for references. */
final class ArticleJson {
    private final JsonText json;
    private final Document document;

    private ArticleJson(JsonText json, Document document) {
        this.json = json;
        this.document = document;
    }

    static String show(String id, Document document, boolean withTokens, boolean indented) {
        JsonText json = new JsonText(indented);
        new ArticleJson(json, document).write(id, withTokens);
        return json.toString();
    }

    private void write(String id, boolean withTokens) {
        json.openObject();
        json.name("id").string(id);
        writeSentences();
        if (withTokens) {
            writeTokens();
        }
        writeQuotes();
        writeNumbers();
        writeClaims();
        writeSources();
        writeDiagnostics();
        json.closeObject();
    }

    private void writeSentences() {
        json.name("sentences").openList();
        for (Sentence sentence : document.sentences()) {
            open(sentence);
            constant("role", sentence.role());
            json.closeObject();
        }
        json.closeList();
    }

    private void writeTokens() {
        json.name("tokens").openList();
        for (Token token : document.tokens()) {
            open(token);
            constant("kind", token.kind());
            json.closeObject();
        }
        json.closeList();
    }

    private void writeQuotes() {
        json.name("quotes").openList();
        for (Quote quote : document.quotes()) {
            write(quote);
        }
        json.closeList();
    }

    private void writeNumbers() {
        json.name("numbers").openList();
        for (NumberMention number : document.numbers()) {
            write(number);
        }
        json.closeList();
    }

    private void writeSources() {
        json.name("sources").openList();
        for (SourceMentions source : document.sources()) {
            json.openObject();
            json.name("name").string(source.name());
            json.name("mentions").openList();
            for (Spanned mention : source.mentions()) {
                writeText(mention);
            }
            json.closeList();
            json.closeObject();
        }
        json.closeList();
    }

    private void writeDiagnostics() {
        json.name("diagnostics").openList();
        for (Diagnostic diagnostic : document.diagnostics()) {
            json.openObject();
            constant("code", diagnostic.code());
            offsets(diagnostic);
            json.name("message").string(diagnostic.message());
            json.closeObject();
        }
        json.closeList();
    }

    private void write(Quote quote) {
        json.openObject();
        constant("kind", quote.kind());
        text("content", quote);
        json.name("marked").openList();
        for (Spanned marked : quote.marked()) {
            open(marked);
            json.closeObject();
        }
        json.closeList();
        cue(quote.cue());
        source(quote.source());
        json.name("chain").openList();
        for (ChainLink link : quote.chain()) {
            json.openObject();
            source(link.source());
            cue(link.cue());
            json.closeObject();
        }
        json.closeList();
        json.name("rule").string(quote.rule());
        json.name("confidence").plain(Double.toString(quote.confidence()));
        json.closeObject();
    }

    private void cue(@Nullable Cue cue) {
        if (cue == null) {
            json.name("cue").plain("null");
            return;
        }
        json.name("cue");
        openText(cue);
        json.name("lemma").string(cue.lemma());
        constant("act", cue.act());
        constant("stance", cue.stance());
        json.closeObject();
    }

    private void source(@Nullable Source source) {
        if (source == null) {
            json.name("source").plain("null");
            return;
        }
        json.name("source");
        openText(source);
        text("head", source.head());
        json.name("name").string(source.name());
        constant("kind", source.kind());
        json.name("implicit").plain(String.valueOf(source.implicit()));
        json.closeObject();
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
        json.name("unit").string(unit == null ? null : unit.id());
        json.name("currency").string(unit == null ? null : unit.currency());
        json.closeObject();
    }

    private void figure(String name, @Nullable BigDecimal figure) {
        json.name(name).number(figure);
    }

    private void writeClaims() {
        Map<Object, Integer> places = new IdentityHashMap<>();
        if (!document.claims().isEmpty()) {
            note(document.numbers(), places);
            note(document.quotes(), places);
        }
        json.name("claims").openList();
        for (NumericClaim claim : document.claims()) {
            json.openObject();
            reference("number", claim.number(), document.numbers(), places);
            text("counted", claim.counted());
            constant("change", claim.change());
            reference("from", claim.from(), document.numbers(), places);
            reference("quote", claim.quote(), document.quotes(), places);
            json.closeObject();
        }
        json.closeList();
    }

    private static void note(List<?> all, Map<Object, Integer> places) {
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i), i);
        }
    }

    /** The place of what is in a list, or at least equal to something there. */
    private void reference(String name, @Nullable Object to, List<?> all, Map<Object, Integer> places) {
        if (to == null) {
            json.name(name).plain("null");
        } else {
            Integer place = places.get(to);
            json.name(name).number(place == null ? all.indexOf(to) : place);
        }
    }

    private void constant(String name, @Nullable Enum<?> constant) {
        json.name(name).string(constant == null ? null : constant.name());
    }

    private void text(String name, @Nullable Spanned place) {
        if (place == null) {
            json.name(name).plain("null");
        } else {
            json.name(name);
            writeText(place);
        }
    }

    private void writeText(Spanned place) {
        openText(place);
        json.closeObject();
    }

    private void openText(Spanned place) {
        open(place);
        json.name("text").string(document.text(), place.start(), place.end());
    }

    private void open(Spanned place) {
        json.openObject();
        offsets(place);
    }

    private void offsets(Spanned place) {
        json.name("start").number(place.start());
        json.name("end").number(place.end());
    }
}
