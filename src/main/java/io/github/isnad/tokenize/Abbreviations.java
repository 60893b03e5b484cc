package io.github.isnad.tokenize;

import io.github.isnad.internal.lexicon.Tsv;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a stop that belongs to a word from one that ends a sentence.
 *
 * <ul>
 *   <li>A stretch of pieces with stops and no white space, each of one letter (أ.ف.ب، ق.م، U.S.), or three and more that are of
 *       at most two or a listed name of a letter (سي.ان.بي.سي، إتش.إس.بي.سي), is one word, its last stop included unless more stops follow it; proclitics may stand before it. Longer pieces
 *       are words: كلمة.كلمة.
 *   <li>A listed title (د. م. أ. Dr.) and any other single letter, an initial, keeps its stop where a letter follows on the same
 *       line: د. أحمد. It is none behind a number (عام 1990 م. وكان) nor where the letter is a name (المجموعة أ. وفاز), nor at the
 *       end of a line: there the stop ends the sentence.
 * </ul>
 */
final class Abbreviations {
    private static final int LONGEST_PIECE = 2;
    private static final int LONGEST_LETTER_NAME = 6;
    private static final int LONGEST_PROCLITICS = 3;
    private static final int LONGEST_TITLE = 4;
    private static final int MOST_LETTERS = LONGEST_LETTER_NAME;

    private final WordList titles;
    private final WordList named;
    private final WordList letterNames;

    Abbreviations() {
        List<Tsv.Row> rows = Tsv.read(Abbreviations.class, "abbreviations.tsv");
        titles = new WordList(words(rows, Role.TITLE));
        named = new WordList(words(rows, Role.NAMED_LETTER));
        letterNames = new WordList(words(rows, Role.LETTER));
    }

    private enum Role {
        TITLE,
        NAMED_LETTER,
        LETTER
    }

    private static List<String> words(List<Tsv.Row> rows, Role role) {
        List<String> words = new ArrayList<>();
        for (Tsv.Row row : rows) {
            if (row.constant("role", Role.class) == role) {
                words.add(row.required("form"));
            }
        }
        return words;
    }

    /**
     * Finds the end of the abbreviation that begins with a word.
     *
     * @param letter the class of its letters
     * @param stop index behind the word, where a full stop stands
     * @param before the tokens before it
     * @return the end, {@code stop} if it is no abbreviation
     */
    int end(String text, int start, int stop, byte letter, TokenBuffer before) {
        byte behind = CharClasses.at(text, stop + 1);
        if (behind == letter || behind == CharClasses.MARK || behind == CharClasses.TATWEEL) {
            int stretch = stretch(text, start, stop, letter);
            if (stretch > stop) {
                return stretch;
            }
        }
        return isTitle(text, start, stop, letter, before) ? stop + 1 : stop;
    }

    private int stretch(String text, int start, int stop, byte letter) {
        int allowed = letter == CharClasses.ARABIC ? LONGEST_PIECE : 1;
        int longest = firstPiece(text, start, stop, letter);
        int pieces = 1;
        int end = stop;
        while (longest <= allowed && end < text.length() && text.charAt(end) == '.') {
            int next = pieceEnd(text, end + 1, letter);
            int letters = piece(text, end + 1, next, letter);
            if (letters == 0 || letters > allowed) {
                break;
            }
            longest = Math.max(longest, letters);
            pieces++;
            end = next;
        }
        if (pieces <= longest || longest > allowed) {
            return stop;
        }
        return endsWithStop(text, end) ? end + 1 : end;
    }

    /** Counts the letters of a piece; a listed name of a letter counts as the longest. */
    private int piece(String text, int start, int end, byte letter) {
        int letters = letters(text, start, end, letter);
        return letters > LONGEST_PIECE && letterNames.contains(text, start, end) ? LONGEST_PIECE : letters;
    }

    /** Counts the letters of the first piece without its proclitics. */
    private int firstPiece(String text, int start, int stop, byte letter) {
        int letters = piece(text, start, stop, letter);
        if (letter != CharClasses.ARABIC || letters > LONGEST_PIECE + LONGEST_PROCLITICS) {
            return letters;
        }
        int at = stop;
        for (int left = 1; left <= LONGEST_PIECE && left < letters; left++) {
            do {
                at--;
            } while (CharClasses.of(text.charAt(at)) != letter);
            if (WrittenOn.isProclitic(text, start, at)) {
                return left;
            }
        }
        return letters;
    }

    private boolean isTitle(String text, int start, int stop, byte letter, TokenBuffer before) {
        int letters = letters(text, start, stop, letter);
        if (letters > LONGEST_TITLE || !endsWithStop(text, stop)) {
            return false;
        }
        byte next = CharClasses.at(text, behindBlanks(text, stop + 1));
        if (next != CharClasses.ARABIC && next != CharClasses.FOREIGN) {
            return false;
        }
        boolean initial = letters == 1 && next == letter;
        return (initial || titles.contains(text, start, stop)) && !isNamed(text, start, before);
    }

    private boolean isNamed(String text, int start, TokenBuffer before) {
        if (before.isEmpty() || behindBlanks(text, before.lastEnd()) < start) {
            return false;
        }
        return before.lastIs(TokenKind.NUMBER) || named.contains(text, before.lastStart(), before.lastEnd());
    }

    private static boolean endsWithStop(String text, int stop) {
        return stop < text.length()
                && text.charAt(stop) == '.'
                && CharClasses.at(text, stop + 1) != CharClasses.TERMINATOR;
    }

    /** Passes white space within the line, and ignorable characters. */
    private static int behindBlanks(String text, int index) {
        int i = index;
        while (i < text.length()) {
            char c = text.charAt(i);
            byte found = CharClasses.of(c);
            if (found != CharClasses.IGNORABLE && found != CharClasses.SPACE || CharClasses.isLineBreak(c)) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Finds the end of a piece, or a place behind more letters than any piece has. */
    private static int pieceEnd(String text, int start, byte letter) {
        int letters = 0;
        int i = start;
        while (i < text.length() && letters <= MOST_LETTERS) {
            byte found = CharClasses.of(text.charAt(i));
            if (found == letter) {
                letters++;
            } else if (found != CharClasses.MARK && found != CharClasses.TATWEEL && found != CharClasses.IGNORABLE) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Counts letters, and no more of them than any form has. */
    private static int letters(String text, int start, int end, byte letter) {
        int letters = 0;
        for (int i = start; i < end && letters <= MOST_LETTERS; i++) {
            if (CharClasses.of(text.charAt(i)) == letter) {
                letters++;
            }
        }
        return letters;
    }
}
