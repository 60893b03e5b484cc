package io.github.isnad.normalize;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Named sets of folds, to be cited by {@link #id}: the folds of an id never change, a change makes a new version.
 *
 * <table>
 * <caption>The folds of each profile</caption>
 * <tr><th>Fold</th><th>LOSSLESS</th><th>SEARCH</th><th>AGGRESSIVE</th></tr>
 * <tr><td>{@link Fold#COMPOSITION}</td><td>yes</td><td>yes</td><td>yes</td></tr>
 * <tr><td>{@link Fold#PRESENTATION_FORMS}</td><td>yes</td><td>yes</td><td>yes</td></tr>
 * <tr><td>{@link Fold#SPACES}</td><td>yes</td><td>yes</td><td>yes</td></tr>
 * <tr><td>{@link Fold#BIDI_CONTROLS}</td><td>yes</td><td>yes</td><td>yes</td></tr>
 * <tr><td>{@link Fold#SOFT_HYPHEN}</td><td>yes</td><td>yes</td><td>yes</td></tr>
 * <tr><td>{@link Fold#BYTE_ORDER_MARK}</td><td>yes</td><td>yes</td><td>yes</td></tr>
 * <tr><td>{@link Fold#ZERO_WIDTH}</td><td></td><td>yes</td><td>yes</td></tr>
 * <tr><td>{@link Fold#ALEF}</td><td></td><td>yes</td><td>yes</td></tr>
 * <tr><td>{@link Fold#ALEF_MAKSURA}</td><td></td><td>yes</td><td>yes</td></tr>
 * <tr><td>{@link Fold#PERSIAN_LETTERS}</td><td></td><td>yes</td><td>yes</td></tr>
 * <tr><td>{@link Fold#MARKS}</td><td></td><td>yes</td><td>yes</td></tr>
 * <tr><td>{@link Fold#TATWEEL}</td><td></td><td>yes</td><td>yes</td></tr>
 * <tr><td>{@link Fold#ASCII_DIGITS}</td><td></td><td>yes</td><td>yes</td></tr>
 * <tr><td>{@link Fold#PUNCTUATION}</td><td></td><td>yes</td><td>yes</td></tr>
 * <tr><td>{@link Fold#QUOTATION_MARKS}</td><td></td><td>yes</td><td>yes</td></tr>
 * <tr><td>{@link Fold#TEH_MARBUTA}</td><td></td><td></td><td>yes</td></tr>
 * <tr><td>{@link Fold#HAMZA_CARRIERS}</td><td></td><td></td><td>yes</td></tr>
 * <tr><td>{@link Fold#ARABIC_INDIC_DIGITS}</td><td></td><td></td><td></td></tr>
 * <tr><td>{@link Fold#REPEATED_LETTERS}</td><td></td><td></td><td></td></tr>
 * </table>
 */
public enum Profile {
    /** Repairs only what carries no meaning; the text reads as before. */
    LOSSLESS(
            "lossless-1",
            EnumSet.of(
                    Fold.COMPOSITION,
                    Fold.PRESENTATION_FORMS,
                    Fold.SPACES,
                    Fold.BIDI_CONTROLS,
                    Fold.SOFT_HYPHEN,
                    Fold.BYTE_ORDER_MARK)),
    /** Makes alike what a reader who searches holds for the same word: as LOSSLESS, and spelling, marks, digits and signs. */
    SEARCH(
            "search-1",
            EnumSet.complementOf(EnumSet.of(
                    Fold.TEH_MARBUTA, Fold.HAMZA_CARRIERS, Fold.ARABIC_INDIC_DIGITS, Fold.REPEATED_LETTERS))),
    /** As SEARCH, and teh marbuta and the carriers of hamza too: the form in which word lists and tokens are compared. */
    AGGRESSIVE("aggressive-1", EnumSet.complementOf(EnumSet.of(Fold.ARABIC_INDIC_DIGITS, Fold.REPEATED_LETTERS)));

    private final String id;
    private final Set<Fold> folds;

    Profile(String id, EnumSet<Fold> folds) {
        this.id = id;
        this.folds = Collections.unmodifiableSet(folds);
    }

    /** {@return the name with the version of the set, such as {@code search-1}, never null} */
    public String id() {
        return id;
    }

    /** {@return the folds, unmodifiable, in the order of their declaration, never null} */
    public Set<Fold> folds() {
        return folds;
    }
}
