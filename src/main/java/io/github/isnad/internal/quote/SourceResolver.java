package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.internal.quote.CueForm.Form;
import io.github.isnad.internal.quote.CueForm.Gender;
import io.github.isnad.internal.quote.CueForm.GrammaticalNumber;
import io.github.isnad.quote.Penalty;
import io.github.isnad.sentence.SentenceRole;
import io.github.isnad.tokenize.TokenKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant where a statement has no source of its own: the one that is speaking, as long as gender and number agree. A
 * participle goes with the verb of its own sentence; a verb goes with the latest source outside of other statements' content.
 */
final class SourceResolver {
    private static final int REACH = 12;

    private final FrameView view;
    private final Article article;
    private final List<Mention> mentions = new ArrayList<>();
    private @Nullable Mention nested;

    SourceResolver(FrameView view) {
        this.view = view;
        this.article = view.article();
    }

    /** Resolves the statements, given in the order of the text. */
    void resolve(List<Statement> statements) {
        BitSet said = said(statements);
        int from = 0;
        for (Statement statement : statements) {
            noteSubjects(from, statement.position(), said);
            from = statement.position();
            resolve(statement);
        }
    }

    /** The tokens of all statements, cues and contents. */
    private BitSet said(List<Statement> statements) {
        BitSet said = new BitSet(article.size());
        for (Statement statement : statements) {
            int from = Math.min(statement.position(), statement.contentFirst);
            said.set(from, Math.max(from, statement.contentEnd));
            said.set(statement.position());
        }
        return said;
    }

    /** Notes the subjects in a stretch that no statement has taken. */
    private void noteSubjects(int from, int to, BitSet said) {
        for (int i = from; i < to; i++) { // no farther: the next clear bit may stand at the end of the text
            if (said.get(i)) {
                continue;
            }
            if (article.opensSentence(i)) {
                noteOpening(i);
            }
            noteSubject(i);
        }
    }

    private void noteOpening(int i) {
        if (isSpeakerNoun(i)) {
            noteSubjectFirst(i);
        } else if (isUnknownVerb(i)) {
            noteSubjectOf(i, null, Gender.FEMININE);
        }
    }

    private void resolve(Statement statement) {
        if (statement.source != null) {
            statement.speaker = mention(statement.source, statement);
            if (statement.outer == null || statement.outer.rule instanceof According) {
                mentions.add(statement.speaker);
            } else {
                nested = statement.speaker;
            }
        } else {
            statement.speaker = latest(statement);
            if (statement.speaker == null) {
                statement.penalise(Penalty.UNKNOWN_SOURCE);
            } else {
                statement.penalise(Penalty.IMPLICIT_SOURCE);
            }
        }
    }

    private Mention mention(Phrase phrase, Statement statement) {
        CueForm cue = statement.cue;
        Gender gender = cue == null || cue.form() == Form.NOUN ? gender(phrase) : cue.gender();
        return new Mention(phrase, statement.position(), gender, isPlural(phrase), true);
    }

    /** Where no verb shows the gender, a feminine first word does; else it stays open. */
    private @Nullable Gender gender(Phrase phrase) {
        return article.is(phrase.first(), Mask.FEMININE) ? Gender.FEMININE : null;
    }

    /** Whether the first noun, behind any quantifier, is a plural of people. */
    private boolean isPlural(Phrase phrase) {
        int head = phrase.first();
        while (head < phrase.end() - 1 && article.is(head, Mask.QUANTIFIER | Mask.MIN)) {
            head++;
        }
        boolean singular = article.hasClitic(head, Lexemes.ARTICLE) && article.hasShape(head, Shape.ENDS_YEH);
        return article.is(head, Mask.PLURAL_HUMAN) && !singular // المحامي is one, محامي الدفاع may be several
                || article.hasShape(head, Shape.ENDS_WAW_NOON) && article.hasShape(head, Shape.STARTS_AL);
    }

    private @Nullable Mention latest(Statement statement) {
        CueForm cue = statement.cue;
        if (statement.outer != null && article.is(statement.cueFirst - 1, Mask.PRONOUN_COMPLEMENTISER)) {
            return statement.outer.speaker; // أكد الوزير أنه أبلغ المجلس بأن
        }
        if (statement.outer != null && nested != null && isInSentence(nested, statement) && agrees(nested, cue)) {
            return nested;
        }
        Mention fallback = null;
        int from = Math.max(0, mentions.size() - REACH);
        for (int i = mentions.size() - 1; i >= from; i--) {
            Mention mention = mentions.get(i);
            if (!agrees(mention, cue)) {
                continue;
            }
            boolean fits = mention.speaks() || isInSentence(mention, statement);
            if (fits && !isOutOfReach(mention, statement)) {
                return mention;
            }
            fallback = fallback == null ? mention : fallback;
        }
        return fallback;
    }

