package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.number.Qualifier;
import io.github.isnad.tokenize.TokenKind;

/** Finds what qualifies a number: أكثر من right before it, تجاوز عدد القتلى with its subject between, على الأقل behind it. Immutable and thread-safe. */
final class QualifierFinder {
    private static final Qualifier[] QUALIFIERS = Qualifier.values();
    private static final int LONGEST_GAP = 3;
    private static final int WORDS_BEHIND = 4;

    private enum Place {
        BEFORE,
        GAP,
        SPLIT,
        AFTER
    }

    /** Beside the ordinal of a qualifier: whether its phrase may stand off from the number. */
    private static final int GAP = 1 << Byte.SIZE;

    private final PhraseTable before;
    private final PhraseTable split;
    private final PhraseTable after;

    QualifierFinder(LexiconReader in) {
        before = new PhraseTable(true, in);
        split = new PhraseTable(true, in);
        after = new PhraseTable(false, in);
    }

    void write(LexiconWriter out) {
        before.write(out);
        split.write(out);
        after.write(out);
    }

    QualifierFinder(Vocabulary.Builder words) {
        before = new PhraseTable(true);
        split = new PhraseTable(true);
        after = new PhraseTable(false);
        for (Tsv.Row row : Tsv.read(QualifierFinder.class, "qualifiers.tsv")) {
            Place place = row.constant("place", Place.class);
            int qualifier = row.constant("qualifier", Qualifier.class).ordinal();
            int meaning = place == Place.GAP ? qualifier | GAP : qualifier;
            PhraseTable table = place == Place.AFTER ? after : place == Place.SPLIT ? split : before;
            table.add(words, row.required("phrase"), meaning);
        }
    }

    /** The qualifier of a number that begins with one token, its unit before it included, and ends before another. */
    Qualifier find(NumberText text, int first, int end) {
        Qualifier found = before(text, first);
        return found != Qualifier.EXACT ? found : after(text, end);
    }

    /** Whether a phrase right before a token qualifies a number that begins there. */
    boolean qualifiesBefore(NumberText text, int first) {
        PhraseTable.Phrase phrase = before.at(text, first - 1);
        return phrase != null && !mayStandOff(phrase);
    }

    private Qualifier before(NumberText text, int first) {
        int at = first - 1;
        if (isJoined(text, first)) {
            return Qualifier.EXACT;
        }
        boolean marked = text.is(at, TokenKind.OPENING_BRACKET) || text.is(at, TokenKind.QUOTATION_MARK);
        if (marked || text.is(at, TokenKind.PROCLITIC)) {
            at--;
        }
        Qualifier verb = text.has(at, Role.THAN.bit) ? split(text, at - 1) : Qualifier.EXACT;
        if (verb != Qualifier.EXACT) {
            return verb;
        }
        PhraseTable.Phrase phrase = before.at(text, at);
        if (phrase != null) {
            return qualifier(phrase);
        }
        int clitics =
                text.is(first, TokenKind.WORD) ? text.lexemes.clitics(first) : at == first - 1 ? 0 : Lexemes.ARTICLE;
        if (marked || (clitics & ~Lexemes.ARTICLE) != 0) {
            return Qualifier.EXACT;
        }
        for (int gap = 1; gap <= LONGEST_GAP && isSubject(text, at); gap++, at--) {
            phrase = before.at(text, at - 1);
            if (phrase != null && mayStandOff(phrase)) {
                return qualifier(phrase);
            }
        }
        return Qualifier.EXACT;
    }

    /** Whether و joins a number to what stands before, which then qualifies that: خمسة على الأقل و17. */
    private static boolean isJoined(NumberText text, int first) {
        return text.has(first - 1, Role.AND.bit)
                || text.is(first, TokenKind.WORD) && (text.lexemes.clitics(first) & Lexemes.WAW) != 0;
    }

    /** The verb whose preposition stands right before the number: لا يزيد عدد أعضائها على 500. */
    private Qualifier split(NumberText text, int last) {
        for (int at = last; at > last - WORDS_BEHIND && text.is(at, TokenKind.WORD); at--) {
            PhraseTable.Phrase phrase = split.at(text, at);
            if (phrase != null) {
                boolean more = qualifier(phrase) == Qualifier.MORE_THAN;
                return more && !isOfIt(text, last) ? Qualifier.EXACT : qualifier(phrase);
            }
        }
        return Qualifier.EXACT;
    }

    /** Whether the subject has a pronoun: يزيد عددهم على 500, but زاد الطلب على 50 سلعة. */
    private static boolean isOfIt(NumberText text, int token) {
        return (text.lexemes.shape(token) & Shape.ENDS_PRONOUN) != 0;
    }

    private static boolean isSubject(NumberText text, int token) {
        return text.is(token, TokenKind.WORD)
                && text.entry(token) == 0
                && (text.lexemes.clitics(token) & ~Lexemes.ARTICLE) == 0;
    }

    private Qualifier after(NumberText text, int end) {
        for (int at = end;
                at < end + WORDS_BEHIND
                        && (text.is(at, TokenKind.WORD)
                                || text.is(at, TokenKind.CLOSING_BRACKET)
                                || text.is(at, TokenKind.QUOTATION_MARK));
                at++) {
            PhraseTable.Phrase phrase = after.at(text, at);
            if (phrase != null) {
                return qualifier(phrase);
            }
            if (text.has(at, Role.OR.bit) || (text.clitics(at) & Lexemes.WAW) != 0) {
                break;
            }
        }
        return Qualifier.EXACT;
    }

    private static Qualifier qualifier(PhraseTable.Phrase phrase) {
        return QUALIFIERS[phrase.meaning() & GAP - 1];
    }

    private static boolean mayStandOff(PhraseTable.Phrase phrase) {
        return (phrase.meaning() & GAP) != 0;
    }
}
