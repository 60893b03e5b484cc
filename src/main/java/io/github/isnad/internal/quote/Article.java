package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.internal.lexeme.TokenSet;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.sentence.Layout;
import io.github.isnad.internal.sentence.Layout.Quotation;
import io.github.isnad.sentence.SentenceRole;
import io.github.isnad.tokenize.TokenKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One article as the frames see it: for each token what the lexicons say of it, and which quotations and brackets are to be
 * passed as one. Questions about tokens beyond the text are answered with no. Lives for one call.
 */
final class Article {
    private static final String ALEF_MAKSURA = "\u0649";
    private static final int LONGEST_BRACKET = 25;
    /** The name علي and على fold alike. */
    private static final long ALI = WordClass.PERSON_NAME.bit() | WordClass.ALA.bit();
    /** إمام and أمام fold alike. */
    private static final long IMAM = WordClass.ROLE.bit() | WordClass.PREPOSITION.bit();
    /** فان of Dutch names and فإن fold alike. */
    private static final long PARTICLE_OR_COMPLEMENTISER =
            WordClass.NAME_PARTICLE.bit() | WordClass.COMPLEMENTISER.bit();

    private static final int STEMMED = 1 << TokenKind.values().length;
    private static final int OPENS_SENTENCE = STEMMED << 1;
    private static final int OPENS_QUOTATION = OPENS_SENTENCE << 1;
    private static final int CLOSES_QUOTATION = OPENS_QUOTATION << 1;
    private static final int OPENING_BRACKET = Lexemes.bit(TokenKind.OPENING_BRACKET);
    private static final int WORD = Lexemes.bit(TokenKind.WORD) | Lexemes.bit(TokenKind.FOREIGN_WORD);

    private final Lexemes lexemes;
    private final Layout layout;
    private final CueLexicon cueLexicon;
    private final QuotationIndex quotations;
    private final long[] classes;
    /** For each token the bit of its kind, and those above of what else holds of it. */
    private final int[] traits;
    /** For each token the word of saying that it is, or null; all ask. */
    private final @Nullable CueForm[] cues;

    private final int[] sentences;

    Article(Lexemes lexemes, Layout layout, CueLexicon cueLexicon, WordLexicon wordLexicon) {
        this.lexemes = lexemes;
        this.layout = layout;
        this.cueLexicon = cueLexicon;
        int size = lexemes.size();
        quotations = new QuotationIndex(layout.quotations(), size);
        classes = new long[size];
        traits = new int[size];
        cues = new CueForm[size];
        sentences = new int[size];
        tellApart(lookUp(wordLexicon));
        numberSentences();
        markQuotations();
    }

    /** Whether words of these classes are to be told apart; إلى shows whether the text dots its final alef maksura. */
    static boolean isAmbiguous(long classes) {
        return (classes & ALI) == ALI
                || (classes & IMAM) == IMAM
                || (classes & PARTICLE_OR_COMPLEMENTISER) == PARTICLE_OR_COMPLEMENTISER
                || (classes & Mask.ILA) != 0;
    }

    /** Looks all tokens up, and gives those that are to be looked at with their neighbours. */
    private TokenSet lookUp(WordLexicon wordLexicon) {
        int size = lexemes.size();
        TokenSet ambiguous = new TokenSet(size);
        int dash = 0;
        for (int from = 0; from < size; from += Long.SIZE) {
            int end = Math.min(from + Long.SIZE, size);
            long unsure = 0;
            for (int i = from; i < end; i++) {
                long found = lookUp(i, wordLexicon);
                boolean one = (found & WordLexicon.AMBIGUOUS | lexemes.shape(i) & Shape.MADDA | dash) != 0;
                unsure |= (one ? 1L : 0L) << i;
                dash = traits[i] & Lexemes.bit(TokenKind.DASH);
            }
            ambiguous.set(from, unsure);
        }
        return ambiguous;
    }

