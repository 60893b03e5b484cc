package io.github.isnad.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8: a malformed byte is an error that names its place, never a replacement character that shifts offsets. */
final class Utf8 {
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** A byte sequence that is no UTF-8. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1;
        private final int offset;

        MalformedException(int offset) {
            super("malformed UTF-8", null, false, false);
            this.offset = offset;
        }

        /** The index of the first malformed byte. */
        int offset() {
            return offset;
        }
    }

    static String decode(byte[] bytes) throws MalformedException {
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        if (decoded.indexOf(REPLACEMENT) >= 0) { // written so, or put in place of what is malformed
            check(bytes);
        }
        return decoded;
    }

    private static void check(byte[] bytes) throws MalformedException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length), true);
        if (result.isError()) {
            throw new MalformedException(in.position());
        }
    }
}
