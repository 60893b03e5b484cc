package io.github.isnad.internal.quote;

import io.github.isnad.internal.sentence.Layout.Quotation;
import io.github.isnad.tokenize.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks before the verb: «سينخفض العجز»، قال الوزير; and a quotation that its attribution splits: «…»، قال الوزير، «…», two quotes with
 * one cue. Refuses a verb with a conjunction, and a quotation too short to be a clause.
 */
final class MarksFirst implements FrameRule {
    @Override
    public String id() {
        return "marks-verb";
    }

    @Override
    public double confidence() {
        return 0.9;
    }

    @Override
    public boolean match(FrameView view, int token, CueForm cue, List<Statement> found) {
        Article article = view.article();
        if (!cue.allows(Frame.SPEECH) || VerbFrames.isCoordinated(view, token)) {
            return false;
        }
        Quotation before = quotationBefore(article, token);
        if (before == null || !view.speech().isSpeechBeforeCue(before)) {
            return false;
        }
        Phrase source = view.phrases().behind(token + 1, article.sentenceEnd(token));
        Statement statement = new Statement(this, token, token + 1, cue).saidBy(source);
        statement.quote(before);
        found.add(statement);
        Introduction rest = view.introductions().behind(token, cue);
        if (rest != null) {
            found.add(new Statement(this, token, token + 1, cue)
                    .introducedBy(rest)
                    .saidBy(source));
        }
        return true;
    }

    private static @Nullable Quotation quotationBefore(Article article, int token) {
        int close = token;
        if (article.is(close - 1, TokenKind.COMMA) || article.is(close - 1, TokenKind.DASH)) {
            close--;
        }
        Quotation quotation = article.quotationClosedBy(close - 1);
        if (close == token && article.is(token, Mask.PREPOSITION)) {
            return null; // «…» بين المدن
        }
        return quotation != null && quotation.depth() == 0 && article.sameBlock(quotation.open(), token)
                ? quotation
                : null;
    }
}
