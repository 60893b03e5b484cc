package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.tokenize.TokenKind;
import java.util.List;

/**
 * A clause with an according-to phrase before it (وبحسب الوزارة، سينخفض العجز), behind it (سينخفض العجز، بحسب الوزارة) or inside it. Behind
 * the content of another frame the phrase tells who passes that on, and is no frame of its own.
 */
final class According implements QuoteRule {
    private static final int SHORTEST = 3;
    private static final int REACH = 8;

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
        AccordingPhrase phrase = view.according(token);
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
        int behind = behind(article, phrase.end(), end);
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

    /** Where the clause goes on: behind «فإن» if that stands in it, else behind the comma. */
    private static int behind(Article article, int from, int end) {
        for (int i = from; i < Math.min(end, from + REACH); i++) {
            if (article.is(i, Mask.COMPLEMENTISER) && article.hasClitic(i, Lexemes.FEH)) {
                return article.is(i, Mask.PRONOUN_COMPLEMENTISER) ? i : i + 1;
            }
        }
        return article.is(from, TokenKind.COMMA) ? from + 1 : from;
    }
}
