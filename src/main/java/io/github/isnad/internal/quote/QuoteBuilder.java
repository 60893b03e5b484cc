package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.internal.sentence.Layout.Quotation;
import io.github.isnad.normalize.ArabicNormalizer;
import io.github.isnad.normalize.Fold;
import io.github.isnad.quote.ChainLink;
import io.github.isnad.quote.Cue;
import io.github.isnad.quote.Penalty;
import io.github.isnad.quote.Quote;
import io.github.isnad.quote.QuoteKind;
import io.github.isnad.quote.Relation;
import io.github.isnad.quote.Source;
import io.github.isnad.quote.SourceKind;
import io.github.isnad.quote.SpeechAct;
import io.github.isnad.quote.Stance;
import io.github.isnad.text.Span;
import io.github.isnad.tokenize.TokenKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes quotes with raw offsets of statements. Lives for one article. */
final class QuoteBuilder {
    /** Who passes on what is passed on: beyond this no reader follows, and no text is that deep but a hostile one. */
    private static final int LONGEST_CHAIN = 8;
    /** Statements of one speaker nest without a link of their own. */
    private static final int DEEPEST = 32;

    /** For a lemma that no list tells. */
    private static final ArabicNormalizer PLAIN = ArabicNormalizer.of(EnumSet.of(Fold.MARKS, Fold.TATWEEL));

    private final Article article;
    private final Lexemes lexemes;
    private final MarkedSpeech speech;
    private final SourceNames names;
    private final Map<Phrase, Named> named;

    QuoteBuilder(FrameView view, int statements) {
        article = view.article();
        lexemes = article.lexemes();
        speech = view.speech();
        named = new HashMap<>(2 * statements);
        names = new SourceNames(lexemes.text());
    }

    /** Notes the sources of the statements, in the order of the text, so that names are known before the first quote is built. */
    void note(List<Statement> statements) {
        Set<Phrase> sources = new LinkedHashSet<>(2 * statements.size());
        for (Statement statement : statements) {
            if (statement.speaker != null) {
                sources.add(statement.speaker.phrase());
            }
            for (Statement.Relay relay : statement.relays) {
                sources.add(relay.source());
            }
        }
        List<Phrase> inOrder = List.copyOf(sources);
        Antecedents antecedents = new Antecedents(article, inOrder);
        for (int i = 0; i < inOrder.size(); i++) {
            note(inOrder.get(i), antecedents.of(i));
        }
    }

    private void note(Phrase phrase, @Nullable Phrase antecedent) {
        Span span = span(phrase);
        Span head = head(phrase);
        Phrase named = antecedent == null ? phrase : antecedent;
        SourceKind kind = kind(named);
        SourceNames.Name name = names.add(span, head(named), kind);
        this.named.put(phrase, new Named(span, head, kind, name));
    }

    /** A source with its place, its head and who it is. */
    private record Named(Span span, Span head, SourceKind kind, SourceNames.Name name) {
        /** Whether he is the same: الدراسة and دراسة الجامعة; but الأزهر is not مصدر في الأزهر. */
        boolean is(@Nullable Named other) {
            return other != null && name == other.name && kind == other.kind;
        }
    }

    SourceNames names() {
        return names;
    }

    Quote build(Statement statement) {
        boolean quoted =
                statement.quotation != null || article.holdsQuotation(statement.contentFirst, statement.contentEnd);
        List<Penalty> penalties = statement.penalties();
        return new Quote(
                quoted ? kind(statement) : QuoteKind.INDIRECT,
                contentStart(statement),
                lexemes.end(statement.contentEnd - 1),
                quoted ? marked(statement) : List.of(),
                cue(statement.cueFirst, statement.cueEnd, statement.cue),
                source(statement),
                chain(statement),
                statement.rule.id(),
                penalties,
                confidence(statement.rule, penalties));
    }

    /** Behind the conjunction with which a sentence opens: والإمارات تواجه begins with its article. */
    private int contentStart(Statement statement) {
        int first = statement.contentFirst;
        boolean joined = first == article.sentenceStart(first) && article.hasClitic(first, Lexemes.WAW);
        return joined ? lexemes.startAfter(first, 1) : lexemes.start(first);
    }

    private QuoteKind kind(Statement statement) {
        if (statement.quotation != null) {
            return QuoteKind.DIRECT;
        }
        boolean quoted = false;
        int outside = 0;
        for (int i = statement.contentFirst; i < statement.contentEnd; i = article.next(i)) {
            Quotation quotation = article.quotation(i);
            if (quotation != null) {
                quoted |= speech.isQuotedWords(quotation);
            } else if (article.isWord(i) && !article.is(i, Mask.COMPLEMENTISER | Mask.BI_COMPLEMENTISER)) {
                outside++;
            }
        }
        if (!quoted) {
            return QuoteKind.INDIRECT;
        }
        return outside == 0 ? QuoteKind.DIRECT : QuoteKind.MIXED;
    }

    private List<Span> marked(Statement statement) {
        if (statement.quotation != null) {
            return List.of(new Span(contentStart(statement), lexemes.end(statement.contentEnd - 1)));
        }
        List<Span> marked = new ArrayList<>(2);
        for (int i = statement.contentFirst; i < statement.contentEnd; i = article.next(i)) {
            Quotation quotation = article.quotation(i);
            if (quotation != null && quotation.end() > quotation.first() && quotation.end() <= statement.contentEnd) {
                marked.add(new Span(lexemes.start(quotation.first()), lexemes.end(quotation.end() - 1)));
            }
        }
        return marked;
    }

