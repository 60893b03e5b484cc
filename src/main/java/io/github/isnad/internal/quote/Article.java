package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.internal.sentence.Layout;
import io.github.isnad.internal.sentence.Layout.Quotation;
import io.github.isnad.sentence.SentenceRole;
import io.github.isnad.tokenize.TokenKind;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One article as the frames see it: for each token what the lexicons say of it, and which quotations and brackets are to be
 * passed as one. Questions about tokens beyond the text are answered with no. Lives for one call.
 */
final class Article {
    private static final int VERB_CLITICS = Lexemes.WAW | Lexemes.FEH | Lexemes.SEEN;
    private static final String ALEF_MAKSURA = "\u0649";
    private static final int LONGEST_BRACKET = 25;
    /** إمام and أمام fold alike. */
    private static final long IMAM = WordClass.ROLE.bit() | WordClass.PREPOSITION.bit();
    /** فان of Dutch names and فإن fold alike. */
    private static final long PARTICLE_OR_COMPLEMENTISER =
            WordClass.NAME_PARTICLE.bit() | WordClass.COMPLEMENTISER.bit();

    private final Lexemes lexemes;
    private final Layout layout;
    private final CueForm[] cues;
    private final long[] classes;
    private final @Nullable Quotation[] opening;
    private final @Nullable Quotation[] closing;
    private final @Nullable Quotation[] enclosing;
    private final Map<Quotation, @Nullable Quotation> parents = new HashMap<>();
    private final int[] sentenceEnds;
    /** The tokens that are known by what is left of them without their proclitics. */
    private final BitSet stemmed = new BitSet();

