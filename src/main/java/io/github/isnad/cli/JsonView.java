package io.github.isnad.cli;

import io.github.isnad.Document;
import io.github.isnad.claim.NumericClaim;
import io.github.isnad.cli.ArticleJson.ClaimJson;
import io.github.isnad.cli.ArticleJson.CueJson;
import io.github.isnad.cli.ArticleJson.DiagnosticJson;
import io.github.isnad.cli.ArticleJson.LinkJson;
import io.github.isnad.cli.ArticleJson.NumberJson;
import io.github.isnad.cli.ArticleJson.PlaceJson;
import io.github.isnad.cli.ArticleJson.QuoteJson;
import io.github.isnad.cli.ArticleJson.SentenceJson;
import io.github.isnad.cli.ArticleJson.SourceJson;
import io.github.isnad.cli.ArticleJson.SourcesJson;
import io.github.isnad.cli.ArticleJson.TextJson;
import io.github.isnad.cli.ArticleJson.TokenJson;
import io.github.isnad.number.NumberMention;
import io.github.isnad.number.NumericValue;
import io.github.isnad.number.Unit;
import io.github.isnad.quote.ChainLink;
import io.github.isnad.quote.Cue;
import io.github.isnad.quote.Quote;
import io.github.isnad.quote.Source;
import io.github.isnad.quote.SourceMentions;
import io.github.isnad.text.Spanned;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns what was found in an article into the records that JSON shows: surfaces beside offsets, places in lists for references. */
final class JsonView {
    private final Document document;
    private final Map<NumberMention, Integer> numbers;
    private final Map<Quote, Integer> quotes;

    private JsonView(Document document) {
        this.document = document;
        numbers = places(document.numbers());
        quotes = places(document.quotes());
    }

    static ArticleJson of(String id, Document document, boolean withTokens) {
        JsonView view = new JsonView(document);
        return new ArticleJson(
                id,
                each(document.sentences(), one -> new SentenceJson(one.start(), one.end(), one.role())),
                withTokens ? each(document.tokens(), one -> new TokenJson(one.start(), one.end(), one.kind())) : null,
                each(document.quotes(), view::quote),
                each(document.numbers(), view::number),
                each(document.claims(), view::claim),
                each(document.sources(), view::mentions),
                each(
                        document.diagnostics(),
                        one -> new DiagnosticJson(one.code(), one.start(), one.end(), one.message())));
    }

    private QuoteJson quote(Quote quote) {
        return new QuoteJson(
                quote.kind(),
                text(quote),
                each(quote.marked(), one -> new PlaceJson(one.start(), one.end())),
                cue(quote.cue()),
                quote.source() == null ? null : source(quote.source()),
                each(quote.chain(), this::link),
                quote.rule(),
                quote.confidence());
    }

    private LinkJson link(ChainLink link) {
        return new LinkJson(source(link.source()), cue(link.cue()));
    }

    private SourceJson source(Source source) {
        String surface = source.in(document.text());
        TextJson head = text(source.head());
        return new SourceJson(
                source.start(), source.end(), surface, head, source.name(), source.kind(), source.implicit());
    }

    private @Nullable CueJson cue(@Nullable Cue cue) {
        if (cue == null) {
            return null;
        }
        return new CueJson(cue.start(), cue.end(), cue.in(document.text()), cue.lemma(), cue.act(), cue.stance());
    }

    private NumberJson number(NumberMention number) {
        NumericValue value = number.value();
        Unit unit = number.unit();
        return new NumberJson(
                number.start(),
                number.end(),
                number.in(document.text()),
                number.kind(),
                value == null ? null : value.value(),
                value == null ? null : value.low(),
                value == null ? null : value.high(),
                number.qualifier(),
                unit == null ? null : unit.id(),
                unit == null ? null : unit.currency());
    }

    private ClaimJson claim(NumericClaim claim) {
        return new ClaimJson(
                numbers.get(claim.number()),
                claim.counted() == null ? null : text(claim.counted()),
                claim.change(),
                claim.from() == null ? null : numbers.get(claim.from()),
                claim.quote() == null ? null : quotes.get(claim.quote()));
    }

    private SourcesJson mentions(SourceMentions source) {
        return new SourcesJson(source.name(), each(source.mentions(), this::text));
    }

    private TextJson text(Spanned place) {
        return new TextJson(place.start(), place.end(), place.in(document.text()));
    }

    private static <T> Map<T, Integer> places(List<T> all) {
        Map<T, Integer> places = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            places.putIfAbsent(all.get(i), i);
        }
        return places;
    }

    private static <T, R> List<R> each(List<T> all, Function<? super T, ? extends R> view) {
        return all.stream().<R>map(view).toList();
    }
}
