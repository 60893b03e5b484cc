package io.github.isnad.internal.quote;

import org.jspecify.annotations.Nullable;

/** What frames look through: the article and what several of them ask for. Lives for one call. */
final class FrameView {
    private static final int NONE = -1;

    private final Article article;
    private final Introductions introductions;
    private final SourcePhrases phrases;
    private final MarkedSpeech speech;
    /** The last verb that was asked for: the frames of verbs ask for the same one in turn. */
    private int verb = NONE;

    private @Nullable VerbClause clause;

    FrameView(Article article) {
        this.article = article;
        speech = new MarkedSpeech(article);
        phrases = new SourcePhrases(article);
        introductions = new Introductions(article, speech, phrases);
    }

    /** {@return the tokens and what is known of them} */
    Article article() {
        return article;
    }

    /** {@return what introduces content} */
    Introductions introductions() {
        return introductions;
    }

    /** {@return the noun phrases that name sources} */
    SourcePhrases phrases() {
        return phrases;
    }

    /** {@return which quotations are speech} */
    MarkedSpeech speech() {
        return speech;
    }

    /** The clause of the finite verb at a token, or null if none stands there or it reports nothing. */
    @Nullable
    VerbClause clause(int token, CueForm cue) {
        if (token != verb) {
            clause = VerbFrames.clause(this, token, cue);
            verb = token;
        }
        return clause;
    }

    /** The according-to phrase that begins at a token, or null. */
    @Nullable
    AccordingPhrase according(int token) {
        return AccordingPhrase.at(article, phrases, token);
    }
}
