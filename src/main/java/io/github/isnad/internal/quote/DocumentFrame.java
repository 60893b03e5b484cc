package io.github.isnad.internal.quote;

import java.util.List;

/**
 * A document in which it stands: جاء في البيان أن العجز سينخفض، ورد في التقرير أن. Refuses these verbs of coming without a document.
 */
final class DocumentFrame implements FrameRule {
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
        if (!cue.allows(Frame.IN_DOCUMENT) || !article.is(token + 1, Mask.FI) || article.is(token - 1, Mask.NEGATION)) {
            return false;
        }
        Introduction introduction = view.introductions().behind(token, cue);
        Phrase document = introduction == null ? null : view.phrases().behind(token + 2, introduction.first());
        if (document == null || !isDocument(article, document) && document.end() < introduction.first()) {
            return false; // جاء في الدعوى أن: straight before what it holds, whatever it is called
        }
        found.add(new Statement(this, token, token + 1, cue)
                .introducedBy(introduction)
                .saidBy(document));
        return true;
    }

    private static boolean isDocument(Article article, Phrase phrase) {
        long documents = Mask.DOCUMENT | Mask.CHANNEL;
        return article.is(phrase.first(), documents) || article.is(phrase.first() + 1, documents);
    }
}
