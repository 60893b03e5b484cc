package io.github.isnad.tokenize;

/** The kinds of {@link Token}. */
public enum TokenKind {
    /** A word of the Arabic script, with its marks, tatweel and proclitics; abbreviations with stops included. */
    WORD,
    /** A word of the Latin or any other script. */
    FOREIGN_WORD,
    /** Proclitics written on to a number or a foreign word: the و of و3.5, the الـ of الـ15. */
    PROCLITIC,
    /** Digits with their inner separators: a number, a date or a time. */
    NUMBER,
    /** A percent or per mille sign. */
    PERCENT_SIGN,
    /** A currency sign. */
    CURRENCY_SIGN,
    /** A full stop, question or exclamation mark, or a run of them; an ellipsis. */
    TERMINATOR,
    /** A comma of any script. */
    COMMA,
    /** A semicolon of any script. */
    SEMICOLON,
    /** A colon. */
    COLON,
    /** A dash, hyphen or minus sign that stands by itself. */
    DASH,
    /** An opening bracket. */
    OPENING_BRACKET,
    /** A closing bracket. */
    CLOSING_BRACKET,
    /** A quotation mark of any form and direction. */
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

    static TokenKind of(byte ordinal) {
        return VALUES[ordinal];
    }
}
