package io.github.isnad.internal.quote;

import io.github.isnad.internal.sentence.Layout.Quotation;
import io.github.isnad.tokenize.TokenKind;
import java.util.List;

/**
 * Speech in marks with no cue in its sentence: a paragraph of its own, or behind a colon («وعن المباراة: «…»). The running source
 * goes on. Refuses short stretches and names, and whatever another frame has taken.
 */
final class Floating implements FrameRule {
    @Override
    public String id() {
        return "floating";
    }

    @Override
    public double confidence() {
        return 0.6;
    }

    @Override
    public boolean match(FrameView view, int token, List<Statement> found) {
        Article article = view.article();
        Quotation quotation = article.quotation(token);
        if (quotation == null || quotation.depth() > 0 || !view.speech().isSpeechAlone(quotation)) {
            return false;
        }
        boolean opens = token == article.sentenceStart(token) || article.is(token - 1, TokenKind.COLON);
        if (!opens || found.stream().anyMatch(other -> isTaken(other, quotation))) {
            return false;
        }
        Statement statement = new Statement(this, -1, -1, null).saidBy(null);
        statement.quotation = quotation;
        statement.contentFirst = quotation.first();
        statement.contentEnd = quotation.end();
        found.add(statement);
        return true;
    }

    private static boolean isTaken(Statement other, Quotation quotation) {
        return other.quotation == quotation
                || other.contentFirst <= quotation.first()
                        && quotation.open() <= Math.max(other.contentFirst, other.contentEnd);
    }
}
