package io.github.isnad.tokenize;

/** Cuts Arabic text into tokens. Immutable and thread-safe. */
public final class Tokenizer {
    private Tokenizer() {}

    /** {@return the standard tokenizer} */
    public static Tokenizer standard() {
        return new Tokenizer();
    }

    /**
     * Cuts a text into tokens.
     *
     * @param text the raw text, not null
     * @return its tokens in order, never null
     */
    public Tokens tokenize(CharSequence text) {
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        byte[] kinds = new byte[text.length()];
        int size = 0;
        for (int i = 0; i < text.length(); ) {
            int from = i;
            char c = text.charAt(i++);
            if (Character.isWhitespace(c)) {
                continue;
            }
            TokenKind kind = TokenKind.PUNCTUATION;
            if (Character.isLetter(c)) {
                kind = TokenKind.WORD;
                while (i < text.length()
                        && (Character.isLetter(text.charAt(i))
                                || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK)) {
                    i++;
                }
            } else if (Character.isDigit(c)) {
                kind = TokenKind.NUMBER;
                while (i < text.length() && Character.isDigit(text.charAt(i))) {
                    i++;
                }
            }
            starts[size] = from;
            ends[size] = i;
            kinds[size++] = (byte) kind.ordinal();
        }
        return new Tokens(starts, ends, kinds, size);
    }
}
