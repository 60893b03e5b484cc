package io.github.isnad.internal.quote;

import io.github.isnad.internal.sentence.Layout.Quotation;
import io.github.isnad.quote.Penalty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote in the making, in tokens: the frame that matched fills in cue, source and where the content begins; later steps find
 * where it ends, who is meant by a missing source, and who passes it on.
 */
final class Statement {
    private static final Penalty[] PENALTIES = Penalty.values();

    final QuoteRule rule;
    final int cueFirst;
    final int cueEnd;
    final @Nullable CueForm cue;
    final List<Statement.Relay> relays = new ArrayList<>(0);

    private int penalties;

    @Nullable
    Phrase source;
    /** From whom the source has it: he behind نقلا عن, or null. */
    @Nullable
    Phrase origin;

    /** The verb that passes it on without naming who does, or -1. */
    int relaying = -1;

    boolean implicit;
    int contentFirst;
    /** Whether it is introduced by a colon alone: speech that may go on over sentences. */
    boolean unmarkedSpeech;

    int contentEnd = -1;

    @Nullable
    Quotation quotation;
    /** Who speaks, once resolved; null as long as that is not known. */
    @Nullable
    Mention speaker;
    /** The statement in whose content this one stands, or null. */
    @Nullable
    Statement outer;

    /**
     * Who passes the statement on.
     *
     * @param source the phrase that names it
     * @param cueFirst the first token of the words that say so
     * @param cueEnd the token behind them
     * @param cue the word of saying among them, or null
     */
    record Relay(
            Phrase source,
            int cueFirst,
            int cueEnd,
            @Nullable CueForm cue) {}

    Statement(QuoteRule rule, int cueFirst, int cueEnd, @Nullable CueForm cue) {
        this.rule = rule;
        this.cueFirst = cueFirst;
        this.cueEnd = cueEnd;
        this.cue = cue;
    }

    /** Takes the content from what introduces it. */
    Statement introducedBy(Introduction introduction) {
        contentFirst = introduction.content();
        unmarkedSpeech = introduction.kind() == Introduction.Kind.COLON;
        if (introduction.isMarks()) {
            quote(introduction.quotation());
        }
        return this;
    }

    /** Takes what stands between quotation marks as the content. */
    void quote(Quotation marks) {
        quotation = marks;
        contentFirst = marks.first();
        contentEnd = marks.end();
        if (!marks.closed()) {
            penalise(Penalty.UNCLOSED_MARKS);
        }
    }

    void penalise(Penalty penalty) {
        penalties |= 1 << penalty.ordinal();
    }

    /** What makes it less certain, in the order of declaration. */
    List<Penalty> penalties() {
        if (penalties == 0) {
            return List.of();
        }
        List<Penalty> given = new ArrayList<>(2);
        for (Penalty penalty : PENALTIES) {
            if ((penalties & 1 << penalty.ordinal()) != 0) {
                given.add(penalty);
            }
        }
        return given;
    }

    Statement saidBy(@Nullable Phrase phrase) {
        source = origin == null ? phrase : origin; // ذكرت الصحيفة نقلا عن مصدر أن
        implicit = source == null;
        if (origin != null && phrase != null) {
            relays.add(new Relay(phrase, cueFirst, cueEnd, cue));
        }
        return this;
    }

    /** Where it stands in the order of the text: at its cue, or at its content if it has none. */
    int position() {
        return cueFirst >= 0 ? cueFirst : contentFirst;
    }

    /** Whether he who is named in a phrase passes it on. */
    boolean isRelayedBy(Phrase who) {
        for (Relay relay : relays) {
            if (relay.source().equals(who)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word at a token says who passes it on. */
    boolean isRelayedBy(int token) {
        for (Relay relay : relays) {
            if (relay.cueFirst() == token) {
                return true;
            }
        }
        return relaying == token && token >= 0;
    }

    boolean holds(int token) {
        return contentFirst <= token && token < contentEnd;
    }
}
