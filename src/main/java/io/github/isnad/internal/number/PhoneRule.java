package io.github.isnad.internal.number;

import io.github.isnad.number.NumberKind;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number: +970 59 123 4567, 0599-123456, هاتف 2345678. Refuses digits that are few, or that begin with no zero, without
 * a cue.
 */
final class PhoneRule implements NumberRule {
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 16;
    private static final int WORDS_TO_CUE = 4;
    private static final int GROUP = 3;
    private static final int FEWEST_LISTED = 5;
    private static final int WORDS_BETWEEN = 3;

    @Override
    public boolean readsWords() {
        return false;
    }

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        if (!text.is(token, TokenKind.NUMBER)) {
            return null;
        }
        boolean plus = text.charAt(token - 1) == '+' || text.lexemes.text().charAt(text.lexemes.start(token)) == '+';
        boolean zero = text.digitAt(token) == 0 && text.isPlain(token);
        boolean listed = isListed(text, token);
        boolean cue = listed || hasCue(text, token);
        if (!plus && !zero && !cue) {
            return null;
        }
        int end = token + 1;
        int digits = text.digitCount(token);
        while (digits < MOST_DIGITS) {
            int next = behindBracket(text, end);
            boolean area = next > end && text.is(next, TokenKind.NUMBER);
            next = area ? next : text.is(end, TokenKind.DASH) && text.touches(end) ? end + 1 : end;
            boolean goesOn = text.is(next, TokenKind.NUMBER)
                    && (area || (next > end ? text.touches(next) : isNext(text, next, plus, zero, cue)));
            if (!goesOn) {
                break;
            }
            digits += text.digitCount(next);
            end = next + 1;
        }
        boolean enough = listed || digits >= FEWEST_DIGITS || cue && !text.isNoun(end);
        return enough && (plus || text.isPlain(token)) ? Candidate.of(token, end, NumberKind.PHONE) : null;
    }

    /** Whether digits that a space parts from those before go on with them: only a few do, unless a plus or zero begins it. */
    private static boolean isNext(NumberText text, int token, boolean plus, boolean zero, boolean cue) {
        int digits = text.digitCount(token);
        return plus || zero && digits >= GROUP && text.isPlain(token) || cue && digits > 1;
    }

    /** Whether another number stands shortly before, with whose it is between: 88548 الاتصالات، 636250 موبايلي. */
    private static boolean isListed(NumberText text, int token) {
        Candidate last = text.last();
        return last != null
                && last.kind == NumberKind.PHONE
                && token - last.end <= WORDS_BETWEEN
                && text.isPlain(token)
                && text.digitCount(token) >= FEWEST_LISTED;
    }

    /** The token behind a bracket around the number of an area: (02) 2345678. */
    private static int behindBracket(NumberText text, int token) {
        return text.is(token, TokenKind.CLOSING_BRACKET) || text.is(token, TokenKind.OPENING_BRACKET)
                ? token + 1
                : token;
    }

    private static boolean hasCue(NumberText text, int token) {
        for (int at = token - 1; at > text.before(token, WORDS_TO_CUE); at--) {
            if (text.has(at, Role.PHONE_CUE.bit)) {
                return true;
            }
            if (!text.is(at, TokenKind.COLON)
                    && !text.is(at, TokenKind.WORD)
                    && !text.is(at, TokenKind.OPENING_BRACKET)) {
                return false;
            }
        }
        return false;
    }
}