    Article(Lexemes lexemes, Layout layout, CueLexicon cueLexicon, WordLexicon wordLexicon) {
        this.lexemes = lexemes;
        this.layout = layout;
        int size = lexemes.size();
        cues = new CueForm[size];
        classes = new long[size];
        opening = new Quotation[size];
        closing = new Quotation[size];
        enclosing = new Quotation[size];
        sentenceEnds = new int[size];
        for (int i = 0; i < size; i++) {
            int word = lexemes.word(i);
            classes[i] = wordLexicon.classes(word);
            cues[i] = cueLexicon.cue(word);
            int stem = lexemes.stem(i);
            if (stem != 0 && classes[i] == 0 && cues[i] == null) {
                stemmed.set(i);
                classes[i] = fitting(wordLexicon.classes(stem), lexemes.clitics(i));
                cues[i] = fitting(cueLexicon.cue(stem), lexemes.clitics(i));
            }
        }
        tellNameFromPreposition();
        for (Layout.Range sentence : layout.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                sentenceEnds[i] = sentence.end();
            }
        }
        pair();
    }

    /** Notes for each token the quotation that it opens and the innermost one in which it stands: one sweep with a stack. */
    private void pair() {
        List<Quotation> quotations = layout.quotations();
        Deque<Quotation> open = new ArrayDeque<>();
        int next = 0;
        for (int i = 0; i < opening.length; i++) {
            while (!open.isEmpty() && open.peek().end() <= i) {
                open.pop();
            }
            enclosing[i] = open.peek();
            for (; next < quotations.size() && quotations.get(next).open() <= i; next++) {
                Quotation quotation = quotations.get(next);
                opening[quotation.open()] = quotation;
                parents.put(quotation, open.peek());
                open.push(quotation);
                if (quotation.closed()) {
                    closing[quotation.close() - 1] = quotation;
                }
            }
        }
    }

    /** على and the name علي fold alike: the dots tell them apart, except in texts that dot every final alef maksura (إلي). */
    private void tellNameFromPreposition() {
        boolean dotted = false;
        for (int i = 0; i < classes.length && !dotted; i++) {
            dotted = (classes[i] & Mask.ILA) != 0 && hasShape(i, Shape.FINAL_YEH);
        }
        long both = WordClass.PERSON_NAME.bit() | Mask.ALA;
        for (int i = 0; i < classes.length; i++) {
            if ((classes[i] & both) == both) {
                boolean name = hasShape(i, Shape.FINAL_YEH)
                        && (!dotted || is(i - 1, Mask.PERSON_NAME | Mask.TITLE) || is(i + 1, Mask.PERSON_NAME));
                classes[i] &= name ? ~Mask.ALA : ~WordClass.PERSON_NAME.bit();
            } else if ((classes[i] & PARTICLE_OR_COMPLEMENTISER) == PARTICLE_OR_COMPLEMENTISER) {
                boolean name = !hasShape(i, Shape.HAMZA_BELOW)
                        && (cue(i - 1) != null || is(i - 1, Mask.PERSON_NAME | Mask.TITLE | Mask.ROLE));
                classes[i] &= name ? ~Mask.COMPLEMENTISER : ~WordClass.NAME_PARTICLE.bit();
            } else if (!dotted && isDottedPerfect(i)) {
                cues[i] = null; // the noun رأي, not the verb رأى
            } else if ((classes[i] & IMAM) == IMAM) {
                classes[i] &= hasShape(i, Shape.HAMZA_BELOW) ? ~Mask.PREPOSITION : ~(Mask.ROLE | Mask.TITLE);
            }
        }
    }

    private boolean isDottedPerfect(int i) {
        CueForm cue = cues[i];
        return cue != null
                && cue.form() == CueForm.Form.PERFECT
                && cue.lemma().endsWith(ALEF_MAKSURA)
                && hasShape(i, Shape.FINAL_YEH);
    }

    /** النقل is the ministry's business, not a verb; and the future particle stands before verbs only: وسلم is no سـ and لم. */
    private static long fitting(long classes, int clitics) {
        if ((clitics & Lexemes.SEEN) != 0) {
            return classes & (Mask.FINITE_VERB | Mask.AUXILIARY);
        }
        return (clitics & ~VERB_CLITICS) == 0 ? classes : classes & ~Mask.FINITE_VERB;
    }

    /** Verbs take conjunctions and the future particle only; participles conjunctions; nouns prepositions too. */
    private static @Nullable CueForm fitting(@Nullable CueForm cue, int clitics) {
        if (cue == null) {
            return null;
        }
        int allowed = switch (cue.form()) {
            case PERFECT -> Lexemes.WAW | Lexemes.FEH;
            case IMPERFECT -> VERB_CLITICS;
            case PARTICIPLE -> Lexemes.WAW;
            case NOUN -> Lexemes.WAW | Lexemes.FEH | Lexemes.BEH | Lexemes.LAM | Lexemes.ARTICLE;
        };
        boolean twiceDefinite = cue.pronoun() && (clitics & Lexemes.ARTICLE) != 0; // الحديثة is no حديثه
        return (clitics & ~allowed) == 0 && !twiceDefinite ? cue : null;
    }

    Lexemes lexemes() {
        return lexemes;
    }

    Layout layout() {
        return layout;
    }

    int size() {
        return cues.length;
    }

    /** The word of saying at a token, or null. */
    @Nullable
    CueForm cue(int i) {
        return i >= 0 && i < cues.length ? cues[i] : null;
    }

    /** Whether a token belongs to one of the classes, given as bits of {@link Mask}. */
    boolean is(int i, long mask) {
        return i >= 0 && i < classes.length && (classes[i] & mask) != 0;
    }

    boolean is(int i, TokenKind kind) {
        return lexemes.is(i, kind);
    }

    /** Whether a proclitic of those bits has been taken off a token. */
    boolean hasClitic(int i, int clitics) {
        return i >= 0 && i < cues.length && stemmed.get(i) && (lexemes.clitics(i) & clitics) != 0;
    }

    boolean hasShape(int i, int shape) {
        return i >= 0 && i < cues.length && (lexemes.shape(i) & shape) != 0;
    }

    /** Whether a word is one that no lexicon of reported speech knows: in news mostly a name or an ordinary noun. */
    boolean isUnknownWord(int i) {
        return i >= 0 && i < cues.length && classes[i] == 0 && cues[i] == null && isWord(i);
    }

    boolean isWord(int i) {
        return is(i, TokenKind.WORD) || is(i, TokenKind.FOREIGN_WORD);
    }

    /** The quotation that a token opens, or null. */
    @Nullable
    Quotation quotation(int i) {
        return i >= 0 && i < opening.length ? opening[i] : null;
    }

    /** The quotation whose closing mark is that token, or null. */
    @Nullable
    Quotation quotationClosedBy(int i) {
        return i >= 0 && i < closing.length ? closing[i] : null;
    }

    /** The innermost quotation in which a token stands, or null. */
    @Nullable
    Quotation quotationAround(int i) {
        return enclosing[i];
    }

    /** The innermost quotation in which a quotation stands, or null. */
    @Nullable
    Quotation quotationAround(Quotation quotation) {
        return parents.get(quotation);
    }

    /** The token behind token {@code i}; behind the whole quotation or bracket that it opens. */
    int next(int i) {
        Quotation quotation = opening[i];
        if (quotation != null) {
            return Math.max(i + 1, quotation.close());
        }
        if (is(i, TokenKind.OPENING_BRACKET)) {
            int end = Math.min(sentenceEnd(i), i + LONGEST_BRACKET);
            for (int j = i + 1; j < end; j++) {
                if (is(j, TokenKind.CLOSING_BRACKET)) {
                    return j + 1;
                }
            }
        }
        return i + 1;
    }

    /** The token behind the sentence of token {@code i}. */
    int sentenceEnd(int i) {
        return sentenceEnds[i];
    }

    int sentenceStart(int i) {
        return layout.sentences().get(layout.sentenceOf(i)).first();
    }

    /** Whether two tokens stand in one block. */
    boolean sameBlock(int i, int j) {
        List<Layout.Range> sentences = layout.sentences();
        return sentences.get(layout.sentenceOf(i)).block()
                == sentences.get(layout.sentenceOf(j)).block();
    }

    /** The role of the block of token {@code i}. */
    SentenceRole role(int i) {
        Layout.Range sentence = layout.sentences().get(layout.sentenceOf(i));
        return layout.blocks().get(sentence.block()).role();
    }

    /** The raw offset at which the word proper of a token starts, its conjunction and preposition left outside. */
    int wordStart(int i, boolean stripped) {
        return stripped && stemmed.get(i) ? lexemes.stemStart(i) : lexemes.start(i);
    }
}