    /** What the lexicons say of the whole word, or else of what is left of it without its proclitics. */
    private long lookUp(int i, WordLexicon wordLexicon) {
        long whole = wordLexicon.classes(lexemes.word(i));
        long behind = wordLexicon.classes(lexemes.stem(i)) & Attachment.classes(lexemes.clitics(i));
        boolean stemmed = whole == 0 & lexemes.stem(i) != Vocabulary.NONE;
        long found = stemmed ? behind : whole;
        classes[i] = found & ~WordLexicon.AMBIGUOUS;
        traits[i] = lexemes.kindBit(i) | (stemmed ? STEMMED : 0);
        return found;
    }

    /** Few words have to be looked at with their neighbours: those that fold like another, and cues. */
    private void tellApart(TokenSet ambiguous) {
        int size = lexemes.size();
        boolean dotted = false;
        for (int i = ambiguous.next(0, size); i < size; i = ambiguous.next(i + 1, size)) {
            boolean stemmed = has(i, STEMMED);
            CueForm cue = cueLexicon.cue(stemmed ? lexemes.stem(i) : lexemes.word(i));
            cues[i] = stemmed && !Attachment.fits(cue, lexemes.clitics(i)) ? null : cue;
            tellNameFromCue(i);
            dotted |= (classes[i] & Mask.ILA) != 0 && hasShape(i, Shape.FINAL_YEH);
        }
        for (int i = ambiguous.next(0, size); i < size; i = ambiguous.next(i + 1, size)) {
            tellNameFromPreposition(i, dotted);
        }
    }

    private void tellNameFromCue(int i) {
        if (is(i - 1, TokenKind.DASH) && isInsideName(i - 1)) {
            classes[i] = 0; // مون جاي-إن
            cues[i] = null;
            traits[i] &= ~STEMMED;
            return;
        }
        if (hasShape(i, Shape.MADDA)) {
            classes[i] &= ~(Mask.COMPLEMENTISER | Mask.TIME); // آن and آلان are names
        }
        CueForm cue = cue(i);
        if (cue == null) {
            return;
        }
        if (cue.pronoun() && (hasShape(i, Shape.TEH_MARBUTA) || is(i, Mask.TITLE))) {
            cues[i] = null; // وجدة is a city, no وجده, and سموه a title
        } else if (cue.isFinite() && hasShape(i, Shape.TANWIN_ALEF)) {
            cues[i] = null; // حذرًا، careful, not حذّرا
        } else if (cue.isFinite() && !hasClitic(i, ~0) && isBehindParticle(i)) {
            cues[i] = null; // بن طالب
        } else if (hasClitic(i, Lexemes.FEH) && isFinite(cue(i - 1))) {
            cues[i] = null;
            traits[i] &= ~STEMMED; // قال فورد: the subject, no verb with ف
        }
    }

    /** بن طالب; but عبد الله قال. */
    private boolean isBehindParticle(int i) {
        return is(i - 1, WordClass.NAME_PARTICLE.bit())
                && !is(i - 1, Mask.COMPLEMENTISER)
                && !hasShape(i - 1, Shape.STARTS_AL);
    }

    /** كان متابعا، لم يكن متوقعا، حفلا معبرا عن: what is told of a subject or a thing reports nothing. */
    private boolean isPredicate(int i) {
        CueForm cue = cue(i);
        boolean participle = cue != null && cue.form() == CueForm.Form.PARTICIPLE && !hasClitic(i, Lexemes.WAW);
        return participle
                && (is(i - 1, Mask.AUXILIARY)
                        || isUnknownWord(i - 1)
                                && hasShape(i - 1, Shape.ENDS_ALEF | Shape.TANWIN_ALEF)
                                && is(i + 1, Mask.AN));
    }

    private void numberSentences() {
        for (int sentence = 0; sentence < layout.sentences().size(); sentence++) {
            Layout.Range range = layout.sentences().get(sentence);
            Arrays.fill(sentences, range.first(), range.end(), sentence);
            traits[range.first()] |= OPENS_SENTENCE;
        }
    }

    private void markQuotations() {
        for (Quotation quotation : layout.quotations()) {
            traits[quotation.open()] |= OPENS_QUOTATION;
            if (quotation.closed()) {
                traits[quotation.close() - 1] |= CLOSES_QUOTATION;
            }
        }
    }

