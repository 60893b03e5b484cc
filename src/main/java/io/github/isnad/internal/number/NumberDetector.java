package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.sentence.Layout;
import io.github.isnad.number.NumberKind;
import io.github.isnad.number.NumberMention;
import io.github.isnad.number.Qualifier;
import io.github.isnad.tokenize.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a text. Immutable and thread-safe. */
public final class NumberDetector {
    /** The roles of words with which a number can begin: those of numerals, which come first, and a few others. */
    private static final long BEGINS =
            Role.POINT.bit - 1 | Role.DOUBLE.bit | Role.MONTH_NAME.bit | Role.DECADE.bit | Role.AGED.bit;

    private final NumberLexicon lexicon;
    private final UnitLexicon units;
    private final Ages ages;
    private final BelowZero belowZero;
    private final QualifierFinder qualifiers;
    private final List<NumberRule> rules;
    private final DualRule dual;

    /**
     * Reads the word lists.
     *
     * @param words where their words go
     */
    public NumberDetector(Vocabulary.Builder words) {
        lexicon = new NumberLexicon(words);
        units = new UnitLexicon(words);
        ages = new Ages(new AgeLexicon(words), words.add("\u0645\u0646"));
        belowZero = new BelowZero(words);
        qualifiers = new QualifierFinder(words);
        Quantities quantities = new Quantities();
        rules = List.of(
                new NameRule(words),
                new PhoneRule(),
                new DateRule(new Calendar(words, lexicon)),
                new TimeRule(),
                new ScoreRule(),
                new SeasonRule(),
                new YearRule(qualifiers),
                new ListRule(),
                new ModelRule(),
                new IdentifierRule(),
                new ListMarkerRule(),
                new PercentRule(),
                new RangeRule(quantities),
                new FractionRule(),
                new MultipleRule(),
                new OrdinalRule(),
                new AgedRule(),
                new CountRule(quantities),
                new VagueRule());
        dual = new DualRule(new DualLexicon(words));
    }

    /** {@return the units that may stand beside a number} */
    public UnitLexicon units() {
        return units;
    }

    /**
     * Finds the numbers of a text.
     *
     * @param lexemes its tokens
     * @param layout its sentences
     * @return its numbers, in order and disjoint
     */
    public List<NumberMention> detect(Lexemes lexemes, Layout layout) {
        NumberText text = new NumberText(lexemes, lexicon, units.over(lexemes));
        List<NumberMention> found = new ArrayList<>();
        for (Layout.Range sentence : layout.sentences()) {
            text.moveTo(sentence.first(), sentence.end());
            for (int token = sentence.first(); token < sentence.end(); ) {
                Candidate candidate = canBegin(text, token) ? match(text, token) : null;
                candidate = candidate == null ? dual.match(text, token) : candidate;
                if (candidate == null) {
                    token++;
                } else {
                    if (candidate.kind.isQuantity()) {
                        complete(text, candidate);
                    }
                    found.add(candidate.toMention());
                    text.found(candidate);
                    token = Math.max(candidate.end, candidate.behindUnit);
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean canBegin(NumberText text, int token) {
        return text.has(token, BEGINS)
                || text.is(token, TokenKind.NUMBER)
                || text.is(token, TokenKind.DASH)
                || text.is(token, TokenKind.PERCENT_SIGN);
    }

    private @Nullable Candidate match(NumberText text, int token) {
        for (NumberRule rule : rules) {
            Candidate candidate = rule.match(text, token);
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }

    /** Looks for unit and qualifier around a quantity. */
    private void complete(NumberText text, Candidate candidate) {
        boolean open = !candidate.unitKnown && candidate.unit == null && candidate.kind != NumberKind.PERCENT;
        int after = isMarked(text, candidate) ? candidate.end + 1 : candidate.end;
        UnitMatch match = open ? text.units.after(after, text.end()) : null;
        int behind = match != null ? match.end() : text.isNoun(after) ? after : candidate.end;
        if (match == null && open) {
            match = text.units.before(candidate.first, text.first());
        }
        if (match != null) {
            candidate.unit = match.unit();
            candidate.kind = candidate.kind == NumberKind.COUNT || candidate.kind == NumberKind.FRACTION
                    ? match.kind()
                    : candidate.kind;
        }
        candidate.behindUnit = behind;
        if (candidate.kind == NumberKind.DURATION) {
            candidate.dropDash(text);
        }
        ages.mark(text, candidate, behind);
        belowZero.mark(text, candidate, behind);
        if (candidate.qualifier == Qualifier.EXACT) {
            int first = match == null ? candidate.first : Math.min(candidate.first, match.first());
            candidate.qualifier = qualifiers.find(text, first, candidate.end);
        }
    }

    /** Whether brackets or quotation marks hold the number alone: لا تقل عن (3) سنوات. */
    private static boolean isMarked(NumberText text, Candidate candidate) {
        int before = candidate.first - 1;
        return text.is(before, TokenKind.OPENING_BRACKET) && text.is(candidate.end, TokenKind.CLOSING_BRACKET)
                || text.is(before, TokenKind.QUOTATION_MARK) && text.is(candidate.end, TokenKind.QUOTATION_MARK);
    }
}
