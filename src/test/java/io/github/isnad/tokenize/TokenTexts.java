package io.github.isnad.tokenize;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts made of what the scanner tells apart, and of anything else. */
final class TokenTexts {
    private static final String[] ARABIC = {
        "قال",
        "الوزير",
        "و",
        "الـ",
        "بـ",
        "لل",
        "د",
        "أ",
        "م",
        "ق.م",
        "أ.ف.ب.",
        "سي.ان",
        "المجموعة",
        "قُتِلَ",
        "بغـداد",
        "ـ",
        "هـ",
        "في\u200Cما"
    };
    private static final String[] SIGNS = {
        " ", " ", " ", "\n", ".", "..", "،", ",", "؟", ":", "؛", "-", "--", "–", "/", "'", "«", "»", "\"", "(", ")",
        "%", "$", "#", "@", "_", "+", "٫", "٬", "*", "°", "\u200F", "\u202B", "\u200B", "\u00A0", "ً"
    };
    private static final String[] DIGITS = {
        "1", "12", "500", "2024", "1,234", "3.5", "3:30", "12/5/2024", "2024-05-12", "½"
    };
    private static final String[] OTHERS = {
        "CNN",
        "don't",
        "e5",
        "www.",
        "a.com",
        "http://",
        "info",
        "U.S.",
        "😀",
        "👍🏽",
        "\u200D",
        "\uFE0F",
        "\u20E3",
        "🇸",
        "🇦",
        "\uD83D",
        "\uDE00",
        "𝟐",
        "𐤀",
        "\uDB40\uDC67",
        "\u0000",
        "ﷺ",
        "\u0300"
    };

    private TokenTexts() {}

    /** Any text, unpaired surrogates included. */
    static Arbitrary<String> any() {
        Arbitrary<String> character = Arbitraries.chars().all().map(String::valueOf);
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(ARABIC),
                Arbitraries.of(SIGNS),
                Arbitraries.of(DIGITS),
                Arbitraries.of(OTHERS),
                character);
        return joined(pieces);
    }

    /** Words, numbers and marks of Arabic news. */
    static Arbitrary<String> arabic() {
        return joined(Arbitraries.oneOf(Arbitraries.of(ARABIC), Arbitraries.of(SIGNS), Arbitraries.of(DIGITS)));
    }

    private static Arbitrary<String> joined(Arbitrary<String> pieces) {
        return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    }

    /** The digits of ASCII written in those of the Arabic script. */
    static String withArabicDigits(String text) {
        return IntStream.range(0, text.length())
                .mapToObj(text::charAt)
                .map(c -> c >= '0' && c <= '9' ? String.valueOf((char) (c - '0' + '٠')) : c.toString())
                .collect(Collectors.joining());
    }
}