    /** على and the name علي fold alike: the dots tell them apart, except in texts that dot every final alef maksura (إلي). */
    private void tellNameFromPreposition(int i, boolean dotted) {
        if ((classes[i] & ALI) == ALI) {
            boolean name = hasShape(i, Shape.FINAL_YEH)
                    && (!dotted || is(i - 1, Mask.PERSON_NAME | Mask.TITLE) || is(i + 1, Mask.PERSON_NAME));
            classes[i] &= name ? ~Mask.ALA : ~WordClass.PERSON_NAME.bit();
        } else if ((classes[i] & PARTICLE_OR_COMPLEMENTISER) == PARTICLE_OR_COMPLEMENTISER) {
            boolean name = !hasShape(i, Shape.HAMZA_BELOW)
                    && (cue(i - 1) != null || is(i - 1, Mask.PERSON_NAME | Mask.TITLE | Mask.ROLE));
            classes[i] &= name ? ~Mask.COMPLEMENTISER : ~WordClass.NAME_PARTICLE.bit();
        } else if (!dotted && isDottedPerfect(i)) {
            cues[i] = null; // the noun رأي, not the verb رأى
        } else if (is(i + 1, Mask.ABSENCE) && cue(i) != null && cue(i).allows(Frame.DIRECTIVE)) {
            cues[i] = null; // طلب عدم ذكر اسمه
            classes[i] |= Mask.FINITE_VERB;
        } else if (isPredicate(i) || is(i - 1, Mask.ABSENCE)) {
            cues[i] = null;
        } else if ((classes[i] & IMAM) == IMAM) {
            classes[i] &= hasShape(i, Shape.HAMZA_BELOW) ? ~Mask.PREPOSITION : ~(Mask.ROLE | Mask.TITLE);
        }
    }

    private boolean isDottedPerfect(int i) {
        CueForm cue = hasShape(i, Shape.FINAL_YEH) ? cue(i) : null;
        return cue != null && cue.form() == CueForm.Form.PERFECT && cue.lemma().endsWith(ALEF_MAKSURA);
    }

    private static boolean isFinite(@Nullable CueForm cue) {
        return cue != null && cue.isFinite();
    }

    Lexemes lexemes() {
        return lexemes;
    }

    Layout layout() {
        return layout;
    }

    int size() {
        return traits.length;
    }

    /** The word of saying at a token, or null. */
    @Nullable
    CueForm cue(int i) {
        return i >= 0 && i < cues.length ? cues[i] : null;
    }

    private boolean has(int i, int bits) {
        return i >= 0 && i < traits.length && (traits[i] & bits) != 0;
    }

    /** Whether a token belongs to one of the classes, given as bits of {@link Mask}. */
    boolean is(int i, long mask) {
        return i >= 0 && i < classes.length && (classes[i] & mask) != 0;
    }

    /** The first token of a stretch that belongs to one of the classes, or its end. */
    int next(int from, int to, long mask) {
        int i = from;
        while (i < to && (classes[i] & mask) == 0) {
            i++;
        }
        return i;
    }

    /** The first token from one on that is a word of saying, or the number of tokens. */
    int nextCue(int from) {
        int i = from;
        while (i < traits.length && cues[i] == null) {
            i++;
        }
        return i;
    }

    boolean is(int i, TokenKind kind) {
        return has(i, Lexemes.bit(kind));
    }

    /** Whether a proclitic of those bits has been taken off a token. */
    boolean hasClitic(int i, int clitics) {
        return has(i, STEMMED) && (lexemes.clitics(i) & clitics) != 0;
    }

    boolean hasShape(int i, int shape) {
        return i >= 0 && i < traits.length && (lexemes.shape(i) & shape) != 0;
    }

    /** Whether a character stands in the raw token. */
    char charAt(int i, int at) {
        int index = lexemes.start(i) + at;
        return index < lexemes.end(i) ? lexemes.text().charAt(index) : 0;
    }

    boolean isWrittenWith(int i, char c) {
        return lexemes.text().substring(lexemes.start(i), lexemes.end(i)).indexOf(c) >= 0;
    }