    private @Nullable Cue cue(int first, int end, @Nullable CueForm form) {
        if (first < 0) {
            return null;
        }
        int start = article.wordStart(
                first, article.hasClitic(first, Lexemes.WAW | Lexemes.FEH | Lexemes.BEH | Lexemes.LAM));
        return form == null
                ? new Cue(
                        start,
                        lexemes.end(end - 1),
                        PLAIN.normalize(lexemes.text().substring(start, lexemes.end(end - 1))),
                        SpeechAct.RELAY,
                        Stance.NEUTRAL)
                : new Cue(start, lexemes.end(end - 1), form.lemma(), form.act(), form.stance());
    }

    private @Nullable Source source(Statement statement) {
        return statement.speaker == null ? null : source(named.get(statement.speaker.phrase()), statement.implicit);
    }

    private Source source(Named source, boolean implicit) {
        Span span = source.span();
        return new Source(
                span.start(),
                span.end(),
                source.head(),
                source.name().name(),
                source.name().kind(),
                implicit);
    }

    private Span span(Phrase phrase) {
        int first = phrase.first();
        boolean prefixed =
                article.hasClitic(first, Lexemes.LAM | Lexemes.BEH) && !article.hasClitic(first, Lexemes.ARTICLE);
        boolean joined =
                article.hasClitic(first, Lexemes.WAW) && article.is(first - 1, TokenKind.COMMA); // …، وصحيفة كتبت
        int start = prefixed
                ? lexemes.stemStart(first)
                : joined || isToUnknown(first) ? lexemes.startAfter(first, 1) : lexemes.start(first);
        return new Span(start, lexemes.end(phrase.end() - 1));
    }

    /** وفقا لمكتبه: behind وفقا and its like the ل is the preposition, whatever the word. */
    private boolean isToUnknown(int i) {
        return article.is(i - 1, Mask.ACCORDING)
                && article.hasShape(i - 1, Shape.ENDS_ALEF)
                && article.hasShape(i, Shape.STARTS_LAM)
                && !article.hasShape(i, Shape.STARTS_LAM_LAM);
    }

    private Span head(Phrase phrase) {
        Phrase head = SourceHeads.of(article, phrase);
        int start = head.first() == phrase.first() ? span(phrase).start() : lexemes.start(head.first());
        return new Span(start, lexemes.end(head.end() - 1));
    }

    private SourceKind kind(Phrase phrase) {
        SourceKind kind = SourceKind.OTHER;
        for (int i = phrase.first(); i < phrase.end(); i++) {
            boolean name = article.is(i, Mask.PERSON_NAME) && !article.hasClitic(i, Lexemes.ARTICLE); // صحيفة الصباح
            if (name || article.is(i, Mask.TITLE)) {
                return SourceKind.PERSON;
            }
            if (kind != SourceKind.OTHER) {
                continue;
            }
            if (article.is(i, Mask.UNNAMED)) {
                kind = SourceKind.UNNAMED;
            } else if (article.is(i, Mask.MEDIA)) {
                kind = SourceKind.MEDIA;
            } else if (article.is(i, Mask.DOCUMENT)) {
                kind = SourceKind.DOCUMENT;
            } else if (article.is(i, Mask.ROLE)) {
                kind = SourceKind.PERSON;
            } else if (article.is(i, Mask.ORGANIZATION | Mask.PLACE)) {
                kind = SourceKind.ORGANIZATION;
            }
        }
        return kind;
    }

    /** From the inside out; nobody passes on his own words. */
    private List<ChainLink> chain(Statement statement) {
        if (statement.outer == null && statement.relays.isEmpty()) {
            return List.of();
        }
        List<ChainLink> chain = new ArrayList<>(2);
        Named last = statement.speaker == null ? null : named.get(statement.speaker.phrase());
        Statement at = statement;
        for (int depth = 0; at != null && depth < DEEPEST && chain.size() < LONGEST_CHAIN; depth++, at = at.outer) {
            Named speaker = at.speaker == null ? null : named.get(at.speaker.phrase());
            if (speaker != null && !speaker.is(last)) {
                last = speaker;
                chain.add(new ChainLink(
                        source(speaker, at.implicit),
                        cue(at.cueFirst, at.cueEnd, at.cue),
                        relation(at.cueFirst, Relation.REPORTS)));
            }
            for (Statement.Relay relay : at.relays) {
                Named relaying = named.get(relay.source());
                if (!relaying.is(last)) {
                    last = relaying;
                    chain.add(new ChainLink(
                            source(relaying, relay.cueFirst() == at.relaying),
                            cue(relay.cueFirst(), relay.cueEnd(), relay.cue()),
                            relation(relay.cueFirst(), Relation.RELAYS)));
                }
            }
        }
        return chain;
    }

    private Relation relation(int cue, Relation otherwise) {
        return article.is(cue, Mask.ACCORDING | Mask.ALA) ? Relation.ACCORDING_TO : otherwise;
    }

    private static double confidence(QuoteRule rule, List<Penalty> penalties) {
        double confidence = rule.confidence();
        for (Penalty penalty : penalties) {
            confidence -= penalty.cost();
        }
        return Math.max(0, Math.round(confidence * 100) / 100.0);
    }
}
