package io.github.isnad.internal.number;

import io.github.isnad.number.NumberKind;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Digits that are part of a name: إف-16, كوفيد-19, ويندوز 10, فرانس24, 7CI, «شهاب 3». Refuses what counts a noun behind it: طولها18 مترا.
 */
final class ModelRule implements NumberRule {
    private static final int WORDS_IN_MARKS = 4;

    @Override
    public boolean readsWords() {
        return false;
    }

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        boolean name = text.digitCount(token) > 0
                && !text.isScaled(token + 1)
                && (isHyphened(text, token)
                        || isGlued(text, token)
                        || isBehindForeign(text, token)
                        || isInMarks(text, token)
                        || isMarked(text, token));
        return name ? Candidate.of(token, token + 1, NumberKind.NAME) : null;
    }

    private static boolean isHyphened(NumberText text, int token) {
        boolean dash = text.is(token - 1, TokenKind.DASH);
        int name = dash ? token - 2 : token - 1;
        if (text.has(name, Role.MODEL.bit)) {
            return dash || !text.isDefinitelyNoun(token + 1);
        }
        boolean written = dash && text.touches(token) && text.touches(token - 1);
        return written && (text.is(name, TokenKind.WORD) || text.is(name, TokenKind.FOREIGN_WORD));
    }

    /** Whether a word is written on to the digits, and no unit or counted noun follows. */
    private static boolean isGlued(NumberText text, int token) {
        if (text.is(token + 1, TokenKind.FOREIGN_WORD) && text.touches(token + 1)) {
            return Signs.letter(text, token + 1) == 1 && text.units.after(token + 1, text.end()) == null;
        }
        boolean word = text.is(token - 1, TokenKind.WORD) || text.is(token - 1, TokenKind.FOREIGN_WORD);
        return word
                && !text.has(token - 1, Role.AND.bit)
                && text.touches(token)
                && !text.isNoun(token + 1)
                && text.units.after(token + 1, text.end()) == null;
    }

    /** Whether a foreign name stands before, and nothing that is counted behind: iPhone 15. */
    private static boolean isBehindForeign(NumberText text, int token) {
        return text.is(token - 1, TokenKind.FOREIGN_WORD)
                && text.digitCount(token) < 4
                && !text.isNoun(token + 1)
                && text.units.before(token, text.first()) == null
                && text.units.after(token + 1, text.end()) == null;
    }

    /** Whether quotation marks hold it alone behind a definite noun, and nothing that is counted follows: قطار القراءة «3». */
    private static boolean isMarked(NumberText text, int token) {
        return text.is(token - 1, TokenKind.QUOTATION_MARK)
                && text.is(token + 1, TokenKind.QUOTATION_MARK)
                && text.isDefinite(token - 2)
                && text.entry(token - 2) == 0
                && !text.isScaled(token + 2)
                && !text.isNoun(token + 2)
                && text.units.after(token + 2, text.end()) == null;
    }

    /** Whether it ends a name in quotation marks. */
    private static boolean isInMarks(NumberText text, int token) {
        if (!text.is(token + 1, TokenKind.QUOTATION_MARK)) {
            return false;
        }
        for (int at = token - 1; at > text.before(token, WORDS_IN_MARKS); at--) {
            if (text.is(at, TokenKind.QUOTATION_MARK)) {
                return at < token - 1;
            }
            boolean name = text.is(at, TokenKind.FOREIGN_WORD)
                    || text.is(at, TokenKind.WORD) && !text.has(at, Role.PARTICLE.bit);
            if (!name) {
                return false;
            }
        }
        return false;
    }
}
