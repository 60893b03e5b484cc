package io.github.isnad.tokenize;

import java.util.Objects;

/**
 * Cuts Arabic text into tokens: words with all that is written on to them, numbers with their separators, marks by their role, and
 * what the web brings. Tokens are in order and disjoint and cover all but white space and ignorable characters (bidi controls,
 * joiners). Immutable and thread-safe; the time is linear in the length of the text, whatever the text.
 *
 * <pre>{@code
 * String text = "وصل د. أحمد الساعة 3:30 بـ500 دولار";
 * for (Token token : Tokenizer.standard().tokenize(text)) {
 *     System.out.println(token.kind() + " " + token.in(text)); // WORD وصل, WORD د., … NUMBER 3:30, PROCLITIC بـ, NUMBER 500, …
 * }
 * }</pre>
 */
public final class Tokenizer {
    private final Abbreviations abbreviations = new Abbreviations();
    private final WebForm web = new WebForm();

    private Tokenizer() {}

    /** {@return the standard tokenizer, never null} */
    public static Tokenizer standard() {
        return new Tokenizer();
    }

    /**
     * Cuts a text into tokens.
     *
     * @param text the raw text, not null
     * @return its tokens in order, with UTF-16 offsets into {@code text}, never null
     * @throws NullPointerException if {@code text} is null
     */
    public Tokens tokenize(CharSequence text) {
        Objects.requireNonNull(text, "text must not be null");
        return new TokenScanner(text.toString(), abbreviations, web).scan();
    }
}
