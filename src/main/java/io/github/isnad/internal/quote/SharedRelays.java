package io.github.isnad.internal.quote;

import java.util.List;

/**
 * Who is named behind several statements of one speaker passes all of them on: قال الوزير إن …، وأضاف أن …، بحسب الوكالة. Whoever is
 * named before the first says nothing of those that follow.
 */
final class SharedRelays {
    private SharedRelays() {}

    /** Gives the relays of statements to those before them, all resolved and in the order of the text. */
    static void share(Article article, List<Statement> statements) {
        for (int i = statements.size() - 1; i > 0; i--) {
            Statement before = statements.get(i - 1);
            Statement behind = statements.get(i);
            if (before.relays.isEmpty() && !behind.relays.isEmpty() && areOfOne(article, before, behind)) {
                before.relays.addAll(behind.relays);
            }
        }
    }

    private static boolean areOfOne(Article article, Statement before, Statement behind) {
        return article.sentence(before.position()) == article.sentence(behind.position())
                && before.outer == behind.outer
                && before.speaker != null
                && behind.speaker != null
                && before.speaker.phrase().equals(behind.speaker.phrase());
    }
}
