package io.github.isnad.tokenize;

/** The kinds of {@link Token}. */
public enum TokenKind {
    /** A word of the Arabic script, with its marks, tatweel and proclitics; an abbreviation with its stops (أ.ف.ب.، د.). */
    WORD,
    /** A word of the Latin or any other script, with digits and apostrophes inside it (G20, don't); an abbreviation (U.S.). */
    FOREIGN_WORD,
    /**
     * Proclitics that stand by themselves: written on to a number, a foreign word, a quotation mark or an opening bracket (the و of
     * و3.5 and of و«), or held out by a tatweel (الـ).
     */
    PROCLITIC,
    /** Digits with their sign and inner separators: a number, a date or a time. */
    NUMBER,
    /** A percent or per mille sign. */
    PERCENT_SIGN,
    /** A currency sign. */
    CURRENCY_SIGN,
    /** A full stop, question or exclamation mark, or a run of them; an ellipsis. */
    TERMINATOR,
    /** A comma of any script, and the Arabic decimal and thousands signs outside of a number. */
    COMMA,
    /** A semicolon of any script. */
    SEMICOLON,
    /** A colon. */
    COLON,
    /** A dash, hyphen, underscore or minus sign that stands by itself, or a run of one of them; tatweel without a letter. */
    DASH,
    /** An opening bracket. */
    OPENING_BRACKET,
    /** A closing bracket. */
    CLOSING_BRACKET,
    /** A quotation mark of any form and direction, the Quranic ones included; each is a token. */
    QUOTATION_MARK,
    /** A slash. */
    SLASH,
    /** Any other punctuation. */
    PUNCTUATION,
    /** A web address. */
    URL,
    /** An e-mail address. */
    EMAIL,
    /** A name of the social web: {@code @name}. */
    HANDLE,
    /** A tag of the social web: {@code #name}. */
    HASHTAG,
    /** An emoji, with its modifiers and joiners. */
    EMOJI,
    /** Any other symbol, a control or an unpaired surrogate. */
    SYMBOL;

    private static final TokenKind[] VALUES = values();

    static TokenKind of(int ordinal) {
        return VALUES[ordinal];
    }
}
