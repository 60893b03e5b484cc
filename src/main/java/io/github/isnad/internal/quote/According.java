package io.github.isnad.internal.quote;

import io.github.isnad.tokenize.TokenKind;
import java.util.List;

/**
 * A clause with an according-to phrase before it (وبحسب الوزارة، سينخفض العجز), behind it (سينخفض العجز، بحسب الوزارة) or inside it. Behind
 * the content of another frame the phrase tells who passes that on, and is no frame of its own.
 */
final class According implements QuoteRule {
    private static final int SHORTEST = 3;

    @Override
    public String id() {
        return "according-to";
    }

    @Override
    public double confidence() {
        return 0.85;
    }

    @Override
    public boolean match(FrameView view, int token, List<Statement> found) {
        AccordingPhrase phrase = AccordingPhrase.at(view, token);
        if (phrase == null) {
            return false;
        }
        Article article = view.article();
        int start = article.sentenceStart(token);
        int end = article.sentenceEnd(token);
        for (Statement other : found) {
            if (other.contentFirst >= start && other.contentFirst < token) {
                return false; // behind the content of another frame it tells who passes that on
            }
        }
        int behind = article.is(phrase.end(), TokenKind.COMMA) ? phrase.end() + 1 : phrase.end();
        Statement statement = new Statement(this, token, phrase.cueEnd(), phrase.cue()).saidBy(phrase.source());
        if (token - start <= 1) {
            statement.contentFirst = behind;
            if (end - behind < SHORTEST) {
                return false;
            }
        } else {
            statement.contentFirst = start;
            int before = article.is(token - 1, TokenKind.COMMA) ? token - 1 : token;
            if (before - start < SHORTEST) {
                return false;
            }
            statement.contentEnd = end - behind >= SHORTEST && !article.is(token - 1, TokenKind.COMMA) ? end : before;
        }
        found.add(statement);
        return true;
    }
}
