package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
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
    private final NumberLists lists;
    private final NumberLexicon lexicon;
    private final UnitLexicon units;
    private final Ages ages;
    private final BelowZero belowZero;
    private final QualifierFinder qualifiers;
    /** The rules in order, those that read numbers in digits and those that read words. */
    private final NumberRule[] ofDigits;

    private final NumberRule[] ofWords;
    private final DualRule dual;

    /**
     * Reads the word lists.
     *
     * @param words where their words go
     */
    public NumberDetector(Vocabulary.Builder words) {
        this(new NumberLists(words));
    }

    /**
     * Reads what was written.
     *
     * @param in where it stands
     */
    public NumberDetector(LexiconReader in) {
        this(new NumberLists(in));
    }

    private NumberDetector(NumberLists lists) {
        this.lists = lists;
        lexicon = lists.numerals;
        units = lists.units;
        ages = new Ages(lists.ages, lists.of);
        belowZero = new BelowZero(lists.below);
        qualifiers = lists.qualifiers;
        List<NumberRule> rules = List.of(
                lists.names,
                new PhoneRule(),
                new DateRule(lists.calendar),
                new TimeRule(),
                new ScoreRule(),
                new SeasonRule(),
                new YearRule(qualifiers),
                new ListRule(),
                new ModelRule(),
                new IdentifierRule(),
                new ListMarkerRule(qualifiers),
                new PercentRule(),
                new RangeRule(),
                new FractionRule(),
                new MultipleRule(),
                new OrdinalRule(),
                new AgedRule(),
                new CountRule(),
                new VagueRule());
        List<NumberRule> digits = new ArrayList<>();
        List<NumberRule> words = new ArrayList<>();
        for (NumberRule rule : rules) {
            if (rule.readsDigits()) {
                digits.add(rule);
            }
            if (rule.readsWords()) {
                words.add(rule);
            }
        }
        ofDigits = digits.toArray(new NumberRule[0]);
        ofWords = words.toArray(new NumberRule[0]);
        dual = new DualRule(lists.duals);
    }

    /** Writes what was read of the word lists. */
    public void write(LexiconWriter out) {
        lists.write(out);
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
            int token = text.nextBeginning(sentence.first());
            while (token < sentence.end()) {
                Candidate candidate = text.begins(token) ? match(text, token) : null;
                candidate = candidate == null ? dual.match(text, token) : candidate;
                int behind = token + 1;
                if (candidate != null) {
                    candidate.bound(text);
                    if (candidate.kind.isQuantity()) {
                        complete(text, candidate);
                    }
                    found.add(candidate.toMention());
                    text.found(candidate);
                    behind = Math.max(candidate.end, candidate.behindUnit);
                }
                token = text.nextBeginning(behind);
            }
        }
        return List.copyOf(found);
    }

    private @Nullable Candidate match(NumberText text, int token) {
        for (NumberRule rule : text.is(token, TokenKind.NUMBER) ? ofDigits : ofWords) {
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
        int after = text.isMarked(candidate.first, candidate.end) ? candidate.end + 1 : candidate.end;
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
}
