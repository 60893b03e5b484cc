package io.github.isnad.internal.claim;

import io.github.isnad.claim.NumericClaim;
import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.number.UnitLexicon;
import io.github.isnad.internal.number.UnitMatch;
import io.github.isnad.internal.number.UnitReader;
import io.github.isnad.internal.quote.QuoteDetector;
import io.github.isnad.internal.sentence.Layout;
import io.github.isnad.number.NumberKind;
import io.github.isnad.number.NumberMention;
import io.github.isnad.quote.Quote;
import io.github.isnad.text.Span;
import io.github.isnad.tokenize.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what the numbers of a text count or measure, how they changed, and who claims them. Immutable and thread-safe. */
public final class ClaimLinker {
    private static final int NEXT_TO = 3;

    private final ClaimLexicon lexicon;
    private final UnitLexicon units;
    private final QuoteDetector verbs;

    /**
     * Reads the word lists.
     *
     * @param words where their words go
     * @param units the units that stand between a number and what it is of
     * @param verbs what tells whether a word of the vocabulary is a finite verb
     */
    public ClaimLinker(Vocabulary.Builder words, UnitLexicon units, QuoteDetector verbs) {
        this(new ClaimLexicon(words), units, verbs);
    }

    /**
     * Reads what was written.
     *
     * @param in where it stands
     * @param units the units that stand between a number and what it is of
     * @param verbs what tells whether a word of the vocabulary is a finite verb
     */
    public ClaimLinker(LexiconReader in, UnitLexicon units, QuoteDetector verbs) {
        this(new ClaimLexicon(in), units, verbs);
    }

    private ClaimLinker(ClaimLexicon lexicon, UnitLexicon units, QuoteDetector verbs) {
        this.lexicon = lexicon;
        this.units = units;
        this.verbs = verbs;
    }

    /** Writes what was read of the word lists. */
    public void write(LexiconWriter out) {
        lexicon.write(out);
    }

    /**
     * Makes the claims of a text.
     *
     * @param lexemes its tokens
     * @param layout its sentences
     * @param numbers its numbers
     * @param quotes its quotes
     * @return one claim for every number that asserts a quantity, in order
     */
    public List<NumericClaim> link(Lexemes lexemes, Layout layout, List<NumberMention> numbers, List<Quote> quotes) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        ClaimText text = new ClaimText(lexemes, lexicon, verbs);
        NounPhrases phrases = new NounPhrases(text);
        Governors governors = new Governors(text, phrases);
        CountedNouns counted = new CountedNouns(text, phrases);
        List<Quantity> quantities = new ArrayList<>();
        for (Quantity quantity : quantities(lexemes, layout, numbers)) {
            if (!counted.isPresupposed(quantity)) {
                quantities.add(quantity);
            }
        }
        MeasuredNouns measured = new MeasuredNouns(text, phrases, governors);
        Changes changes = new Changes(text, governors);
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            List<Quantity> before = quantities.subList(0, i);
            quantity.change = changes.find(quantity);
            quantity.counted = switch (quantity.number.kind()) {
                case COUNT, FRACTION, MULTIPLE -> counted.find(quantity, before);
                case PERCENT, MONEY, MEASURE -> measured.find(quantity, before);
                default -> null;
            };
        }
        share(text, quantities, changes);
        InnermostQuotes innermost = new InnermostQuotes(quotes);
        List<NumericClaim> claims = new ArrayList<>(quantities.size());
        for (Quantity one : quantities) {
            claims.add(new NumericClaim(one.number, one.counted, one.change, one.from, innermost.around(one.number)));
        }
        return claims;
    }

    /**
     * Numbers side by side count the same (من 16 إلى 47 قتيلا), the later level of a change is of what the earlier one is, and so
     * is an amount in brackets: 15 مليون ريال (4 ملايين دولار).
     */
    private static void share(ClaimText text, List<Quantity> quantities, Changes changes) {
        for (int i = quantities.size() - 2; i > -1; i--) {
            Quantity one = quantities.get(i);
            Quantity other = quantities.get(i + 1);
            changes.tie(one, other);
            boolean near = one.sharesSentence(other) && other.first - one.unitEnd <= NEXT_TO;
            boolean tied = other.from == one.number || one.from == other.number;
            if ((near || tied) && one.number.kind() == other.number.kind()) {
                boolean nounFollows = one.number.kind() == NumberKind.COUNT;
                boolean same = tied && !nounFollows || near && text.is(other.first - 1, TokenKind.OPENING_BRACKET);
                one.counted = shared(one.counted, other.counted);
                other.counted = same
                        ? shared(one.counted, other.counted)
                        : tied ? shared(other.counted, one.counted) : other.counted;
            }
        }
    }

    private static @Nullable Span shared(@Nullable Span own, @Nullable Span others) {
        return own != null ? own : others;
    }

    private List<Quantity> quantities(Lexemes lexemes, Layout layout, List<NumberMention> numbers) {
        UnitReader reader = units.over(lexemes);
        List<Quantity> quantities = new ArrayList<>();
        int token = 0;
        int sentence = 0;
        for (NumberMention number : numbers) {
            while (lexemes.end(layout.sentences().get(sentence).end() - 1) <= number.start()) {
                sentence++;
            }
            Layout.Range range = layout.sentences().get(sentence);
            token = Math.max(token, range.first());
            while (lexemes.end(token) <= number.start()) {
                token++;
            }
            int end = token + 1;
            while (end < lexemes.size() && lexemes.start(end) < number.end()) {
                end++;
            }
            if (number.kind().isQuantity()) {
                boolean bracketed = lexemes.is(token - 1, TokenKind.OPENING_BRACKET)
                        && lexemes.is(end, TokenKind.CLOSING_BRACKET)
                        && end < range.end();
                int behind = bracketed ? end + 1 : end; // (100) ضيف
                UnitMatch unit = number.unit() == null ? null : reader.after(behind, range.end());
                quantities.add(new Quantity(
                        number, token, end, unit == null ? behind : unit.end(), range.first(), range.end()));
            }
        }
        return quantities;
    }
}
