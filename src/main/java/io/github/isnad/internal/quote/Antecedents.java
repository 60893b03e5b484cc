package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.tokenize.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a mention means that names nobody by itself: الوزير beside وزير الصحة سامي العلي, الوزارة behind وزارة الصحة, and الأخير
 * behind whoever was named last. What could mean several goes to the nearest before it; what means nobody in the text is left alone.
 */
final class Antecedents {
    /** Sources between a short mention and the full one, and tokens between a body and its full name. */
    private static final int REACH = 50;

    private static final int FARTHEST = 400;
    private static final int FARTHEST_LAST = 60;
    private static final int LONGEST_CONSTRUCT = 3;

    private final Article article;
    /** The sources, in the order of the statements. */
    private final List<Phrase> sources;

    Antecedents(Article article, List<Phrase> sources) {
        this.article = article;
        this.sources = sources;
    }

    /** Whom the source at an index of the list means, or null if it speaks for itself. */
    @Nullable
    Phrase of(int index) {
        Phrase mention = sources.get(index);
        int first = mention.first();
        if (article.is(first, Mask.LATTER)) {
            return lastNamed(first);
        }
        boolean alone = mention.end() == first + 1 && article.hasClitic(first, Lexemes.ARTICLE);
        if (article.is(first, Mask.ROLE | Mask.TITLE)) {
            return isDefinite(mention) && !isNamed(mention) ? holder(index) : null;
        }
        return alone && article.is(first, Mask.ORGANIZATION) && !isShortened(index) ? fullName(first) : null;
    }

    /** الوزير، وزير الصحة، وزير خارجية مصر; but مسؤول في الوزارة and متحدث باسم الوزارة may be any one. */
    private boolean isDefinite(Phrase phrase) {
        int end = Math.min(phrase.end(), phrase.first() + LONGEST_CONSTRUCT);
        int i = phrase.first();
        while (i < end && !article.hasClitic(i, Lexemes.ARTICLE) && !article.is(i, Mask.PLACE)) {
            boolean open = article.is(i, Mask.PREPOSITION) || article.hasClitic(i, Lexemes.BEH);
            i = open ? end : i + 1;
        }
        return i < end;
    }

    private boolean isNamed(Phrase phrase) {
        Phrase head = SourceHeads.of(article, phrase);
        return head.first() > phrase.first() || article.is(head.first(), Mask.PERSON_NAME);
    }