    /** Whether a word is one that no lexicon of reported speech knows: in news mostly a name or an ordinary noun. */
    boolean isUnknownWord(int i) {
        return has(i, WORD) && classes[i] == 0 && cues[i] == null;
    }

    /** Whether two tokens are written with the same letters, whatever is written on to them. */
    boolean isSameWord(int i, int j) {
        if (stemOrWord(i) != stemOrWord(j)) {
            return false; // two words of the vocabulary, or one and a word beyond it
        }
        String text = lexemes.text();
        int length = lexemes.end(i) - lexemes.stemStart(i);
        return length == lexemes.end(j) - lexemes.stemStart(j)
                && text.regionMatches(lexemes.stemStart(i), text, lexemes.stemStart(j), length);
    }

    private int stemOrWord(int i) {
        return lexemes.stem(i) != Vocabulary.NONE ? lexemes.stem(i) : lexemes.word(i);
    }

    boolean isWord(int i) {
        return has(i, WORD);
    }

    /** Whether a point or dash has no space on either side: بي.سي، جان-كلود. */
    boolean isInsideName(int i) {
        return (is(i, TokenKind.TERMINATOR) || is(i, TokenKind.DASH))
                && isWord(i - 1)
                && isWord(i + 1)
                && lexemes.end(i - 1) == lexemes.start(i)
                && lexemes.end(i) == lexemes.start(i + 1);
    }

    /** The quotation that a token opens, or null. */
    @Nullable
    Quotation quotation(int i) {
        return has(i, OPENS_QUOTATION) ? quotations.openedBy(i) : null;
    }

    /** The quotation whose closing mark is that token, or null. */
    @Nullable
    Quotation quotationClosedBy(int i) {
        return has(i, CLOSES_QUOTATION) ? quotations.closedBy(i) : null;
    }

    /** Whether a token of a stretch opens a quotation. */
    boolean holdsQuotation(int from, int to) {
        return quotations.opensIn(from, to);
    }

    /** The innermost quotation in which a token stands, or null. */
    @Nullable
    Quotation quotationAround(int i) {
        return quotations.around(i);
    }

    /** The innermost quotation in which a quotation stands, or null. */
    @Nullable
    Quotation quotationAround(Quotation quotation) {
        return quotations.around(quotation);
    }

    /** The token behind token {@code i}; behind the whole quotation or bracket that it opens. */
    int next(int i) {
        return (traits[i] & (OPENS_QUOTATION | OPENING_BRACKET)) == 0 ? i + 1 : behindWhole(i);
    }

    private int behindWhole(int i) {
        Quotation quotation = quotation(i);
        return quotation == null ? behindBracket(i) : Math.max(i + 1, quotation.close());
    }

    private int behindBracket(int i) {
        int end = Math.min(sentenceEnd(i), i + LONGEST_BRACKET);
        for (int j = i + 1; j < end; j++) {
            if (is(j, TokenKind.CLOSING_BRACKET)) {
                return j + 1;
            }
        }
        return i + 1;
    }

    /** The index of the sentence of token {@code i}. */
    int sentence(int i) {
        return sentences[i];
    }

    /** The token behind the sentence of token {@code i}. */
    int sentenceEnd(int i) {
        return layout.sentences().get(sentences[i]).end();
    }

    boolean opensSentence(int i) {
        return has(i, OPENS_SENTENCE);
    }

    int sentenceStart(int i) {
        return layout.sentences().get(sentences[i]).first();
    }

    /** Whether two tokens stand in one block. */
    boolean sameBlock(int i, int j) {
        return block(i) == block(j);
    }

    private int block(int i) {
        return layout.sentences().get(sentences[i]).block();
    }

    /** The role of the block of token {@code i}. */
    SentenceRole role(int i) {
        return layout.blocks().get(block(i)).role();
    }

    /** The raw offset at which the word proper of a token starts, its conjunction and preposition left outside. */
    int wordStart(int i, boolean stripped) {
        return stripped ? lexemes.stemStart(i) : lexemes.start(i);
    }
}
