package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.internal.lexeme.TokenSet;
import io.github.isnad.tokenize.TokenKind;

/**
 * Finds the ends of sentences within a block. The tokenizer has told the stops of abbreviations and numbers from others already.
 * Marks and brackets that close behind the stop belong to the sentence. A stop is no end
 *
 * <ul>
 *   <li>that is an ellipsis (.. or …): news writes it where a comma would do;
 *   <li>in brackets by itself (!);
 *   <li>behind the name of a letter (جيه.) or a word that cannot be the last (في.);
 *   <li>without a space behind it, but for one between two words of three letters or more;
 *   <li>before , ؛ or : ;
 *   <li>where the sentence visibly goes on behind the marks: a word of reporting ("؟" تساءلت), or, behind a stray mark, a word that
 *       cannot begin a sentence.
 * </ul>
 *
 * A quotation that closes and one that opens beside it are two sentences if both are long.
 */
final class Boundaries {
    private static final int LONG_WORD = 3;
    private static final int LONG_QUOTATION = 5;

    private final Lexemes lexemes;
    private final SentenceWords words;
    private final TokenSet landmarks;
    private final PairedTokens pairs;
    private final boolean semicolons;

    Boundaries(Lexemes lexemes, SentenceWords words, TokenSet landmarks, PairedTokens pairs, boolean semicolons) {
        this.lexemes = lexemes;
        this.words = words;
        this.landmarks = landmarks;
        this.pairs = pairs;
        this.semicolons = semicolons;
    }

    /** {@return the token behind the sentence that begins with {@code first} in a block that ends before {@code blockEnd}} */
    int endOfSentence(int first, int blockEnd) {
        int from = firstWord(first, blockEnd);
        for (int i = landmarks.next(from, blockEnd); i < blockEnd; i = landmarks.next(i + 1, blockEnd)) {
            if (isStop(i)) {
                int end = behindClosing(i + 1, blockEnd);
                if (end == blockEnd || !goesOn(i, end)) {
                    return end;
                }
                i = end - 1; // a run of stops is judged once
            } else if (betweenQuotations(i, blockEnd)) {
                return i + 1;
            }
        }
        return blockEnd;
    }

    private int firstWord(int first, int blockEnd) {
        int i = first;
        while (i < blockEnd && !isWord(i)) {
            i++;
        }
        return i;
    }

    private boolean isWord(int i) {
        return switch (lexemes.kind(i)) {
            case WORD, FOREIGN_WORD, HASHTAG, HANDLE, URL, EMAIL -> true;
            default -> false;
        };
    }

    private boolean isStop(int i) {
        if (semicolons && lexemes.kind(i) == TokenKind.SEMICOLON) {
            return true;
        }
        if (lexemes.kind(i) != TokenKind.TERMINATOR) {
            return isAbbreviationThatEnds(i);
        }
        if (isEllipsis(i)) {
            return false;
        }
        boolean spaced = lexemes.end(i - 1) < lexemes.start(i);
        return lexemes.kind(i - 1) != TokenKind.OPENING_BRACKET
                && !pairs.opens(i - 1)
                && (spaced || !wantsMore(i - 1, i));
    }

    /** An abbreviation with a stop of its own (أ.ف.ب.) ends a sentence too if the next one is plainly the narrator's. */
    private boolean isAbbreviationThatEnds(int i) {
        return lexemes.is(i, TokenKind.WORD)
                && lexemes.text().charAt(lexemes.end(i) - 1) == '.'
                && i + 1 < lexemes.size()
                && !glued(i + 1)
                && words.beginsNarration(lexemes, i + 1);
    }

    private boolean isEllipsis(int i) {
        int length = lexemes.end(i) - lexemes.start(i);
        for (int at = lexemes.start(i); at < lexemes.end(i); at++) {
            char c = lexemes.text().charAt(at);
            if (c != '.' && c != '\u2026' && c != '\u2025' || c == '.' && length == 1) {
                return false;
            }
        }
        return true;
    }

    /** Tells an initial written as the name of its letter, or a word that wants another behind it, before a single full stop. */
    private boolean wantsMore(int i, int stop) {
        if (lexemes.end(stop) - lexemes.start(stop) > 1 || lexemes.text().charAt(lexemes.start(stop)) != '.') {
            return false;
        }
        if (!words.is(lexemes, i, SentenceWords.LETTER)) {
            return words.is(lexemes, i, SentenceWords.UNFINISHED);
        }
        if (isLetter(i - 1)) {
            return false; // the end of a spelled-out name: سي إن إن.
        }
        return words.is(lexemes, i, SentenceWords.INITIAL | SentenceWords.UNFINISHED)
                || isTerminator(i - 1) && isLetter(i - 2)
                || isLetter(stop + 1)
                        && stop + 2 < lexemes.size()
                        && (pairs.isMark(stop + 2) || isTerminator(stop + 2));
    }

    private boolean isLetter(int i) {
        return i >= 0 && i < lexemes.size() && words.is(lexemes, i, SentenceWords.LETTER);
    }

    private boolean isTerminator(int i) {
        return lexemes.is(i, TokenKind.TERMINATOR);
    }

    private int behindClosing(int i, int blockEnd) {
        while (i < blockEnd) {
            boolean closing = lexemes.kind(i) == TokenKind.TERMINATOR
                    || lexemes.kind(i) == TokenKind.CLOSING_BRACKET
                    || pairs.closes(i)
                    || pairs.isStray(i) && (glued(i) || !(i + 1 < blockEnd && glued(i + 1)));
            if (!closing) {
                break;
            }
            i++;
        }
        return i;
    }

    private boolean goesOn(int stop, int next) {
        switch (lexemes.kind(next)) {
            case COMMA, SEMICOLON, COLON -> {
                return true;
            }
            default -> {}
        }
        if (glued(next) && !(isLong(stop - 1) && isLong(next) && !words.is(lexemes, next, SentenceWords.DOMAIN))) {
            return true;
        }
        boolean closed = false;
        boolean stray = false;
        for (int i = stop + 1; i < next; i++) {
            closed |= pairs.closes(i);
            stray |= pairs.isStray(i) && !glued(i);
        }
        return (closed || stray) && words.is(lexemes, next, SentenceWords.CONTINUES) || stray && !begins(next);
    }

    /** {@return whether a token is a long word, or a mark or bracket behind one} */
    private boolean isLong(int i) {
        if (lexemes.kind(i) == TokenKind.WORD) {
            return lexemes.end(i) - lexemes.start(i) >= LONG_WORD;
        }
        return pairs.isMark(i) || lexemes.kind(i) == TokenKind.CLOSING_BRACKET;
    }

    private boolean begins(int i) {
        int preposition = Shape.STARTS_LAM | Shape.STARTS_BEH | Shape.STARTS_KAF;
        return (lexemes.shape(i) & preposition) == 0 || words.is(lexemes, i, SentenceWords.BEGINS);
    }

    private boolean betweenQuotations(int i, int blockEnd) {
        return pairs.closes(i)
                && i + 1 < blockEnd
                && pairs.opens(i + 1)
                && !glued(i + 1)
                && i - pairs.partner(i) > LONG_QUOTATION
                && pairs.partner(i + 1) - i > LONG_QUOTATION;
    }

    private boolean glued(int i) {
        return lexemes.end(i - 1) == lexemes.start(i);
    }
}
