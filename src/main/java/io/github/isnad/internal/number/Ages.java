package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.number.AgeLexicon.Role;
import io.github.isnad.number.NumberKind;
import io.github.isnad.number.Unit;
import io.github.isnad.tokenize.TokenKind;
import java.util.List;

/**
 * Tells ages from stretches of time: by عمر or سن before the number or behind the unit, by البالغ right before it, or where it
 * stands alone in brackets or between commas behind a name: «سامي الحداد (35 عاما)». Immutable and thread-safe.
 */
final class Ages {
    private static final int FARTHEST = 4;
    private static final Unit YEAR = new Unit("year", null, List.of());

    private final AgeLexicon lexicon;
    private final int of;

    Ages(AgeLexicon lexicon, int of) {
        this.lexicon = lexicon;
        this.of = of;
    }

    /** Makes a stretch of time, or a number right behind عمر or سن, an age if it is one. */
    void mark(NumberText text, Candidate candidate, int unitEnd) {
        if (candidate.kind == NumberKind.COUNT
                && candidate.unit == null
                && is(text, candidate.first - 1, Role.AGE_NOUN)) {
            candidate.kind = NumberKind.AGE;
            candidate.unit = YEAR;
        } else if (candidate.kind == NumberKind.DURATION
                && (hasCue(text, candidate.first)
                        || isOfAge(text, unitEnd)
                        || isApart(text, candidate.first, unitEnd))) {
            candidate.kind = NumberKind.AGE;
        }
    }

    private boolean hasCue(NumberText text, int first) {
        if (is(text, first - 1, Role.REACHES)) {
            return true;
        }
        for (int i = first - 1; i > text.before(first, FARTHEST) && text.is(i, TokenKind.WORD); i--) {
            if (is(text, i, Role.AGE_NOUN)) {
                return true;
            }
        }
        return false;
    }

    /** من العمر. */
    private boolean isOfAge(NumberText text, int at) {
        return text.isWord(at, of) && is(text, at + 1, Role.AGE_NOUN);
    }

    /** In brackets, quotation marks or between commas of its own. */
    private static boolean isApart(NumberText text, int first, int end) {
        if (!text.is(first - 2, TokenKind.WORD)) {
            return false;
        }
        return text.is(first - 1, TokenKind.OPENING_BRACKET) && text.is(end, TokenKind.CLOSING_BRACKET)
                || text.is(first - 1, TokenKind.QUOTATION_MARK) && text.is(end, TokenKind.QUOTATION_MARK)
                || text.is(first - 1, TokenKind.COMMA) && text.is(end, TokenKind.COMMA)
                || text.is(end, TokenKind.DASH) && text.is(first - 1, TokenKind.DASH);
    }

    private boolean is(NumberText text, int token, Role role) {
        if (!text.is(token, TokenKind.WORD)) {
            return false;
        }
        Lexemes lexemes = text.lexemes;
        return lexicon.is(role, lexemes.word(token)) || lexicon.is(role, lexemes.stem(token));
    }
}
