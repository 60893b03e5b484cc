package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
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
            boolean named = article.is(name.first() - 1, Mask.ORGANIZATION)
                    && name.first() > phrase.first()
                    && !article.is(name.first() - 1, Mask.PERSON);
            return named ? beforePlace(article, first, name) : name; // مكتب ليون is not ليون
        }
        if (comma < phrase.end() && article.is(phrase.first(), Mask.ROLE)) {
            Phrase behind = behindTitles(article, new Phrase(comma + 1, phrase.end()));
            if (isNameAlone(article, behind)) {
                return behind; // المتحدث باسم الجيش، العميد يحيى سريع
            }
        }
        Phrase foreign = leadingName(article, first);
        foreign = foreign == null ? foreignName(article, first) : foreign;
        return foreign == null ? new Phrase(first.first(), described(article, first)) : foreign;
    }

    /** مسؤولون في إدارة ليون: the officials. */
    private static Phrase beforePlace(Article article, Phrase phrase, Phrase name) {
        for (int i = phrase.first() + 1; i < name.first(); i++) {
            if (article.is(i, Mask.FI)) {
                return new Phrase(phrase.first(), i);
            }
        }
        return name.first() == phrase.first() + 1 ? phrase : name;
    }

    /** راشيل جوردون المتحدثة باسم الهيئة: two or more words that no list knows before an office. */
    private static @Nullable Phrase leadingName(Article article, Phrase phrase) {
        int end = phrase.first();
        while (end < phrase.end() && opensName(article, end)) {
            end++;
        }
        boolean office = article.is(end, Mask.ROLE);
        return end < phrase.end() && end - phrase.first() > 1 && office ? new Phrase(phrase.first(), end) : null;
    }

    /** وزير النقل سينديسيو تشيكونجا: two or more words that no list knows at the end, behind a definite noun. */
    private static @Nullable Phrase foreignName(Article article, Phrase phrase) {
        int first = phrase.end();
        while (first > phrase.first()
                && isNameWord(article, first - 1)
                && !article.hasShape(first - 1, Shape.STARTS_AL)) {
            first--;
        }
        while (first < phrase.end() && !opensName(article, first)) {
            first++; // مارغو والستروم, but not the second of two offices
        }
        boolean definite = article.hasShape(first - 1, Shape.STARTS_AL);
        return first > phrase.first() + 1
                        && phrase.end() - first > 1
                        && definite
                        && article.is(phrase.first(), Mask.ROLE)
                ? new Phrase(first, phrase.end())
                : null;
    }

    /** النجم المصري البالغ من العمر 31 عاما: the head ends before the participle. */
    private static int described(Article article, Phrase phrase) {
        for (int i = phrase.first() + 1; i < phrase.end(); i++) {
            boolean counted = article.is(i - 1, Mask.QUANTIFIER); // إحدى المسؤولات
            if (!counted && article.is(i, Mask.GOVERNING) && article.hasShape(i, Shape.STARTS_AL)) {
                return i;
            }
        }
        return phrase.end();
    }

    private static int firstPause(Article article, Phrase phrase) {
        for (int i = phrase.first() + 1; i < phrase.end(); i = article.next(i)) {
            if (article.is(i, TokenKind.COMMA)
                    || article.is(i, TokenKind.OPENING_BRACKET) && !isOutlet(article, i)
                    || article.is(i, TokenKind.DASH) && !article.isInsideName(i)
                    || article.is(i, Mask.RELATIVE)) {
                return i;
            }
        }
        return phrase.end();
    }

    /** صحيفة (الصباح). */
    private static boolean isOutlet(Article article, int bracket) {
        return article.is(bracket - 1, Mask.MEDIA) && article.is(bracket - 1, Mask.TITLE_NOUN);
    }

    /** The last stretch of name words in a phrase that a given name or a title opens or holds, or null. */
    private static @Nullable Phrase name(Article article, Phrase phrase) {
        int first = -1;
        boolean sure = false;
        int foundFirst = -1;
        int foundEnd = -1;
        for (int i = phrase.first(); i < phrase.end(); i = article.next(i)) {
            if (article.is(i, Mask.FI) && opensPhrase(article, phrase, foundFirst)) {
                break; // سالم الراوي خبير المياه في مدينة الملك فهد
            }
            if (foundFirst < 0 && article.is(i, Mask.TITLE) && !article.is(i, Mask.PERSON_NAME)) {
                boolean several = article.hasShape(i + 1, Shape.STARTS_WAW); // إمام وخطيب
                boolean office =
                        several || !article.hasShape(i, Shape.STARTS_AL) && article.hasShape(i + 1, Shape.STARTS_AL);
                first = office ? -1 : i + 1; // أستاذ العناية is no name
                sure = !office;
            } else if (first >= 0 && isFamilyName(article, i, phrase.end())
                    || first >= 0 && isBehindParticle(article, i)
                    || isNameWord(article, i) && (first >= 0 || opensName(article, i))) {
                boolean office = !sure && article.is(i, Mask.PERSON_NAME) && article.hasShape(i - 1, Shape.STARTS_AL);
                first = first < 0 || office ? i : first; // مقاول البناء سالم الجهني
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

    private static boolean opensPhrase(Article article, Phrase phrase, int name) {
        return name == phrase.first() || name > phrase.first() && article.hasClitic(name - 1, Lexemes.ARTICLE);
    }

    /** عبد الملك, of whatever class elsewhere; but الدين ends a name. */
    private static boolean isBehindParticle(Article article, int i) {
        return article.is(i - 1, WordClass.NAME_PARTICLE.bit()) && !article.hasShape(i - 1, Shape.STARTS_AL);
    }

    /** محمد المخرج، حاتم قاضي، سالم كالين: whatever the word is elsewhere, it ends the name behind a given one. */
    private static boolean isFamilyName(Article article, int i, int end) {
        boolean word =
                article.is(i, Mask.ROLE) || article.hasShape(i, Shape.STARTS_AL) || article.hasClitic(i, Lexemes.KAF);
        return i + 1 == end && word && article.is(i - 1, WordClass.PERSON_NAME.bit());
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

    private static Phrase behindTitles(Article article, Phrase phrase) {
        int first = phrase.first();
        while (first < phrase.end() && article.is(first, Mask.TITLE)) {
            first++;
        }
        return new Phrase(first, phrase.end());
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
