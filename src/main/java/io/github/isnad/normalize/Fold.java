package io.github.isnad.normalize;

/**
 * The kinds of variation that an {@link ArabicNormalizer} takes out of a text, one constant each. They are applied in one pass,
 * and whatever set of them is chosen, normalising twice gives what normalising once gives.
 */
public enum Fold {
    /**
     * Canonical composition in the Arabic script: a letter and the madda or hamza typed behind it become the one letter that
     * Unicode has for both, also across the vowel marks between them (at most 30). Marks are never reordered.
     * Example: {@code ا + U+0653} becomes {@code آ}.
     */
    COMPOSITION("letter and combining madda or hamza become one letter"),
    /**
     * Letters in the shapes of old fonts and of text copied from PDF files (U+FB50–FDFF, U+FE70–FEFF) become plain letters: their
     * NFKC form, without the space or tatweel it adds to carry a mark. A ligature of one word is spelled out; one of several
     * words (ﷺ, ﷻ, which NFKC would write with spaces) stays the one symbol it is.
     * Example: {@code ﻣﺮﺣﺒﺎ} becomes {@code مرحبا}, {@code ﻻ} becomes {@code لا}, {@code ﷲ} becomes {@code الله}.
     */
    PRESENTATION_FORMS("presentation forms and one-word ligatures become plain letters"),
    /** Alef with hamza, madda, wasla or wavy hamza becomes bare alef. Example: {@code أحمد إلى آخر} becomes {@code احمد الى اخر}. */
    ALEF("alef with hamza, madda or wasla becomes bare alef"),
    /** Alef maksura becomes yeh. Example: {@code مستشفى} becomes {@code مستشفي}. */
    ALEF_MAKSURA("alef maksura becomes yeh"),
    /** Teh marbuta becomes heh; off but in AGGRESSIVE. Example: {@code حكومة} becomes {@code حكومه}. */
    TEH_MARBUTA("teh marbuta becomes heh"),
    /**
     * Hamza on waw or yeh gives way to its carrier; off but in AGGRESSIVE. Hamza on alef is {@link #ALEF}'s, and the hamza that
     * stands alone stays. Example: {@code مسؤول رئيس} becomes {@code مسوول رييس}.
     */
    HAMZA_CARRIERS("waw and yeh lose their hamza"),
    /**
     * Letters of Persian and Urdu keyboards and fonts become the Arabic letters they stand for. Letters that Arabic has not (پ چ
     * ژ گ ڤ) stay. Example: {@code کی} becomes {@code كي}, {@code ہ} and {@code ھ} become {@code ه}, {@code ے} becomes {@code ي}.
     */
    PERSIAN_LETTERS("Persian and Urdu kaf, yeh and heh become the Arabic ones"),
    /**
     * Every combining mark of the Arabic script goes, by Unicode property: harakat, tanween, shadda, sukun, superscript alef,
     * Koranic annotation; with them the small waw and yeh (U+06E5, U+06E6), letters by property and marks by use. Where {@link
     * #COMPOSITION} is on too, hamza and madda first join their letter. Example: {@code مُحَمَّدٌ} becomes {@code محمد}.
     */
    MARKS("harakat and all other combining marks of the script go"),
    /** Tatweel goes, wherever and however often it stands. Example: {@code كـــتاب} becomes {@code كتاب}. */
    TATWEEL("tatweel goes"),
    /**
     * Decimal digits of every script become ASCII digits, the Arabic decimal and thousands separators stop and comma. Excludes
     * {@link #ARABIC_INDIC_DIGITS}. Example: {@code ١٢٬٥٠٠٫٧ ۳۴} becomes {@code 12,500.7 34}.
     */
    ASCII_DIGITS("digits of every script become ASCII digits"),
    /**
     * Decimal digits of every script become Arabic-Indic digits; separators stay. Excludes {@link #ASCII_DIGITS}. Example: {@code
     * 2024 ۳۴} becomes {@code ٢٠٢٤ ٣٤}.
     */
    ARABIC_INDIC_DIGITS("digits of every script become Arabic-Indic digits"),
    /**
     * Arabic and Urdu punctuation, its look-alikes, and dashes become ASCII punctuation. Example: {@code نعم، لا؛ كم؟ ٥٪} becomes
     * {@code نعم, لا; كم? ٥%}.
     */
    PUNCTUATION("Arabic punctuation and dashes become ASCII"),
    /** Double quotation marks become {@code "}, single ones {@code '}. Example: {@code «نعم»} becomes {@code "نعم"}. */
    QUOTATION_MARKS("quotation marks become \" or '"),
    /**
     * No-break space and all other spaces of Unicode (Zs) become a plain space; tabs and line ends stay. Example: {@code ١٢ ٥٠٠}
     * with U+00A0 gets U+0020.
     */
    SPACES("no-break and other spaces become a plain space"),
    /** Marks, embeddings, overrides and isolates of the bidirectional algorithm go. Example: {@code U+200F + نعم} becomes {@code نعم}. */
    BIDI_CONTROLS("bidirectional controls go"),
    /**
     * Zero-width characters: the zero-width space, which parts words, becomes a space; those that part none go (ZWNJ, ZWJ, word
     * joiner, invisible operators, deprecated format characters). Example: {@code می + U+200C + خواهم} becomes {@code میخواهم}.
     */
    ZERO_WIDTH("zero-width space becomes a space, joiners and non-joiners go"),
    /** The soft hyphen (U+00AD) goes. Example: {@code ca + U+00AD + fé} becomes {@code café}. */
    SOFT_HYPHEN("soft hyphens go"),
    /** The byte order mark (U+FEFF) goes, wherever it stands. Example: {@code U+FEFF + نعم} becomes {@code نعم}. */
    BYTE_ORDER_MARK("byte order marks go"),
    /**
     * An Arabic letter written three times or more in a row is written once, twice stays; in no profile. Applied to what the other
     * folds leave. Example: {@code راااائع} becomes {@code رائع}, {@code ممتاز} stays.
     */
    REPEATED_LETTERS("an Arabic letter three times or more in a row stands once");

    private final String summary;

    Fold(String summary) {
        this.summary = summary;
    }

    /** {@return what the fold does, in an English phrase, never null} */
    public String summary() {
        return summary;
    }
}
