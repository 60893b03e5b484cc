package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.internal.quote.CueForm.Form;
import io.github.isnad.internal.sentence.Layout.Quotation;
import io.github.isnad.quote.SpeechAct;
import io.github.isnad.tokenize.TokenKind;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where indirect content ends: with its sentence, or earlier where an according-to phrase, a participle of saying, a new
 * frame or the narrator's own clause begins. What is coordinated with another complementiser stays together.
 */
final class ContentEnds {
    private static final int SHORTEST = 2;
    private static final int OPENING = 5;
    /** الذي قال إنه، التي أشار إلى أنها. */
    private static final int RELATIVE = 3;

    private static final int LONGEST_TOPIC = 20;
    private static final int LONGEST_BARE_TOPIC = 10;
    /** No reported clause is as long as this; the bound keeps the work linear in any text. */
    static final int LONGEST = 400;

    /** The words that content may end before, besides those of saying: most tokens are neither. */
    private static final long ENDING = Mask.NARRATOR
            | Mask.CONTRASTIVE
            | Mask.CONJUNCTION
            | Mask.ACCORDING
            | Mask.PRONOUN
            | Mask.PREPOSITION
            | Mask.RELATIVE
            | Mask.NEGATION
            | Mask.CONSEQUENCE;

    private final FrameView view;
    private final Article article;
    /** By their cues, in the order of the text. */
    private final Statement[] frames;

    private final BitSet cues;
    private final Narrator narrator;
    private final InnerSpeaker inners;
    private final TrailingRelays relays;

    /** Takes the statements whose cues end the content of others, in the order of their cues. */
    ContentEnds(FrameView view, List<Statement> statements) {
        this.view = view;
        this.article = view.article();
        narrator = new Narrator(article);
        inners = new InnerSpeaker(view);
        relays = new TrailingRelays(view, narrator);
        frames = new Statement[statements.size()];
        cues = new BitSet(article.size());
        for (int i = 0; i < frames.length; i++) {
            frames[i] = statements.get(i);
            cues.set(frames[i].cueFirst);
        }
    }

    /** Finds the end of a statement's content, and who passes it on if an according-to phrase ends it. */
    void find(Statement statement) {
        if (statement.contentEnd >= 0) {
            cutAtCue(statement);
            relays.findBehindMarks(statement);
            return;
        }
        findBehind(statement, statement.contentFirst);
    }

    /** Finds the end of a content that goes on behind a token at least. */
    void findBehind(Statement statement, int from) {
        int first = statement.contentFirst;
        int limit = limit(statement);
        int i = from;
        while (i < Math.min(limit, first + LONGEST)) {
            if (i - first >= SHORTEST && ends(statement, i)) {
                break;
            }
            int next = article.next(i);
            limit = Math.max(limit, next); // a quotation of several sentences is passed as one
            boolean whole = i - first < SHORTEST && isWholeStatement(i, next);
            i = next;
            if (whole) {
                break;
            }
        }
        statement.contentEnd = trimmed(first, Math.min(i, limit));
        Quotation whole = article.quotation(first);
        if (whole != null && whole.close() == statement.contentEnd) {
            statement.quote(whole);
            cutAtCue(statement);
        }
        relays.find(statement, i);
    }

    /** «… معها، مؤكدا أنها …»: a word of saying inside the marks splits the quotation. */
    private void cutAtCue(Statement statement) {
        boolean closed = statement.quotation == null || statement.quotation.closed();
        for (int i = statement.contentFirst + SHORTEST; i < statement.contentEnd; i++) {
            if (isFrame(i) && splits(i, closed)) {
                statement.contentEnd = trimmed(statement.contentFirst, i);
                return;
            }
        }
    }

    /** Behind a pause a participle, and where nothing closes the marks a verb: «… معها، وأكد أنها …. */
    private boolean splits(int i, boolean closed) {
        CueForm cue = article.cue(i);
        return cue != null
                && article.is(i - 1, TokenKind.COMMA)
                && (cue.form() == Form.PARTICIPLE
                        || !closed && cue.form() == Form.PERFECT && article.hasClitic(i, Lexemes.WAW));
    }

    private int limit(Statement statement) {
        int first = statement.contentFirst;
        int limit = first < article.size() ? article.sentenceEnd(first) : first;
        if (statement.unmarkedSpeech) {
            limit = speechEnd(limit);
        }
        Quotation around = first < article.size() ? article.quotationAround(first) : null;
        if (around != null) {
            limit = Math.min(limit, around.end());
        }
        return limit;
    }

