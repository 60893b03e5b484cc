package io.github.isnad.normalize;

/** Folds Arabic text. Immutable and thread-safe. */
public final class ArabicNormalizer {
    private static final ArabicNormalizer AGGRESSIVE = new ArabicNormalizer();

    private ArabicNormalizer() {}

    /** {@return the normaliser of the profile AGGRESSIVE} */
    public static ArabicNormalizer aggressive() {
        return AGGRESSIVE;
    }

    /**
     * Normalises a stretch of text into an array, without allocation for common characters.
     *
     * @param text the raw text, not null
     * @param start offset of the first UTF-16 code unit
     * @param end offset behind the last one
     * @param target where to write, not null
     * @param targetStart where to begin in it
     * @return the end of what was written, or -1 if {@code target} is too small
     */
    public int normalize(CharSequence text, int start, int end, char[] target, int targetStart) {
        int out = targetStart;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            c = switch (c) {
                case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
                case 'ى', 'ئ', 'ی' -> 'ي';
                case 'ة' -> 'ه';
                case 'ؤ' -> 'و';
                case 'ک' -> 'ك';
                case 'ـ' -> 0;
                default -> c >= 0x64B && c <= 0x65F || c == 0x670 || c >= 0x200B && c <= 0x200F ? 0 : c;
            };
            if (c != 0) {
                if (out == target.length) {
                    return -1;
                }
                target[out++] = c;
            }
        }
        return out;
    }

    /**
     * Normalises a text.
     *
     * @param text the raw text, not null
     * @return its normal form, never null
     */
    public String normalize(CharSequence text) {
        char[] target = new char[text.length() * 18];
        return new String(target, 0, normalize(text, 0, text.length(), target, 0));
    }
}
