package io.github.isnad.benchmarks;

/**
 * What cutting a text costs at least when written as a plain loop: one table look-up a character, bounds of runs of letters, of
 * digits, and of single marks written to fresh arrays. It knows no abbreviation, number or address.
 */
final class BareLoop {
    private static final int FEWEST_CHARS_A_TOKEN = 3;
    private static final byte SPACE = 0;
    private static final byte MARK = 3;
    private static final byte[] CLASSES = new byte[0x800];

    static {
        for (char c = 0; c < CLASSES.length; c++) {
            CLASSES[c] = classOf(c);
        }
    }

    private BareLoop() {}

    private static byte classOf(char c) {
        if (Character.isWhitespace(c)) {
            return SPACE;
        } else if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return 1;
        }
        return Character.isDigit(c) ? 2 : MARK;
    }

    private static byte look(char c) {
        return c < CLASSES.length ? CLASSES[c] : Character.isWhitespace(c) ? SPACE : MARK;
    }

    static long tokenize(String text) {
        int[] starts = new int[text.length() / FEWEST_CHARS_A_TOKEN + 1];
        int[] ends = new int[starts.length];
        int size = 0;
        int i = 0;
        while (i < text.length()) {
            int start = i++;
            byte found = look(text.charAt(start));
            if (found == SPACE) {
                continue;
            }
            while (found != MARK && i < text.length() && look(text.charAt(i)) == found) {
                i++;
            }
            starts[size] = start;
            ends[size++] = i;
        }
        long result = 0;
        for (int token = 0; token < size; token++) {
            result += TokenizerPeer.token(starts[token], ends[token]);
        }
        return result;
    }
}
