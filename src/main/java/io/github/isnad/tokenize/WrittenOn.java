package io.github.isnad.tokenize;

/** Tells letters that are nothing but proclitics: (و|ف)? (ب|ك|ل)? (ال)?, and لل, as in والـ15, بـ500, لـCNN. */
final class WrittenOn {
    private static final char WAW = '\u0648';
    private static final char FEH = '\u0641';
    private static final char BEH = '\u0628';
    private static final char KAF = '\u0643';
    private static final char LAM = '\u0644';
    private static final char ALEF = '\u0627';

    private enum State {
        NOTHING,
        CONJUNCTION,
        PREPOSITION,
        LAM_ALONE,
        ALEF_OF_ARTICLE,
        ARTICLE
    }

    private WrittenOn() {}

    /** Marks, tatweel and ignorable characters count for nothing. */
    static boolean isProclitic(String text, int start, int end) {
        State state = State.NOTHING;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (CharClasses.of(c) == CharClasses.ARABIC) {
                state = after(state, c);
                if (state == null) {
                    return false;
                }
            }
        }
        return state != State.NOTHING && state != State.ALEF_OF_ARTICLE;
    }

    private static State after(State state, char letter) {
        boolean open = state == State.NOTHING || state == State.CONJUNCTION;
        return switch (letter) {
            case WAW, FEH -> state == State.NOTHING ? State.CONJUNCTION : null;
            case BEH, KAF -> open ? State.PREPOSITION : null;
            case LAM ->
                open
                        ? State.LAM_ALONE
                        : state == State.LAM_ALONE || state == State.ALEF_OF_ARTICLE ? State.ARTICLE : null;
            case ALEF -> open || state == State.PREPOSITION || state == State.LAM_ALONE ? State.ALEF_OF_ARTICLE : null;
            default -> null;
        };
    }
}
