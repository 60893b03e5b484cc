package io.github.isnad.internal.quote;

import org.jspecify.annotations.Nullable;

/**
 * What frames look through: the article and the three things that all of them ask for.
 *
 * @param article the tokens and what is known of them
 * @param introductions what introduces content
 * @param phrases the noun phrases that name sources
 * @param speech which quotations are speech
 */
record FrameView(Article article, Introductions introductions, SourcePhrases phrases, MarkedSpeech speech) {
    static FrameView of(Article article) {
        MarkedSpeech speech = new MarkedSpeech(article);
        SourcePhrases phrases = new SourcePhrases(article);
        return new FrameView(article, new Introductions(article, speech, phrases), phrases, speech);
    }

    /** The according-to phrase that begins at a token, or null. */
    @Nullable
    AccordingPhrase according(int token) {
        return AccordingPhrase.at(article, phrases, token);
    }
}
