package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.number.Qualifier;
import io.github.isnad.tokenize.TokenKind;

/** Finds what qualifies a number: أكثر من right before it, تجاوز عدد القتلى with its subject between, على الأقل behind it. Immutable and thread-safe. */
final class QualifierFinder {
    private static final int LONGEST_GAP = 3;
    private static final int WORDS_BEHIND = 4;

    private enum Place {
        BEFORE,
        GAP,
        SPLIT,
        AFTER
    }

    private record Meaning(Qualifier qualifier, boolean gap) {}

    private final PhraseTable<Meaning> before = new PhraseTable<>(true);
    private final PhraseTable<Meaning> split = new PhraseTable<>(true);
    private final PhraseTable<Meaning> after = new PhraseTable<>(false);

    QualifierFinder(Vocabulary.Builder words) {
        for (Tsv.Row row : Tsv.read(QualifierFinder.class, "qualifiers.tsv")) {
            Place place = row.constant("place", Place.class);
            Meaning meaning = new Meaning(row.constant("qualifier", Qualifier.class), place == Place.GAP);
            PhraseTable<Meaning> table = place == Place.AFTER ? after : place == Place.SPLIT ? split : before;
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
        PhraseTable.Phrase<Meaning> phrase = before.at(text, first - 1);
        return phrase != null && !phrase.meaning().gap();
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
        PhraseTable.Phrase<Meaning> phrase = before.at(text, at);
        if (phrase != null) {
            return phrase.meaning().qualifier();
        }
        int clitics =
                text.is(first, TokenKind.WORD) ? text.lexemes.clitics(first) : at == first - 1 ? 0 : Lexemes.ARTICLE;
        if (marked || (clitics & ~Lexemes.ARTICLE) != 0) {
            return Qualifier.EXACT;
        }
        for (int gap = 1; gap <= LONGEST_GAP && isSubject(text, at); gap++, at--) {
            phrase = before.at(text, at - 1);
            if (phrase != null && phrase.meaning().gap()) {
                return phrase.meaning().qualifier();
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
            PhraseTable.Phrase<Meaning> phrase = split.at(text, at);
            if (phrase != null) {
                boolean more = phrase.meaning().qualifier() == Qualifier.MORE_THAN;
                return more && !isOfIt(text, last)
                        ? Qualifier.EXACT
                        : phrase.meaning().qualifier();
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
            PhraseTable.Phrase<Meaning> phrase = after.at(text, at);
            if (phrase != null) {
                return phrase.meaning().qualifier();
            }
            if (text.has(at, Role.OR.bit) || (text.clitics(at) & Lexemes.WAW) != 0) {
                break;
            }
        }
        return Qualifier.EXACT;
    }
}
