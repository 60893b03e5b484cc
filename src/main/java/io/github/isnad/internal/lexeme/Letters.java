package io.github.isnad.internal.lexeme;

/** The Arabic letters and marks that proclitics and shapes are told by. */
final class Letters {
    static final char HAMZA = '\u0621';
    static final char HAMZA_BELOW_ALEF = '\u0625';
    static final char ALEF = '\u0627';
    static final char BEH = '\u0628';
    static final char TEH_MARBUTA = '\u0629';
    static final char TEH = '\u062A';
    static final char SEEN = '\u0633';
    static final char FEH = '\u0641';
    static final char KAF = '\u0643';
    static final char LAM = '\u0644';
    static final char MEEM = '\u0645';
    static final char NOON = '\u0646';
    static final char HEH = '\u0647';
    static final char WAW = '\u0648';
    static final char YEH = '\u064A';
    static final char TATWEEL = '\u0640';
    static final char FATHATAN = '\u064B';
    static final char SUKUN = '\u0652';

    private Letters() {}
}
