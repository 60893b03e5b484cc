package io.github.isnad.internal.quote;

import io.github.isnad.internal.sentence.Layout.Quotation;
import io.github.isnad.tokenize.TokenKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Speech in marks with no cue in its sentence: a paragraph of its own, or behind a colon («وعن المباراة: «…»). The running source
 * goes on. Refuses short stretches and names. Comes last: whatever another rule has taken is not floating.
 */
final class Floating implements QuoteRule {
    private static final QuoteRule RULE = new Floating();

    @Override
    public String id() {
        return "floating";
    }

    @Override
    public double confidence() {
        return 0.6;
    }

    /** Finds the quotations that no statement has taken. */
    static List<Statement> find(FrameView view, List<Statement> others) {
        List<Statement> found = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Statement other : others) {
            taken.set(other.contentFirst, Math.max(other.contentFirst, other.contentEnd));
        }
        for (Quotation quotation : view.article().layout().quotations()) {
            if (quotation.depth() == 0 && opens(view, quotation) && !isTaken(quotation, taken)) {
                Statement statement = new Statement(RULE, -1, -1, null).saidBy(null);
                statement.quote(quotation);
                found.add(statement);
            }
        }
        return found;
    }

    private static boolean opens(FrameView view, Quotation quotation) {
        Article article = view.article();
        int token = quotation.open();
        return (token == article.sentenceStart(token) || article.is(token - 1, TokenKind.COLON))
                && view.speech().isSpeechAlone(quotation);
    }

    private static boolean isTaken(Quotation quotation, BitSet taken) {
        for (int i = quotation.open(); i < quotation.end(); i++) {
            if (taken.get(i)) {
                return true;
            }
        }
        return false;
    }
}
