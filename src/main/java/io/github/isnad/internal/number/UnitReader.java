package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.number.NumberKind;
import io.github.isnad.number.Unit;
import io.github.isnad.tokenize.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the units of one text. Belongs to one call; not thread-safe. */
public final class UnitReader {
    private static final int NO_SYMBOL = 0;

    private final Lexemes lexemes;
    private final UnitLexicon lexicon;
    private int @Nullable [] votes;
    private int askedAt = -1;
    private int askedEnd;
    private @Nullable UnitMatch answer;

    UnitReader(Lexemes lexemes, UnitLexicon lexicon) {
        this.lexemes = lexemes;
        this.lexicon = lexicon;
    }

    /**
     * Finds the unit behind a number: كيلومترا مربعا، دينار كويتي، من الدولارات. Several rules ask for the same one.
     *
     * @param at the token behind the number
     * @param end where to stop, at most the end of the sentence
     * @return the longest name or symbol that starts there, or null
     */
    public @Nullable UnitMatch after(int at, int end) {
        if (at >= end) {
            return null;
        }
        if (at != askedAt || end != askedEnd) {
            answer = behind(at, end);
            askedAt = at;
            askedEnd = end;
        }
        return answer;
    }

    private @Nullable UnitMatch behind(int at, int end) {
        int name = at + 1 < end && lexicon.isOf(lexemes.word(at)) ? at + 1 : at;
        int head = head(name);
        boolean noun = lemma(head) != UnitForms.NONE;
        int symbol = noun ? lemma(head) : sign(at);
        boolean begins = noun ? isPlural(name, head) || name == at && isBare(at, head) : name == at;
        UnitMatch match = begins && symbol != NO_SYMBOL ? longest(at, name, symbol, end) : null;
        return match != null && noun && isYear(match, head) ? null : match;
    }

    /** من الدولارات. */
    private boolean isPlural(int at, int head) {
        return lexemes.clitics(at) == Lexemes.ARTICLE && lexicon.forms().form(head) == UnitForm.PLURAL;
    }

    private boolean isBare(int at, int head) {
        return head == lexemes.word(at) && lexicon.forms().form(head) != UnitForm.DUAL;
    }

    /** Whether what looks like a unit belongs to the number behind it: قتل 14 عام 2006. */
    private boolean isYear(UnitMatch match, int head) {
        return match.kind() == NumberKind.DURATION
                && lexicon.forms().form(head) == UnitForm.SINGULAR
                && lexemes.is(match.end(), TokenKind.NUMBER);
    }

    /**
     * Finds the currency sign or code before a number: $ 5، USD 5.
     *
     * @param number the first token of the number
     * @param start where to stop, at least the start of the sentence
     * @return the sign or code that ends there, or null
     */
    public @Nullable UnitMatch before(int number, int start) {
        int at = number - 1;
        if (at < start || !lexemes.is(at, TokenKind.CURRENCY_SIGN) && !lexemes.is(at, TokenKind.FOREIGN_WORD)) {
            return null;
        }
        UnitMatch match = longest(at, at, symbol(at), number);
        return match != null && match.kind() == NumberKind.MONEY ? match : null;
    }

    /**
     * Finds a unit in the dual, which is its number too: كيلومترين، العامين.
     *
     * @param at the token
     * @param end where to stop, at most the end of the sentence
     * @return the unit, or null if there is none in the dual
     */
    public @Nullable UnitMatch dual(int at, int end) {
        return isDual(at) ? longest(at, at, lemma(head(at)), end) : null;
    }

    /** {@return whether a word of the vocabulary is a noun of a unit} */
    boolean isUnit(int word) {
        return lemma(word) != UnitForms.NONE;
    }

    /** {@return whether a token is a unit in the dual} */
    boolean isDual(int at) {
        int head = head(at);
        return lemma(head) != UnitForms.NONE && lexicon.forms().form(head) == UnitForm.DUAL;
    }

    /**
     * The longest name or symbol that starts at a token; a measure with the time that it is told by: برميل يوميا، كيلومترا في الساعة. One
     * method on purpose: rules ask for units in many places, and none shall have this inlined.
     */
    private @Nullable UnitMatch longest(int first, int at, int head, int end) {
        UnitEntry entry = null;
        int stop = at;
        int node = PhraseTree.ROOT;
        for (int i = at; i < end && node != PhraseTree.NOWHERE; i++) {
            node = lexicon.names().step(node, i == at ? head : symbol(i));
            UnitEntry meaning =
                    node == PhraseTree.NOWHERE ? null : lexicon.names().meaning(node);
            if (meaning != null) {
                entry = meaning;
                stop = i + 1;
            }
        }
        if (entry == null || entry == UnitEntry.NONE) {
            return null;
        }
        if (entry.kind() != NumberKind.MEASURE) {
            return new UnitMatch(first, stop, entry.kind(), entry.open() ? settled(entry.unit()) : entry.unit());
        }
        String per = null;
        int rateStop = stop;
        node = PhraseTree.ROOT;
        for (int i = stop; i < end && node != PhraseTree.NOWHERE; i++) {
            int sign = sign(i);
            node = lexicon.rates().step(node, sign != NO_SYMBOL ? sign : lexemes.word(i));
            String meaning = node == PhraseTree.NOWHERE ? null : lexicon.rates().meaning(node);
            if (meaning != null) {
                per = meaning;
                rateStop = i + 1;
            }
        }
        Unit unit = per == null ? entry.unit() : new Unit(entry.unit().id() + "-per-" + per, null, List.of());
        return new UnitMatch(first, rateStop, entry.kind(), unit);
    }

    /** The currency of a bare noun: that for which the words of the text speak most often. */
    private Unit settled(Unit open) {
        if (votes == null) {
            votes = lexicon.places().count(lexemes);
        }
        String best = null;
        int most = 0;
        for (String code : open.candidates()) {
            int count = votes[lexicon.places().index(code)];
            if (count > most) {
                most = count;
                best = code;
            }
        }
        return best == null ? open : new Unit(null, best, List.of());
    }

    /** The word, or what its proclitics leave, that may be a noun of a unit. */
    private int head(int i) {
        return lemma(lexemes.word(i)) != UnitForms.NONE ? lexemes.word(i) : lexemes.stem(i);
    }

    private int symbol(int i) {
        int lemma = lemma(lexemes.word(i));
        if (lemma == UnitForms.NONE && (lexemes.clitics(i) & ~Lexemes.ARTICLE) == 0) {
            lemma = lemma(lexemes.stem(i));
        }
        return lemma != UnitForms.NONE ? lemma : sign(i);
    }

    private int lemma(int word) {
        return lexicon.forms().lemma(word);
    }

    /** The symbol that a single character stands for which is no word. */
    private int sign(int i) {
        boolean sign = !UnitLexicon.isWord(lexemes.kind(i)) && lexemes.end(i) - lexemes.start(i) == 1;
        return sign ? UnitLexicon.sign(lexemes.text(), lexemes.start(i)) : NO_SYMBOL;
    }
}
