package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.TokenSet;
import io.github.isnad.sentence.SentenceRole;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each line is on the page, in this order: without words, by its first words (cues.tsv), dateline and by-line, item of a
 * list, then {@link Headings} among what is left. All else is body. Linear: each rule looks at one line.
 */
final class RoleRules {
    private static final int LONGEST_DATELINE = 14;
    private static final int LONGEST_BYLINE = 7;
    private static final int LINES_AT_TOP = 4;

    private final Lexemes lexemes;
    private final SentenceWords words;
    private final LineCues cues;
    private final LineShape[] lines;

    RoleRules(Lexemes lexemes, SentenceWords words, LineCues cues, Lines lines, TokenSet landmarks) {
        this.lexemes = lexemes;
        this.words = words;
        this.cues = cues;
        this.lines = new LineShape[lines.size()];
        for (int k = 0; k < lines.size(); k++) {
            this.lines[k] = LineShape.of(lexemes, landmarks, lines.first(k), lines.end(k));
        }
    }

    SentenceRole[] roles() {
        SentenceRole[] roles = new SentenceRole[lines.length];
        if (lines.length == 1) {
            roles[0] = SentenceRole.BODY; // a text of one line is what someone wants to read
            return roles;
        }
        for (int k = 0; k < lines.length; k++) {
            roles[k] = alone(k);
        }
        new Headings(lexemes, words, lines).mark(roles);
        for (int k = 0; k < lines.length; k++) {
            if (roles[k] == null) {
                roles[k] = SentenceRole.BODY;
            }
        }
        return roles;
    }

    /** {@return the role that a line shows by itself, or null} */
    private @Nullable SentenceRole alone(int k) {
        LineShape line = lines[k];
        if (line.longWords() == 0) {
            return SentenceRole.FURNITURE; // rules of dashes, times (12:35 ت م), bare addresses
        }
        SentenceRole cued = cues.role(lexemes, line);
        if (cued != null) {
            return cued;
        }
        boolean atEdge = k < LINES_AT_TOP || k >= lines.length - 2;
        if (atEdge && !line.stopped() && !line.open()) {
            if (isDateline(line) || k > 0 && line.words() <= LONGEST_BYLINE && names(line, SentenceWords.AGENCY)) {
                return SentenceRole.DATELINE;
            }
            if (line.dashed() && line.longWords() > 1 && line.words() <= LONGEST_BYLINE && k > 0) {
                return SentenceRole.CREDIT;
            }
        }
        return isItem(line) ? SentenceRole.LIST : null;
    }

    /** A dateline holds the place, the date and nothing else: a number stands among its first words. */
    private boolean isDateline(LineShape line) {
        return line.numbered()
                && line.words() <= LONGEST_DATELINE
                && names(line, SentenceWords.MONTH)
                && startsWithPlace(line);
    }

    private boolean names(LineShape line, int kind) {
        for (int i = line.first(); i < line.end(); i++) {
            if (words.is(lexemes, i, kind)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWithPlace(LineShape line) {
        for (int i = line.first(); i < Math.min(line.end(), line.first() + 5); i++) {
            if (lexemes.kind(i) == TokenKind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private boolean isItem(LineShape line) {
        int first = line.first();
        if (first + 1 >= line.end()) {
            return false;
        }
        return switch (lexemes.kind(first)) {
            case DASH -> true;
            case SYMBOL, PUNCTUATION, EMOJI -> isBullet(lexemes.text().charAt(lexemes.start(first)));
            case NUMBER -> isCounter(first);
            default -> false;
        };
    }

    private static boolean isBullet(char c) {
        return switch (c) {
            case '*',
                    '+',
                    '\u2022',
                    '\u00B7',
                    '\u25AA',
                    '\u25AB',
                    '\u25CF',
                    '\u25E6',
                    '\u25A0',
                    '\u25A1',
                    '\u25CB',
                    '\u25BA',
                    '\u2023',
                    '\u2713',
                    '\u2714',
                    '\u25C6',
                    '\u2605' -> true;
            default -> false;
        };
    }

    /** 1- 2) 3. and the like: a short number with a sign written on to it. */
    private boolean isCounter(int number) {
        if (lexemes.end(number) - lexemes.start(number) > 2 || lexemes.end(number) != lexemes.start(number + 1)) {
            return false;
        }
        return switch (lexemes.kind(number + 1)) {
            case DASH, CLOSING_BRACKET, TERMINATOR -> true;
            default -> false;
        };
    }
}
