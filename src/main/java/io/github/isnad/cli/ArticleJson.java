package io.github.isnad.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.isnad.claim.Change;
import io.github.isnad.number.NumberKind;
import io.github.isnad.number.Qualifier;
import io.github.isnad.quote.QuoteKind;
import io.github.isnad.quote.SourceKind;
import io.github.isnad.quote.SpeechAct;
import io.github.isnad.quote.Stance;
import io.github.isnad.sentence.SentenceRole;
import io.github.isnad.text.DiagnosticCode;
import io.github.isnad.tokenize.TokenKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One article as JSON shows it: the components are the keys, in their order. */
record ArticleJson(
        String id,
        List<SentenceJson> sentences,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<TokenJson> tokens,
        List<QuoteJson> quotes,
        List<NumberJson> numbers,
        List<ClaimJson> claims,
        List<SourcesJson> sources,
        List<DiagnosticJson> diagnostics) {

    record SentenceJson(int start, int end, SentenceRole role) {}

    record TokenJson(int start, int end, TokenKind kind) {}

    record PlaceJson(int start, int end) {}

    record TextJson(int start, int end, String text) {}

    record CueJson(int start, int end, String text, String lemma, SpeechAct act, Stance stance) {}

    record SourceJson(int start, int end, String text, TextJson head, String name, SourceKind kind, boolean implicit) {}

    record LinkJson(SourceJson source, @Nullable CueJson cue) {}

    record QuoteJson(
            QuoteKind kind,
            TextJson content,
            List<PlaceJson> marked,
            @Nullable CueJson cue,
            @Nullable SourceJson source,
            List<LinkJson> chain,
            String rule,
            double confidence) {}

    record NumberJson(
            int start,
            int end,
            String text,
            NumberKind kind,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Qualifier qualifier,
            @Nullable String unit,
            @Nullable String currency) {}

    record ClaimJson(
            int number,
            @Nullable TextJson counted,
            @Nullable Change change,
            @Nullable Integer from,
            @Nullable Integer quote) {}

    record SourcesJson(String name, List<TextJson> mentions) {}

    record DiagnosticJson(DiagnosticCode code, int start, int end, String message) {}
}
