package io.github.isnad;

import io.github.isnad.claim.Change;
import io.github.isnad.claim.NumericClaim;
import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.normalize.ArabicNormalizer;
import io.github.isnad.normalize.Fold;
import io.github.isnad.normalize.HtmlEntities;
import io.github.isnad.normalize.Profile;
import io.github.isnad.number.NumberKind;
import io.github.isnad.number.NumericValue;
import io.github.isnad.number.Qualifier;
import io.github.isnad.number.Unit;
import io.github.isnad.quote.ChainLink;
import io.github.isnad.quote.Quote;
import io.github.isnad.quote.QuoteExplainer;
import io.github.isnad.quote.QuoteKind;
import io.github.isnad.quote.SourceKind;
import io.github.isnad.quote.SpeechAct;
import io.github.isnad.quote.Stance;
import io.github.isnad.sentence.SentenceRole;
import io.github.isnad.sentence.SentenceSplitter;
import io.github.isnad.text.DiagnosticCode;
import io.github.isnad.text.Spanned;
import io.github.isnad.tokenize.TokenKind;
import io.github.isnad.tokenize.Tokenizer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the library finds, as the README's tables show it: for the first cell of a row, the others; more than one row if more is found. */
final class ReadmeTables {
    /** How the tables are marked, and what makes their rows. */
    static final Map<String, Function<String, List<List<String>>>> ROWS = Map.ofEntries(
            Map.entry("normalize", ReadmeTables::normalized),
            Map.entry("folds", ReadmeTables::fold),
            Map.entry("entities", ReadmeTables::decoded),
            Map.entry("tokens", ReadmeTables::tokens),
            Map.entry("sentences", ReadmeTables::sentences),
            Map.entry("diagnostics", ReadmeTables::diagnostics),
            Map.entry("quotes", ReadmeTables::quotes),
            Map.entry("rules", ReadmeTables::rule),
            Map.entry("numbers", ReadmeTables::numbers),
            Map.entry("claims", ReadmeTables::claims),
            Map.entry("enums", ReadmeTables::constants));

    /** The enums of the JSON, by the keys that hold them. */
    static final Map<String, Class<? extends Enum<?>>> ENUMS = Map.of(
            "sentences.role", SentenceRole.class,
            "tokens.kind", TokenKind.class,
            "quotes.kind", QuoteKind.class,
            "cue.act", SpeechAct.class,
            "cue.stance", Stance.class,
            "source.kind", SourceKind.class,
            "numbers.kind", NumberKind.class,
            "numbers.qualifier", Qualifier.class,
            "claims.change", Change.class,
            "diagnostics.code", DiagnosticCode.class);

    /** How rules explain themselves, by their ids; penalties too, in capitals. */
    static final Map<String, String> EXPLANATIONS = Tsv.read(QuoteExplainer.class, "explanations.tsv").stream()
            .collect(Collectors.toMap(row -> row.required("key"), row -> row.required("english")));

    /** What stands for nothing. */
    static final String NONE = "–";

    private static final NewsAnalyzer ANALYZER = NewsAnalyzer.standard();

    private ReadmeTables() {}

    private static List<List<String>> normalized(String text) {
        return List.of(List.of(
                code(ArabicNormalizer.lossless().normalize(text)),
                code(ArabicNormalizer.search().normalize(text)),
                code(ArabicNormalizer.aggressive().normalize(text))));
    }

    private static List<List<String>> fold(String name) {
        Fold fold = Fold.valueOf(name);
        Stream<String> profiles =
                Stream.of(Profile.values()).map(profile -> profile.folds().contains(fold) ? "yes" : "");
        return List.of(Stream.concat(Stream.of(fold.summary()), profiles).toList());
    }

    private static List<List<String>> decoded(String text) {
        return List.of(List.of(code(HtmlEntities.decode(text).normalized())));
    }

    private static List<List<String>> rule(String id) {
        return List.of(List.of(EXPLANATIONS.get(id)));
    }

    private static List<List<String>> constants(String key) {
        Class<? extends Enum<?>> type = ENUMS.get(key);
        return List.of(List.of(
                code(type.getSimpleName()),
                Stream.of(type.getEnumConstants())
                        .map(constant -> code(constant.name()))
                        .collect(Collectors.joining(" "))));
    }

    private static List<List<String>> tokens(String text) {
        return List.of(List.of(Tokenizer.standard().tokenize(text).stream()
                .map(token -> code(token.in(text)) + " " + token.kind())
                .collect(Collectors.joining(", "))));
    }

    private static List<List<String>> sentences(String text) {
        return SentenceSplitter.standard().split(text).stream()
                .map(sentence ->
                        List.of(code(sentence.in(text)), sentence.role().name()))
                .toList();
    }

    private static List<List<String>> diagnostics(String text) {
        return ANALYZER.analyze(text).diagnostics().stream()
                .map(found -> List.of(found.code().name(), code(found.in(text))))
                .toList();
    }

    private static List<List<String>> quotes(String text) {
        return ANALYZER.analyze(text).quotes().stream()
                .map(quote -> List.of(
                        quote.kind().name(),
                        quote.source() == null ? NONE : code(quote.source().name()),
                        surface(quote.cue(), text),
                        surface(quote, text),
                        quote.chain().isEmpty() ? NONE : via(quote)))
                .toList();
    }

    private static String via(Quote quote) {
        return quote.chain().stream()
                .map(ChainLink::source)
                .map(source -> code(source.name()))
                .collect(Collectors.joining(" via "));
    }

    private static List<List<String>> numbers(String text) {
        return ANALYZER.analyze(text).numbers().stream()
                .map(number -> List.of(
                        surface(number, text),
                        number.kind().name(),
                        value(number.value()),
                        number.qualifier().name(),
                        unit(number.unit())))
                .toList();
    }

    private static List<List<String>> claims(String text) {
        return ANALYZER.analyze(text).claims().stream()
                .map(claim -> List.of(
                        value(claim.number().value()),
                        surface(claim.counted(), text),
                        claim.change() == null ? NONE : claim.change().name(),
                        claim.from() == null ? NONE : value(claim.from().value()),
                        says(claim)))
                .toList();
    }

    private static String says(NumericClaim claim) {
        return claim.quote() == null || claim.quote().source() == null
                ? NONE
                : code(claim.quote().source().name());
    }

    private static String value(@Nullable NumericValue value) {
        if (value == null) {
            return NONE;
        }
        if (value.value() != null) {
            return plain(value.value());
        }
        return Stream.of("≥ " + plain(value.low()), "≤ " + plain(value.high()))
                .filter(end -> !end.endsWith(NONE))
                .collect(Collectors.joining(", "));
    }

    private static String unit(@Nullable Unit unit) {
        if (unit == null) {
            return NONE;
        }
        if (unit.currency() != null) {
            return unit.currency();
        }
        return unit.id() == null ? "one of " + String.join(", ", unit.candidates()) : code(unit.id());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? NONE : number.toPlainString();
    }

    private static String surface(@Nullable Spanned place, String text) {
        return place == null ? NONE : code(place.in(text));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
