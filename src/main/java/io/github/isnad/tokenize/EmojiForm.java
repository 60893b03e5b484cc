package io.github.isnad.tokenize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Emoji sequences (UTS 51, 1.4.9): pictures with modifiers, variation selectors, tags and joiners; flags; keycaps. */
final class EmojiForm {
    private static final int JOINER = 0x200D;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    private EmojiForm() {}

    /** Finds the end of the emoji that starts at an index; {@code start} if there is none. */
    static int end(String text, int start) {
        int end = element(text, start);
        while (end > start && codePoint(text, end) == JOINER) {
            int next = element(text, end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Finds the end of the keycap whose sign of ASCII stands at an index; {@code start} if there is none. */
    static int keycap(String text, int start) {
        int cap = codePoint(text, start + 1) == EMOJI_STYLE ? start + 2 : start + 1;
        return codePoint(text, cap) == KEYCAP ? cap + 1 : start;
    }

    private static int element(String text, int start) {
        int first = codePoint(text, start);
        int end = start + Character.charCount(first);
        int next = codePoint(text, end);
        if (isRegional(first)) {
            return isRegional(next) ? end + 2 : start;
        }
        if (!UCharacter.hasBinaryProperty(first, UProperty.EXTENDED_PICTOGRAPHIC) && !isModifier(first)
                || next == TEXT_STYLE
                || next != EMOJI_STYLE
                        && !isModifier(next)
                        && !UCharacter.hasBinaryProperty(first, UProperty.EMOJI_PRESENTATION)) {
            return start;
        }
        while (next == EMOJI_STYLE || next == KEYCAP || isModifier(next) || isTag(next)) {
            end += Character.charCount(next);
            next = codePoint(text, end);
        }
        return end;
    }

    private static int codePoint(String text, int index) {
        return index < text.length() ? text.codePointAt(index) : 0;
    }

    private static boolean isRegional(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static boolean isModifier(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static boolean isTag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }
}