    /** Speech behind a colon without marks goes on over sentences, until one reports anew or the block ends. */
    private int speechEnd(int sentenceEnd) {
        int end = sentenceEnd;
        while (end < article.size()
                && end - sentenceEnd < LONGEST
                && article.sameBlock(end - 1, end)
                && !opensWithFrame(end)) {
            end = article.sentenceEnd(end);
        }
        return end;
    }

    private boolean opensWithFrame(int first) {
        for (int i = first; i < Math.min(article.sentenceEnd(first), first + OPENING); i++) {
            CueForm cue = article.cue(i);
            if (isFrame(i)
                    || cue != null && cue.form() != Form.NOUN && cue.allows(Frame.SPEECH) && !cue.firstPerson()
                    || i == first && (narrator.glosses(i) || isElsewhere(i))
                    || isQuotedSpeech(i)) {
                return true;
            }
        }
        return false;
    }

    /** من جهة أخرى. */
    private boolean isElsewhere(int i) {
        return article.is(i, Mask.MIN) && article.is(i + 2, Mask.FOCUS) && article.is(i + 2, Mask.UNNAMED);
    }

    private boolean isQuotedSpeech(int i) {
        Quotation quotation = article.quotation(i);
        return quotation != null && view.speech().isSpeechBeforeCue(quotation);
    }

    /** إن «…»، and then the narrator: a quotation that begins the content and has a comma behind it is all of it. */
    private boolean isWholeStatement(int i, int next) {
        Quotation quotation = article.quotation(i);
        return quotation != null
                && view.speech().isSpeechBeforeCue(quotation)
                && article.is(next, TokenKind.COMMA)
                && !article.hasShape(next + 1, Shape.STARTS_WAW);
    }

    private boolean ends(Statement statement, int i) {
        if (article.is(i, TokenKind.TERMINATOR)) {
            return isPause(statement, i);
        }
        if (article.is(i - 1, TokenKind.COMMA) && narrator.givesThanks(i)) {
            return true;
        }
        if (article.cue(i) == null && !article.is(i, ENDING)) {
            return false;
        }
        if (narrator.goesOn(i, statement)) {
            return true;
        }
        if (article.is(i, Mask.ACCORDING | Mask.ALA)) {
            AccordingPhrase phrase = view.according(i);
            return phrase != null
                    && !According.interrupts(article, statement.contentFirst, phrase)
                    && !(article.isWord(phrase.end())
                            && (statement.unmarkedSpeech || phrase.source() == null)); // the speaker's own
        }
        CueForm cue = article.cue(i);
        if (cue != null
                && cue.form() == Form.PARTICIPLE
                && !article.is(i - 1, Mask.NEGATION) // ليس مرجحا أن
                && (isFrame(i) || ParticipleFrame.isCircumstantial(article, i) && !isPredicate(i))) {
            return !isInner(statement, i);
        }
        if (article.is(i, Mask.PRONOUN)
                && article.is(i + 1, Mask.WHAT)
                && article.cue(i + 2) != null
                && !isFrame(i + 2)) {
            return true; // وهو ما ينفيه
        }
        if (opensTopic(i) || continuesInRelative(i)) {
            return true;
        }
        int connective = article.is(i, Mask.FI) ? i + 1 : i; // في حين قال
        if (article.is(connective, Mask.CONTRASTIVE | Mask.CONJUNCTION)
                && !article.is(connective + 1, TokenKind.TERMINATOR)) { // على حد سواء. وقال
            return isFrame(connective + 1)
                    || isFrame(connective + 2)
                    || saysOn(connective + 1)
                    || passesOn(connective + 1)
                    || !tellsWhen(i) && evaluates(connective + 1)
                    || article.is(connective + 1, Mask.PRONOUN_COMPLEMENTISER)
                            && article.cue(connective + 2) != null; // كما أوضح، لكنه قال، إلا أنه قال
        }
        if (cue != null
                && cue.form() == Form.PERFECT
                && article.is(i - 1, TokenKind.COMMA)
                && article.hasClitic(i, Lexemes.WAW)
                && (article.is(i + 1, Mask.PERSON)
                        || cue.act() == SpeechAct.EVALUATE && cue.allows(Frame.AN)
                        || cue.allows(Frame.ACCUSE)
                        || passesOn(i))) {
            return true; // ، وطالب المدعي العام، وأعرب عن أمله، واتهم المفوضية، ونقلت عن الوزير
        }
        return cue != null
                && isFrame(i)
                && cue.form() != Form.NOUN
                && article.hasClitic(i, Lexemes.WAW | Lexemes.FEH)
                && !isInner(statement, i);
    }

    /** يعد مفيدا. */
    private boolean isPredicate(int i) {
        return article.is(i - 1, Mask.FINITE_VERB | Mask.AUXILIARY);
    }

