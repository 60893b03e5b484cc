package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the head of a source: the name of a person, behind a title or office, or the first stretch of the phrase if it names none.
 * A name in an apposition is that of another, unless the first stretch is an office alone.
 */
final class SourceHeads {
    private SourceHeads() {}

    static Phrase of(Article article, Phrase phrase) {
        int comma = firstPause(article, phrase);
        Phrase first = new Phrase(phrase.first(), comma);
        Phrase name = name(article, first);
        if (name != null) {
            boolean named = name.first() == phrase.first() + 1
                    && article.is(phrase.first(), Mask.ORGANIZATION)
                    && !article.is(phrase.first(), Mask.PERSON);
            return named ? first : name; // مكتب ليون is not ليون
        }
        if (comma < phrase.end() && article.is(phrase.first(), Mask.ROLE)) {
            Phrase behind = new Phrase(comma + 1, phrase.end());
            if (isNameAlone(article, behind)) {
                return behind;
            }
        }
        return first;
    }

    private static int firstPause(Article article, Phrase phrase) {
        for (int i = phrase.first() + 1; i < phrase.end(); i = article.next(i)) {
            if (article.is(i, TokenKind.COMMA)
                    || article.is(i, TokenKind.DASH) && !article.isInsideName(i)
                    || article.is(i, Mask.RELATIVE)) {
                return i;
            }
        }
        return phrase.end();
    }

    /** The last stretch of name words in a phrase that a given name or a title opens or holds, or null. */
    private static @Nullable Phrase name(Article article, Phrase phrase) {
        int first = -1;
        boolean sure = false;
        int foundFirst = -1;
        int foundEnd = -1;
        for (int i = phrase.first(); i < phrase.end(); i = article.next(i)) {
            if (article.is(i, Mask.TITLE) && !article.is(i, Mask.PERSON_NAME)) {
                first = i + 1;
                sure = true;
            } else if (isNameWord(article, i) && (first >= 0 || opensName(article, i))) {
                first = first < 0 ? i : first;
                sure |= article.is(i, Mask.PERSON_NAME);
                if (sure) {
                    foundFirst = first;
                    foundEnd = i + 1;
                }
            } else if (!article.isInsideName(i)) { // جان-كلود is one
                first = -1;
                sure = false;
            }
        }
        return foundFirst < 0 ? null : new Phrase(foundFirst, foundEnd);
    }

    /** A given name has no article and no conjunction: الزراعة والموارد المائية سامر العوضي begins at سامر. */
    private static boolean opensName(Article article, int i) {
        return article.is(i, Mask.PERSON_NAME) && !article.hasClitic(i, ~0)
                || article.isUnknownWord(i) && !article.hasShape(i, Shape.STARTS_AL | Shape.STARTS_WAW);
    }

    private static boolean isNameWord(Article article, int i) {
        return article.is(i, Mask.PERSON_NAME)
                || article.isUnknownWord(i) && !article.hasClitic(i, ~0) && !article.hasShape(i, Shape.STARTS_LAM_LAM)
                || article.is(i, Mask.NISBA) && article.is(i - 1, Mask.PERSON_NAME);
    }

    private static boolean isNameAlone(Article article, Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (!isNameWord(article, i)) {
                return false;
            }
        }
        return phrase.first() < phrase.end();
    }
}
