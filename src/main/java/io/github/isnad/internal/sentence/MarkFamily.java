package io.github.isnad.internal.sentence;

/**
 * The families in which quotation marks pair: «», “” (and „‟ 〝〞), ‹›, ‘’ (and '), "" (and the double prime, which WordPress
 * puts behind a digit), the ornate brackets of scripture, and the typewriter's (( )) and &lt;&lt; &gt;&gt;.
 */
enum MarkFamily {
    STRAIGHT(true, true),
    CURLY(true, true),
    GUILLEMET(true, true),
    SINGLE_GUILLEMET(true, false),
    SINGLE(false, false),
    ORNATE(true, false),
    ROUND(false, false),
    ANGLE(false, false);

    /** A mark that opens and closes alike. */
    static final int EITHER = 0;
    /** A mark made to open. */
    static final int OPENING = 1;
    /** A mark made to close. */
    static final int CLOSING = 2;
    /** What {@link #form} says of a character that is no quotation mark. */
    static final int NO_MARK = -1;

    private static final int SIDE_BITS = 2;
    private static final MarkFamily[] VALUES = values();

    /** Whether a mark left alone is worth a word: apostrophes and brackets are not. */
    final boolean reported;
    /** Whether it may close what another such family has opened. */
    final boolean mixes;

    MarkFamily(boolean reported, boolean mixes) {
        this.reported = reported;
        this.mixes = mixes;
    }

    static MarkFamily ofForm(int form) {
        return VALUES[form >> SIDE_BITS];
    }

    static int sideOfForm(int form) {
        return form & (1 << SIDE_BITS) - 1;
    }

    /** {@return family and side of a character that is a quotation mark by itself, or {@link #NO_MARK}} */
    static int form(char c) {
        return switch (c) {
            case '"', '\u02BA', '\u02EE', '\uFF02' -> STRAIGHT.with(EITHER);
            case '\u2033' -> STRAIGHT.with(CLOSING);
            case '\u201C', '\u201E', '\u201F', '\u275D', '\u301D' -> CURLY.with(OPENING);
            case '\u201D', '\u275E', '\u301E', '\u301F' -> CURLY.with(CLOSING);
            case '\u00AB', '\u300A' -> GUILLEMET.with(OPENING);
            case '\u00BB', '\u300B' -> GUILLEMET.with(CLOSING);
            case '\u2039' -> SINGLE_GUILLEMET.with(OPENING);
            case '\u203A' -> SINGLE_GUILLEMET.with(CLOSING);
            case '\'' -> SINGLE.with(EITHER);
            case '\u2018', '\u201A', '\u201B', '\u275B' -> SINGLE.with(OPENING);
            case '\u2019', '\u275C' -> SINGLE.with(CLOSING);
            // in text stored in logical order the right ornate bracket opens a verse
            case '\uFD3F' -> ORNATE.with(OPENING);
            case '\uFD3E' -> ORNATE.with(CLOSING);
            default -> NO_MARK;
        };
    }

    /** {@return family and side of a character that is a quotation mark when written twice, or {@link #NO_MARK}} */
    static int doubledForm(char c) {
        return switch (c) {
            case '(' -> ROUND.with(OPENING);
            case ')' -> ROUND.with(CLOSING);
            case '<' -> ANGLE.with(OPENING);
            case '>' -> ANGLE.with(CLOSING);
            case '\'', '\u2018', '\u2019', '`', '\u00B4' -> STRAIGHT.with(EITHER);
            default -> NO_MARK;
        };
    }

    private int with(int side) {
        return ordinal() << SIDE_BITS | side;
    }
}