    /** Who holds an office: the nearest before it who is named with it, or else the first behind it. */
    private @Nullable Phrase holder(int index) {
        Phrase office = sources.get(index);
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            if (holds(sources.get(i), office)) {
                return sources.get(i);
            }
            if (isFuller(sources.get(i), office)) {
                Phrase who = of(i);
                return who == null ? sources.get(i) : who;
            }
        }
        for (int i = index + 1; i < Math.min(sources.size(), index + REACH); i++) {
            if (holds(sources.get(i), office)) {
                return sources.get(i);
            }
        }
        return null;
    }

    /** Whether somebody is named with all words of an office, its first before or behind the name: وزير الصحة سامي، سامي وزير الصحة. */
    private boolean holds(Phrase named, Phrase office) {
        if (!containsAll(named, office)) {
            return false;
        }
        Phrase head = SourceHeads.of(article, named);
        if (head.first() > named.first() && article.isSameWord(named.first(), office.first())) {
            return true;
        }
        int behind = article.is(head.end(), TokenKind.COMMA) ? head.end() + 1 : head.end();
        return behind < named.end() && article.isSameWord(behind, office.first()) && isNamed(named);
    }

    /** Whether an office says more of the same: وزير المالية before الوزير. */
    private boolean isFuller(Phrase fuller, Phrase office) {
        return article.isSameWord(fuller.first(), office.first()) && containsAll(fuller, office);
    }

    /** Whether a longer phrase has all words of an office. */
    private boolean containsAll(Phrase phrase, Phrase office) {
        if (phrase.end() - phrase.first() <= office.end() - office.first()) {
            return false;
        }
        for (int i = office.first(); i < office.end(); i++) {
            if (!contains(phrase, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean contains(Phrase phrase, int word) {
        int i = phrase.first();
        while (i < phrase.end() && !article.isSameWord(i, word)) {
            i++;
        }
        return i < phrase.end();
    }

    /** Whether a source before begins with the same word, whose name the mention takes as a part of it. */
    private boolean isShortened(int index) {
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            if (article.isSameWord(sources.get(i).first(), sources.get(index).first())) {
                return true;
            }
        }
        return false;
    }

    /** The nearest before الوزارة that is called وزارة something. */
    private @Nullable Phrase fullName(int word) {
        for (int i = word - 1; i >= Math.max(0, word - FARTHEST); i--) {
            if (article.isSameWord(i, word) && !article.hasClitic(i, Lexemes.ARTICLE) && isOfSomething(i + 1)) {
                return new Phrase(i, nameEnd(i + 2));
            }
        }
        return null;
    }

    private boolean isOfSomething(int i) {
        boolean place = article.is(i, Mask.PLACE) && !article.is(i, Mask.NISBA);
        boolean ofOther = article.is(i + 1, Mask.PLACE) || article.isUnknownWord(i + 1); // ولاية تكساس
        return article.hasShape(i, Shape.STARTS_AL) || place && !ofOther;
    }

    /** Behind وزارة الصحة no more than what is joined to it and its adjectives: والسكان، العامة، المصرية. */
    private int nameEnd(int from) {
        int end = from;
        while (article.hasShape(end, Shape.DEFINITE)
                && (article.hasClitic(end, Lexemes.WAW)
                        || article.is(end, Mask.NISBA)
                        || article.hasShape(end, Shape.TEH_MARBUTA))) {
            end++;
        }
        return end;
    }

    /** Who was named last, in this sentence or the one before it, a man for الأخير and a woman for الأخيرة. */
    private @Nullable Phrase lastNamed(int latter) {
        boolean woman = article.hasShape(latter, Shape.TEH_MARBUTA);
        for (int i = latter - 1; i >= Math.max(0, latter - FARTHEST_LAST) && isNear(i, latter); i--) {
            if (isGiven(i)) {
                int first = i;
                while (stands(first) && isGiven(first - 1)) {
                    first--;
                }
                return stands(first) && isWoman(first - 1) == woman ? name(first, latter) : null;
            }
            if (isOffice(i)) {
                return null;
            }
        }
        return null;
    }

    /** التقى سالم وزير الدفاع: who is named by an office alone; but the one behind a comma is whose name stands before it. */
    private boolean isOffice(int i) {
        return article.is(i, Mask.ROLE | Mask.TITLE)
                && !article.is(i, Mask.PLURAL_HUMAN)
                && !article.is(i - 1, TokenKind.COMMA);
    }

    /** الوزيرة; but نظيره folds like the feminine of نظير. */
    private boolean isWoman(int title) {
        return article.is(title, Mask.FEMININE) && article.hasShape(title, Shape.TEH_MARBUTA);
    }

    private boolean isNear(int i, int latter) {
        return article.sentence(i) >= article.sentence(latter) - 1;
    }

    private boolean isGiven(int i) {
        return article.is(i, WordClass.PERSON_NAME.bit()) && !article.hasClitic(i, Lexemes.ARTICLE);
    }

    /** Whether nothing is written on to a word: not لسعيد، وسعيد. */
    private boolean stands(int i) {
        return !article.hasClitic(i, ~0);
    }

    private Phrase name(int first, int to) {
        int end = first + 1;
        while (end < to && isFamilyName(end)) {
            end++;
        }
        return new Phrase(first, end);
    }

    private boolean isFamilyName(int i) {
        boolean behindPreposition = article.hasShape(i, Shape.DEFINITE) && !article.hasShape(i, Shape.STARTS_AL);
        return (article.is(i, Mask.PERSON_NAME) || article.isUnknownWord(i))
                && !behindPreposition
                && !article.hasClitic(i, ~Lexemes.ARTICLE)
                && !article.hasShape(i, Shape.TEH_MARBUTA);
    }
}
