package io.github.isnad.internal.quote;

import io.github.isnad.internal.quote.CueForm.Form;
import io.github.isnad.internal.quote.CueForm.Gender;
import io.github.isnad.quote.Penalty;
import io.github.isnad.sentence.SentenceRole;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant where a statement has no source of its own: the one that is speaking, as long as gender and number agree. A
 * participle goes with the verb of its own sentence; a verb goes with the latest source outside of other statements' content.
 */
final class SourceResolver {
    private static final int REACH = 12;

    private final Article article;
    private final List<Mention> mentions = new ArrayList<>();
    private final Subjects subjects;
    private @Nullable Mention nested;

    SourceResolver(FrameView view) {
        article = view.article();
        subjects = new Subjects(view, mentions);
    }

    /** Resolves the statements, given in the order of the text. */
    void resolve(List<Statement> statements) {
        BitSet said = said(statements);
        int last = lastWithoutSource(statements); // behind it nobody asks who else was named
        int from = 0;
        for (Statement statement : statements) {
            subjects.note(from, Math.min(statement.position(), last), said);
            from = statement.position();
            resolve(statement);
        }
    }

    private static int lastWithoutSource(List<Statement> statements) {
        for (int i = statements.size() - 1; i > -1; i--) {
            if (statements.get(i).source == null) {
                return statements.get(i).position();
            }
        }
        return 0;
    }

    /** The tokens of all statements, cues and contents. */
    private BitSet said(List<Statement> statements) {
        BitSet said = new BitSet(article.size());
        for (Statement statement : statements) {
            if (statement.implicit && statement.rule instanceof According) {
                continue; // وقع الوزير الاتفاق، حسبما قاله للصحيفة: who says it may stand in what he says
            }
            int from = Math.min(statement.position(), statement.contentFirst);
            said.set(from, Math.max(from, statement.contentEnd));
            said.set(statement.position());
        }
        return said;
    }

    private void resolve(Statement statement) {
        if (statement.relaying >= 0) {
            CueForm cue = article.cue(statement.relaying);
            Mention who = latest(statement, cue); // ونقلت عن الوزير قوله
            if (who != null) {
                statement.relays.add(
                        new Statement.Relay(who.phrase(), statement.relaying, statement.relaying + 1, cue));
            }
        }
        int before = mentions.size();
        resolveSource(statement);
        for (Statement.Relay relay : statement.relays) {
            noteRelaying(relay, before);
        }
    }

    private void resolveSource(Statement statement) {
        if (statement.source != null) {
            statement.speaker = mention(statement.source, statement);
            if (article.is(statement.source.first(), Mask.SCRIPTURE)) {
                return; // قال تعالى: who cites it goes on
            }
            if (statement.outer == null || statement.outer.rule instanceof According) {
                mentions.add(statement.speaker);
            } else {
                nested = statement.speaker;
            }
        } else {
            boolean ofHim = statement.isRelayedBy(statement.cueFirst); // نقلت عنه الوكالة أن
            statement.speaker = latest(statement, ofHim ? null : statement.cue);
            if (statement.speaker == null) {
                statement.penalise(Penalty.UNKNOWN_SOURCE);
            } else {
                statement.penalise(Penalty.IMPLICIT_SOURCE);
            }
        }
    }

    /** ونقلت الوكالة عن الوزير قوله. وأضافت: who passes one statement on may make the next. */
    private void noteRelaying(Statement.Relay relay, int at) {
        CueForm cue = relay.cue();
        if (cue != null && cue.isFinite() && cue.allows(Frame.RELAY)) {
            Phrase who = relay.source();
            mentions.add(
                    at,
                    new Mention(
                            who,
                            relay.cueFirst(),
                            cue.gender(),
                            Subjects.isPlural(article, who),
                            Subjects.isJoined(article, who),
                            true));
        }
    }

    private Mention mention(Phrase phrase, Statement statement) {
        CueForm cue = statement.cue;
        boolean ofOther = cue == null || cue.form() == Form.NOUN || statement.isRelayedBy(statement.cueFirst);
        Gender gender = ofOther ? gender(phrase) : cue.gender();
        return new Mention(
                phrase,
                statement.position(),
                gender,
                Subjects.isPlural(article, phrase),
                Subjects.isJoined(article, phrase),
                true);
    }

    /** Where no verb shows the gender, the first word does, unless it is a name that no list knows. */
    private @Nullable Gender gender(Phrase phrase) {
        if (article.is(phrase.first(), Mask.FEMININE)) {
            return Gender.FEMININE;
        }
        return article.is(phrase.first(), Mask.ROLE | Mask.TITLE | Mask.UNNAMED) ? Gender.MASCULINE : null;
    }

    private @Nullable Mention latest(Statement statement, @Nullable CueForm cue) {
        if (statement.outer != null && article.is(statement.cueFirst - 1, Mask.PRONOUN_COMPLEMENTISER)) {
            return statement.outer.speaker; // أكد الوزير أنه أبلغ المجلس بأن
        }
        if (nested != null
                && isInSentence(nested, statement)
                && agrees(nested, cue)
                && (statement.outer != null || mentions.isEmpty() || !agrees(mentions.get(mentions.size() - 1), cue))) {
            return nested; // ذكرت الوكالة أن الوزير أكد أن …، مشيرا إلى أن
        }
        Mention fallback = null;
        int before = Math.max(0, mentions.size() - REACH) - 1;
        for (int i = mentions.size() - 1; i > before; i--) {
            Mention mention = mentions.get(i);
            if (!agrees(mention, cue) || statement.isRelayedBy(mention.phrase())) {
                continue;
            }
            boolean fits = mention.speaks() || !statement.holds(mention.position()) && isInSentence(mention, statement);
            if (fits && !isOutOfReach(mention, statement)) {
                return mention;
            }
            fallback = fallback == null ? mention : fallback;
        }
        return fallback;
    }

    /** A subject that is no source yet counts in the sentence of the statement and the one before it. */
    private boolean isInSentence(Mention mention, Statement statement) {
        int sentence = article.sentence(statement.position());
        return article.sentence(mention.position()) >= sentence - (mention.speaks() ? 0 : 1);
    }

    private static boolean agrees(Mention mention, @Nullable CueForm cue) {
        boolean ofThing = cue != null && cue.allows(Frame.IN_DOCUMENT); // رسالة مفادها
        return cue == null || cue.form() == Form.NOUN && (!cue.pronoun() || ofThing) || Subjects.agrees(mention, cue);
    }

    /** What stands in a headline goes on nowhere else. */
    private boolean isOutOfReach(Mention mention, Statement statement) {
        return article.role(mention.position()) == SentenceRole.HEADLINE
                && article.sentence(mention.position()) != article.sentence(statement.position());
    }
}
