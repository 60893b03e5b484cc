package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.quote.SpeechAct;
import io.github.isnad.tokenize.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun of saying: نقلت الوكالة عن الوزير قوله إن العجز سينخفض (the agency passes on what the minister says), في قوله إن, مزاعم بأن.
 * Refuses a noun that introduces nothing.
 */
final class NounFrame implements FrameRule {
    private static final int REACH_BACK = 30;
    private static final int REACH_AHEAD = 8;

    @Override
    public String id() {
        return "noun";
    }

    @Override
    public double confidence() {
        return 0.85;
    }

    @Override
    public boolean match(FrameView view, int token, CueForm cue, List<Statement> found) {
        Article article = view.article();
        if (cue.allows(Frame.DIRECTIVE)) {
            return false;
        }
        Introduction introduction = view.introductions().behind(token, cue);
        if (introduction == null
                || introduction.first() - token > REACH_AHEAD
                || article.hasClitic(token, Lexemes.LAM) && !cue.pronoun() // لقول هذا: to say it
                || isLoose(article, token, cue, introduction)) {
            return false;
        }
        CueForm verb = VerbFrames.verbStraightBefore(view, token);
        Statement statement = new Statement(
                        this, verb == null ? token : token - 1, token + 1, verb == null ? cue : verb)
                .introducedBy(introduction);
        VerbFrames.relay(view, statement, token + 1, introduction.first());
        if (cue.pronoun() && article.is(token + 1, Mask.SCRIPTURE)) {
            statement.saidBy(new Phrase(token + 1, token + 2)); // قوله تعالى
        } else if (cue.pronoun()) {
            relayed(view, statement);
        } else if (!possessed(view, statement, token, introduction)) {
            return false;
        }
        found.add(statement);
        return true;
    }

    /** What stands in a word, a letter or a message is said by it only with its possessor or with ب: رسالته أن، بالقول: «…». */
    private static boolean isLoose(Article article, int token, CueForm cue, Introduction introduction) {
        return !cue.pronoun()
                && !article.hasClitic(token, Lexemes.BEH)
                && (cue.act() != SpeechAct.SAY || cue.allows(Frame.WEAK))
                && (introduction.kind() != Introduction.Kind.COMPLEMENTISER
                        || !article.is(token + 1, Mask.SPEAKER_NOUN));
    }

    /** قول الوزير إن: the possessor is the source; without one only بالقول goes on with the running source. */
    private static boolean possessed(FrameView view, Statement statement, int noun, Introduction introduction) {
        Article article = view.article();
        Phrase source = view.phrases().behind(noun + 1, introduction.first());
        boolean adverb = article.hasClitic(noun, Lexemes.WAW); // وبالتأكيد إن
        if (source == null && (adverb || !article.hasClitic(noun, Lexemes.BEH))) {
            return false;
        }
        if (source != null
                && introduction.kind() != Introduction.Kind.COMPLEMENTISER
                && !endsAt(article, source, introduction.first())) {
            return false;
        }
        statement.saidBy(source == null ? subjectUpTo(view, noun) : source);
        if (source != null) {
            relayedBefore(view, statement, noun);
        }
        return true;
    }

    /** نقل الكاتب قول الشاعر: who passes on what the possessor says. */
    private static void relayedBefore(FrameView view, Statement statement, int noun) {
        Article article = view.article();
        int before = Math.max(article.sentenceStart(noun), noun - REACH_BACK) - 1;
        for (int i = noun - 1; i > before && !article.is(i, Mask.COMPLEMENTISER); i--) {
            CueForm verb = article.cue(i);
            if (verb != null && verb.isFinite()) {
                if (verb.allows(Frame.RELAY)) {
                    RelayFrame.relay(view, statement, i, noun, verb);
                }
                return;
            }
        }
    }

    /** The subject of the verb to which بالقول belongs, if it reaches up to it: ختم الوزير بالقول. */
    private static @Nullable Phrase subjectUpTo(FrameView view, int noun) {
        Article article = view.article();
        int before = Math.max(article.sentenceStart(noun), noun - REACH_AHEAD) - 1;
        for (int i = noun - 1; i > before; i--) {
            boolean cue = article.cue(i) != null && !article.is(i, Mask.PERSON_NAME); // تامر
            if (cue || article.is(i, Mask.FINITE_VERB | Mask.AUXILIARY)) {
                Phrase subject = view.phrases().behind(i + 1, noun);
                return subject != null && endsAt(article, subject, noun) ? subject : null;
            }
        }
        return null;
    }

    private static boolean endsAt(Article article, Phrase subject, int noun) {
        return subject.end() == noun || subject.end() == noun - 1 && article.is(noun - 1, TokenKind.COMMA);
    }

    /** Looks back for نقل … عن … : the source stands behind عن, who relays it behind the verb. */
    private static void relayed(FrameView view, Statement statement) {
        Article article = view.article();
        int before = Math.max(article.sentenceStart(statement.cueFirst), statement.cueFirst - REACH_BACK) - 1;
        int about = -1;
        boolean with = article.hasClitic(statement.cueFirst, Lexemes.BEH); // تحدث عن السد بقوله
        for (int i = statement.cueFirst - 1; i > before; i--) {
            CueForm verb = article.cue(i);
            if (article.is(i, Mask.ILA) || RelayFrame.isFrom(article, i)) {
                about = i;
            }
            if (verb != null && verb.isFinite() && !with && isSaidBy(view, about, statement.cueFirst)) {
                statement.saidBy(view.phrases().behind(about + 1, statement.cueFirst));
                RelayFrame.relay(view, statement, i, about, verb);
                return; // أضافت الوكالة عن المسؤول قوله
            }
            if (verb != null && verb.allows(Frame.RELAY)) {
                if (about > i && RelayFrame.isAbout(article, about, verb)) {
                    statement.saidBy(view.phrases().behind(about + 1, statement.cueFirst));
                    RelayFrame.relay(view, statement, i, about, verb);
                } else if (statement.cue != null && statement.cue.allows(Frame.IN_DOCUMENT)) {
                    statement.saidBy(null); // نقل رسالة مفادها أن
                } else {
                    statement.saidBy(null); // نقلت الصحيفة قوله إن: of him who is speaking
                    RelayFrame.relay(view, statement, i, statement.cueFirst, verb);
                }
                return;
            }
        }
        Phrase subject = subjectUpTo(view, statement.cueFirst); // جدد الرئيس تأكيده أن
        statement.saidBy(subject != null && article.is(subject.first(), Mask.SPEAKER_NOUN) ? subject : null);
    }

    /** Whether he behind عن reaches up to the noun: … عن المسؤول قوله. */
    private static boolean isSaidBy(FrameView view, int about, int noun) {
        Phrase source =
                RelayFrame.isFrom(view.article(), about) ? view.phrases().behind(about + 1, noun) : null;
        return source != null && endsAt(view.article(), source, noun);
    }
}
