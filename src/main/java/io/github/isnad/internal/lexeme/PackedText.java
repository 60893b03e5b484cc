package io.github.isnad.internal.lexeme;

import io.github.isnad.internal.lexicon.PackedWord;
import io.github.isnad.tokenize.Tokens;

/**
 * Folds and packs the words of a text. The characters are packed a stretch at a time, each onto those before it, and words are cut
 * out of that: there is no loop over the letters of a word, whose end nobody could guess.
 */
final class PackedText {
    private static final int LONGEST_STRETCH = 512;

    private final String text;
    private final Tokens tokens;
    /** For each character of the stretch the letters up to it. */
    private final long[] letters;
    /** For each token the packed word. */
    private final long[] words;

    private PackedText(String text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
        letters = new long[Math.min(text.length(), LONGEST_STRETCH)];
        words = new long[tokens.size()];
    }

    /** {@return for each token the packed word, {@link PackedWord#NONE} if it has anything but letters, or too many} */
    static long[] words(String text, Tokens tokens) {
        PackedText packed = new PackedText(text, tokens);
        long before = 0;
        int token = 0;
        for (int start = 0; token < packed.words.length; start += packed.letters.length) {
            int end = Math.min(start + packed.letters.length, text.length());
            before = packed.append(before, start, end);
            token = packed.cut(token, start, end);
        }
        return packed.words;
    }

    private long append(long before, int start, int end) {
        long packed = before;
        for (int i = start; i < end; i++) {
            packed = PackedWord.append(packed, text.charAt(i));
            letters[i - start] = packed;
        }
        return packed;
    }

    /** Cuts out the words that end in a stretch, from a token on; gives the token behind them. */
    private int cut(int token, int start, int end) {
        int i = token;
        while (i < words.length && tokens.end(i) <= end) {
            int behind = tokens.end(i);
            words[i] = PackedWord.cut(letters[behind - 1 - start], behind - tokens.start(i));
            i++;
        }
        return i;
    }
}
