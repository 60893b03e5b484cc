package io.github.isnad.internal.quote;

/** How a cue takes what is said. */
enum Frame {
    /** A clause straight behind إن or أن: قال إن، أكد أن. */
    CLAUSE,
    /** A clause behind إلى: أشار إلى أن; with {@link #RELAY} the one who said it: نسب إلى فلان قوله. */
    ILA,
    /** A clause behind على: شدد على أن. */
    ALA,
    /** A clause behind من: حذر من أن. */
    MIN,
    /** A clause behind عن: كشف عن أن. */
    AN,
    /** A colon or quotation marks may follow without a complementiser: قال: «…». */
    SPEECH,
    /** Goes on with the source that is speaking: أضاف، تابع، أردف. */
    CONTINUE,
    /** Takes the hearer as object before the clause: أبلغ، أخبر. */
    HEARER,
    /** Takes what is described as object: وصف القرار بأنه. */
    DESCRIBE,
    /** Takes the accused as object: اتهم الحكومة بأنها. */
    ACCUSE,
    /** An order, demand or wish: no quote unless its words are marked. */
    DIRECTIVE,
    /** Passes on what another says: نقل عن فلان قوله. */
    RELAY,
    /** Says where it stands: جاء في البيان أن، ورد في التقرير أن. */
    IN_DOCUMENT,
    /** Its passive introduces reports: قيل، ذُكر، أُعلن. */
    PASSIVE_OK,
    /** What a study or a court finds, and in the mouth of others is no report: وجدت الدراسة أن. */
    FINDING,
    /** A homograph, or often no report at all: only a strict frame makes it a cue. */
    WEAK;

    /** {@return the bit of this frame} */
    int bit() {
        return 1 << ordinal();
    }
}
