package io.github.isnad.normalize;

import io.github.isnad.text.AlignedText;
import io.github.isnad.text.Alignment;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.text.translate.EntityArrays;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the HTML character references that scraped text is left with: an optional first stage, whose alignment leads back to
 * the text as it was scraped. Stateless and thread-safe.
 *
 * <pre>{@code
 * AlignedText decoded = HtmlEntities.decode("قال &laquo;نعم&raquo;"); // قال «نعم»
 * AlignedText both = decoded.andThen(ArabicNormalizer.search().align(decoded.normalized()));
 * }</pre>
 *
 * <p>Decoded are the names of HTML 4 and {@code &apos;} (from Commons Text), and decimal and hexadecimal numbers; numbers from 128 to
 * 159 are read as windows-1252, as browsers do. What is no reference stays as it is: an unknown name, a missing semicolon, a number that
 * is no character or half of a surrogate pair. One layer is decoded: {@code &amp;quot;} becomes {@code &quot;}.
 */
public final class HtmlEntities {
    private static final int LONGEST_REFERENCE = 16;
    private static final int DECIMAL = 10;
    private static final int HEXADECIMAL = 16;
    private static final String UNDEFINED =
            "\uFFFD"; // what a decoder makes of the five bytes that windows-1252 leaves open

    private HtmlEntities() {}

    /** The names, without ampersand and semicolon; made when the first reference turns up. */
    private static final class Names {
        static final Map<String, String> CHARACTERS = new HashMap<>();

        static {
            add(EntityArrays.BASIC_UNESCAPE);
            add(EntityArrays.APOS_UNESCAPE);
            add(EntityArrays.ISO8859_1_UNESCAPE);
            add(EntityArrays.HTML40_EXTENDED_UNESCAPE);
        }

        private static void add(Map<CharSequence, CharSequence> entities) {
            for (Map.Entry<CharSequence, CharSequence> entity : entities.entrySet()) {
                String reference = entity.getKey().toString();
                CHARACTERS.put(
                        reference.substring(1, reference.length() - 1),
                        entity.getValue().toString());
            }
        }
    }

    /**
     * Decodes a text.
     *
     * @param text the text as it was scraped, not null
     * @return it beside its decoded form, never null
     */
    public static AlignedText decode(CharSequence text) {
        String original = Objects.requireNonNull(text, "text must not be null").toString();
        StringBuilder decoded = new StringBuilder(original.length());
        Alignment.Builder alignment = Alignment.builder();
        int done = 0;
        for (int at = original.indexOf('&'); at >= 0; at = original.indexOf('&', Math.max(done, at + 1))) {
            int semicolon = semicolonBehind(original, at);
            String character = semicolon < 0 ? null : character(original.substring(at + 1, semicolon));
            if (character != null) {
                decoded.append(original, done, at).append(character);
                alignment.equal(at - done).replace(semicolon + 1 - at, character.length());
                done = semicolon + 1;
            }
        }
        if (done == 0) {
            return new AlignedText(original, original, Alignment.identity(original.length()));
        }
        decoded.append(original, done, original.length());
        alignment.equal(original.length() - done);
        return new AlignedText(original, decoded.toString(), alignment.build(original.length()));
    }

    private static int semicolonBehind(String text, int ampersand) {
        int limit = Math.min(text.length(), ampersand + LONGEST_REFERENCE);
        for (int i = ampersand + 1; i < limit; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String character(String reference) {
        if (!reference.startsWith("#")) {
            return Names.CHARACTERS.get(reference);
        }
        boolean hexadecimal = reference.startsWith("x", 1) || reference.startsWith("X", 1);
        int number = hexadecimal ? number(reference, 2, HEXADECIMAL) : number(reference, 1, DECIMAL);
        if (number >= 0x80 && number <= 0x9F) {
            String character = new String(new byte[] {(byte) number}, Charset.forName("windows-1252"));
            return character.equals(UNDEFINED) ? null : character;
        }
        boolean surrogate = number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE;
        return number > 0 && number <= Character.MAX_CODE_POINT && !surrogate ? Character.toString(number) : null;
    }

    /** The number written in ASCII digits from an index on; -1 if it is none, or beyond all characters. */
    private static int number(String reference, int from, int radix) {
        int number = from < reference.length() ? 0 : -1;
        for (int i = from; i < reference.length() && number >= 0; i++) {
            char c = reference.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, radix) : -1;
            number = digit < 0 || number > Character.MAX_CODE_POINT ? -1 : number * radix + digit;
        }
        return number;
    }
}
