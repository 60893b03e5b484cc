package io.github.isnad.internal.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document in which it stands: جاء في البيان أن العجز سينخفض، ورد في التقرير أن، بيانا جاء فيه أن. Refuses these verbs of coming without
 * a document.
 */
final class DocumentFrame implements FrameRule {
    private static final int REACH_BACK = 20;

    @Override
    public String id() {
        return "document";
    }

    @Override
    public double confidence() {
        return 0.9;
    }

    @Override
    public boolean match(FrameView view, int token, CueForm cue, List<Statement> found) {
        Article article = view.article();
        boolean back = article.is(token + 1, Mask.RESUMPTIVE);
        if (!cue.allows(Frame.IN_DOCUMENT)
                || !back && !article.is(token + 1, Mask.FI)
                || article.is(token - 1, Mask.NEGATION)) {
            return false;
        }
        Introduction introduction = view.introductions().behind(token, cue);
        if (introduction == null) {
            return false;
        }
        Statement statement = new Statement(this, token, token + 1, cue).introducedBy(introduction);
        Phrase document =
                back ? documentBefore(view, statement) : view.phrases().behind(token + 2, introduction.first());
        if (document == null || !back && !isDocument(article, document) && document.end() < introduction.first()) {
            return false; // جاء في الدعوى أن: straight before what it holds, whatever it is called
        }
        found.add(statement.saidBy(document));
        return true;
    }

    private static boolean isDocument(Article article, Phrase phrase) {
        long documents = Mask.DOCUMENT | Mask.CHANNEL;
        return article.is(phrase.first(), documents) || article.is(phrase.first() + 1, documents);
    }

    /** The document to which فيه goes back; a verb of passing on whose object it is tells who has it: نقلت الوكالة بيان النيابة وجاء فيه. */
    private static @Nullable Phrase documentBefore(FrameView view, Statement statement) {
        Article article = view.article();
        int verb = statement.cueFirst;
        int before = Math.max(article.sentenceStart(verb), verb - REACH_BACK) - 1;
        Phrase document = null;
        for (int i = verb - 1; i > before; i--) {
            CueForm cue = article.cue(i);
            if (document == null && article.is(i, Mask.CHANNEL | Mask.DOCUMENT | Mask.STATEMENT_OBJECT)) {
                document = new Phrase(i, view.phrases().end(i, verb));
            } else if (document != null && cue != null && cue.isFinite()) {
                if (cue.allows(Frame.RELAY)) {
                    RelayFrame.relay(view, statement, i, document.first(), cue);
                }
                return document;
            }
        }
        return document;
    }
}
