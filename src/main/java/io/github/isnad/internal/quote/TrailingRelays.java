package io.github.isnad.internal.quote;

import io.github.isnad.internal.sentence.Layout.Quotation;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/** Who passes a statement on, named behind its content: …، بحسب الوكالة; …، في تصريحات نقلتها الوكالة. */
final class TrailingRelays {
    private final FrameView view;
    private final Article article;
    private final Narrator narrator;
    private int last = -1;

    TrailingRelays(FrameView view, Narrator narrator) {
        this.view = view;
        article = view.article();
        this.narrator = narrator;
    }

    /** Finds who is named at a token behind the content and a comma, or in a sentence of nothing else. */
    void find(Statement statement, int behind) {
        int i = article.is(behind, TokenKind.COMMA) ? behind + 1 : behind;
        if (i >= article.size() || i == last) {
            return; // the outermost statement that ends there comes first
        }
        AccordingPhrase phrase = view.according(i);
        if (i >= article.sentenceEnd(Math.max(statement.contentFirst, i - 1)) && !isSentence(phrase)) {
            return;
        }
        if (phrase != null && phrase.source() != null) {
            last = i;
            phrase.relay(statement);
            int end = phrase.end();
            AccordingPhrase second = view.according(article.is(end, TokenKind.COMMA) ? end + 1 : end);
            if (second != null && According.passesOn(article, phrase, second)) {
                second.relay(statement);
            }
        } else if (narrator.tellsWhere(i)) {
            last = i;
            publishedBy(statement, i + 2);
        }
    }

    /** Finds who is named behind the marks that hold the content. */
    void findBehindMarks(Statement statement) {
        Quotation quotation = statement.quotation;
        if (quotation != null) {
            int behind = quotation.close();
            find(statement, article.is(behind, TokenKind.TERMINATOR) ? behind + 1 : behind);
        }
    }

    /** …. وفقا لموقع الصباح. */
    private boolean isSentence(@Nullable AccordingPhrase phrase) {
        return phrase != null
                && phrase.first() == article.sentenceStart(phrase.first())
                && phrase.end() + 1 >= article.sentenceEnd(phrase.first());
    }

    /** … ، في تصريحات نقلتها الوكالة. */
    private void publishedBy(Statement statement, int verb) {
        Phrase who = view.phrases().behind(verb + 1, article.sentenceEnd(verb));
        if (who != null) {
            statement.relays.add(new Statement.Relay(who, verb, verb + 1, article.cue(verb)));
        }
    }
}
