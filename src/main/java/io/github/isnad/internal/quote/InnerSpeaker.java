package io.github.isnad.internal.quote;

import io.github.isnad.internal.quote.CueForm.Gender;
import io.github.isnad.internal.quote.CueForm.GrammaticalNumber;
import io.github.isnad.quote.Penalty;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells a report inside reported content from one that ends it: its verb has no subject of its own and agrees with the subject of the
 * content, not with who says that: ذكرت المصادر أن المتهم أقر بالواقعة وقال إنه نادم.
 */
final class InnerSpeaker {
    private static final long SPEAKER = Mask.PERSON | Mask.PLURAL_HUMAN | Mask.QUANTIFIER | Mask.PLACE;

    private final Article article;
    private final SubjectPhrases subjects;

    InnerSpeaker(FrameView view) {
        article = view.article();
        subjects = new SubjectPhrases(view);
    }

    /** Gives a statement without source the subject of the content in which its cue stands, and tells whether it did. */
    boolean take(Statement outer, Statement inner) {
        CueForm cue = inner.cue;
        if (!inner.implicit || outer.source == null || cue == null || !maySpeakInside(inner, cue)) {
            return false;
        }
        Phrase subject =
                article.is(outer.contentFirst, SPEAKER) ? subjects.at(outer.contentFirst, outer.contentFirst) : null;
        if (subject == null
                || agrees(outer.source, genderOfVerb(outer), cue)
                || !agrees(subject, gender(subject), cue)) {
            return false;
        }
        inner.source = subject;
        inner.penalise(Penalty.IMPLICIT_SOURCE);
        return true;
    }

    /** What goes on with speech (وأضاف) is the speaker's, and a pause ends the content. */
    private boolean maySpeakInside(Statement inner, CueForm cue) {
        return !cue.allows(Frame.CONTINUE) && !article.is(inner.cueFirst - 1, TokenKind.COMMA);
    }

    private boolean agrees(Phrase phrase, @Nullable Gender gender, CueForm cue) {
        boolean several = cue.number() == GrammaticalNumber.PLURAL;
        return several == Subjects.isPlural(article, phrase) && (several || gender == null || gender == cue.gender());
    }

    /** The verb agrees with its subject in gender. */
    private @Nullable Gender genderOfVerb(Statement statement) {
        return statement.cue == null || !statement.cue.isFinite() ? null : statement.cue.gender();
    }

    private Gender gender(Phrase phrase) {
        return article.is(phrase.first(), Mask.FEMININE) ? Gender.FEMININE : Gender.MASCULINE;
    }
}