    /** … أن المتهم أقر بالواقعة وقال إنه نادم. */
    private boolean isInner(Statement statement, int i) {
        Statement inner = frameAt(i);
        return inner != null && inners.take(statement, inner);
    }

    /** … للموازنة، التي أشار إلى أنها: the speaker goes on. */
    private boolean continuesInRelative(int i) {
        Statement frame = article.is(i, Mask.RELATIVE) && article.is(i - 1, TokenKind.COMMA) ? frameAt(i + 1) : null;
        return frame != null && frame.implicit && frame.contentFirst - i <= RELATIVE;
    }

    /** ، وبخصوص الأسعار، أوضح، ، فضلا عن ذلك، أوضح: a topic between commas and what is said of it. */
    private boolean opensTopic(int i) {
        if (!article.is(i, Mask.PREPOSITION)
                || !article.hasClitic(i, Lexemes.WAW) && !article.is(i, Mask.CONTRASTIVE)) {
            return false;
        }
        if (!article.is(i - 1, TokenKind.COMMA)) {
            return article.is(i, Mask.AN) && reportsOnTopic(i);
        }
        int end = Math.min(article.sentenceEnd(i), i + LONGEST_TOPIC);
        for (int j = i + 1; j < end; j = article.next(j)) {
            if (article.is(j, TokenKind.COMMA)) {
                CueForm cue = article.cue(j + 1);
                return isFrame(j + 1) && cue != null && cue.isFinite() && !article.hasClitic(j + 1, ~0);
            }
        }
        return false;
    }

    /** … ظروفه وعن الزواج قال سالم: with no comma at all. */
    private boolean reportsOnTopic(int about) {
        int end = Math.min(article.sentenceEnd(about), about + LONGEST_BARE_TOPIC);
        for (int j = about + 1; j < end && article.isWord(j); j = article.next(j)) {
            Statement frame = frameAt(j);
            if (frame != null) {
                return frame.rule instanceof VerbFirst && !article.hasClitic(j, ~0);
            }
        }
        return false;
    }

    /** Two points and a conjunction: the writer goes on (مفلسة.. ثم يشككون). */
    private boolean isPause(Statement statement, int i) {
        return !statement.unmarkedSpeech
                && !article.isInsideName(i)
                && (article.hasShape(i + 1, Shape.STARTS_WAW) || article.is(i + 1, Mask.CONJUNCTION));
    }

    /** عندما أدان الأخير: a circumstance of what is said; but فيما أدان, في حين أدان. */
    private boolean tellsWhen(int i) {
        return article.is(i, Mask.PREPOSITION) && !article.is(i, Mask.NARRATOR);
    }

    /** كما أشاد المدير بالعمل. */
    private boolean evaluates(int i) {
        CueForm cue = article.cue(i);
        return cue != null
                && cue.form() == Form.PERFECT
                && cue.act() == SpeechAct.EVALUATE
                && (article.is(i + 1, Mask.PERSON | Mask.PLACE | Mask.ORGANIZATION)
                        || article.isUnknownWord(i + 1) && article.hasShape(i + 1, Shape.STARTS_AL));
    }

    /** ونقلت عن الوزير، كما نقلت عن الوزير. */
    private boolean passesOn(int i) {
        CueForm cue = article.cue(i);
        return cue != null && cue.allows(Frame.RELAY) && RelayFrame.isFrom(article, i + 1);
    }

    private boolean saysOn(int i) {
        CueForm cue = article.cue(i);
        return cue != null
                && cue.form() == Form.PERFECT
                && cue.allows(Frame.SPEECH)
                && !cue.allows(Frame.WEAK)
                && !cue.pronoun();
    }

    private boolean isFrame(int i) {
        return cues.get(i);
    }

    private int trimmed(int first, int end) {
        int last = end;
        while (last > first + 1
                && (article.is(last - 1, TokenKind.COMMA)
                        || article.is(last - 1, TokenKind.TERMINATOR)
                        || article.is(last - 1, TokenKind.SEMICOLON)
                        || article.is(last - 1, TokenKind.COLON)
                        || article.is(last - 1, TokenKind.DASH)
                        || article.is(last - 1, TokenKind.QUOTATION_MARK)
                                && article.quotationClosedBy(last - 1) == null)) {
            last--;
        }
        return last;
    }

    /** The statement whose cue stands at a token, or null. */
    @Nullable
    Statement frameAt(int i) {
        if (!isFrame(i)) {
            return null;
        }
        int low = 0;
        int high = frames.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (frames[middle].cueFirst <= i) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && frames[low - 1].cueFirst == i ? frames[low - 1] : null;
    }
}