    /** A subject that is no source yet counts in the sentence of the statement and the one before it. */
    private boolean isInSentence(Mention mention, Statement statement) {
        int sentence = article.sentence(statement.position());
        return article.sentence(mention.position()) >= sentence - (mention.speaks() ? 0 : 1);
    }

    private static boolean agrees(Mention mention, @Nullable CueForm cue) {
        if (cue == null || cue.form() == Form.NOUN && !cue.pronoun()) {
            return true;
        }
        if (mention.plural() != (cue.number() == GrammaticalNumber.PLURAL)) {
            return false; // a verb behind its subject agrees in number too
        }
        return mention.gender() == null || mention.gender() == cue.gender();
    }

    /** Notes the subject before the verb with which a sentence goes on: الحكومة ترسل وفدا وتقول إن. */
    private void noteSubjectFirst(int i) {
        Phrase phrase = view.phrases().behind(i, article.sentenceEnd(i));
        if (phrase != null && isVerb(phrase.end())) {
            mentions.add(new Mention(phrase, i, null, isPlural(phrase), false));
        }
    }

    private boolean isVerb(int i) {
        CueForm cue = article.cue(i);
        return article.is(i, Mask.FINITE_VERB) || cue != null && cue.form() == Form.IMPERFECT;
    }

    /** Notes the subject of a verb that says nothing here: وأعرب الأمير عن أسفه، وقال إن. */
    private void noteSubject(int i) {
        CueForm cue = article.cue(i);
        boolean saying = cue != null && cue.isFinite() && !article.is(i, Mask.PREPOSITION);
        if (saying ? cue.pronoun() : !article.is(i, Mask.FINITE_VERB) || article.hasShape(i, Shape.ENDS_PRONOUN)) {
            return;
        }
        noteSubjectOf(i, saying ? cue : null, saying ? cue.gender() : verbGender(i));
    }

    private void noteSubjectOf(int i, @Nullable CueForm saying, Gender gender) {
        int from = isObjectThis(i + 1) ? i + 2 : i + 1;
        Phrase phrase = view.phrases().behind(from, article.sentenceEnd(i));
        if (phrase != null && (saying == null ? isPerson(phrase) : maySay(phrase, saying))) {
            mentions.add(new Mention(phrase, i, gender, isPlural(phrase), false));
        }
    }

    /** أعلن ذلك اللواء، كشف ذلك لـ«الصحيفة» المحافظ. */
    private boolean isObjectThis(int i) {
        return article.is(i, Mask.DEMONSTRATIVE)
                && (article.is(i + 1, Mask.PERSON) || article.is(i + 1, TokenKind.PROCLITIC));
    }

    /** A word that no list knows and that ends in ت opens the sentence as a verb does: رشحت الوكالة. */
    private boolean isUnknownVerb(int i) {
        return article.isUnknownWord(i)
                && article.hasShape(i, Shape.ENDS_TEH)
                && !article.hasShape(i, Shape.STARTS_AL | Shape.ENDS_ALEF_TEH);
    }

    private boolean maySay(Phrase phrase, CueForm cue) {
        return isPerson(phrase)
                || article.is(phrase.first(), Mask.ORGANIZATION | Mask.PLACE | Mask.DOCUMENT)
                || article.hasShape(phrase.first(), Shape.STARTS_AL) && !cue.allows(Frame.WEAK);
    }

    /** Of a verb that no lexicon inflects the letters tell: ت before or behind is feminine. */
    private Gender verbGender(int i) {
        return article.hasShape(i, Shape.ENDS_TEH | Shape.STARTS_TEH) ? Gender.FEMININE : Gender.MASCULINE;
    }

    /** What stands in a headline goes on nowhere else. */
    private boolean isOutOfReach(Mention mention, Statement statement) {
        return article.role(mention.position()) == SentenceRole.HEADLINE
                && article.sentence(mention.position()) != article.sentence(statement.position());
    }

    private boolean isPerson(Phrase phrase) {
        int first = phrase.first();
        if (article.is(first, Mask.QUANTIFIER) && phrase.end() == first + 1) {
            return false; // كل alone is nobody
        }
        boolean name = article.is(first, WordClass.PERSON_NAME.bit()) && !article.hasClitic(first, Lexemes.ARTICLE);
        return name || article.is(first, Mask.MEDIA | Mask.ROLE | Mask.TITLE | Mask.UNNAMED | Mask.QUANTIFIER);
    }

    private boolean isSpeakerNoun(int i) {
        return article.is(i, Mask.PERSON | Mask.ORGANIZATION | Mask.PLACE);
    }
}
