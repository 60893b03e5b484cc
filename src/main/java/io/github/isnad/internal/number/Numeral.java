package io.github.isnad.internal.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** A cardinal as read: its tokens, its raw span and its value, a long with a decimal scale as long as that holds it. Mutable while read. */
final class Numeral {
    private static final int GROUP = 3;

    /** Its first token. */
    int first;
    /** The token behind its last. */
    int end;
    /** Raw offset of its first character. */
    int start;
    /** Raw offset behind its last character. */
    int stop;
    /** The magnitude of its last word: 1000 in خمسة آلاف; 1 if there is none. */
    long magnitude = 1;
    /** How many digits, if it is nothing but digits without sign and separators; otherwise 0. */
    int plainDigits;
    /** Whether it has digits. */
    boolean digits;

    private long mantissa;
    private int scale;
    private @Nullable BigDecimal big;

    void set(long mantissa, int scale) {
        this.mantissa = mantissa;
        this.scale = scale;
        big = null;
    }

    void set(BigDecimal value) {
        big = value;
    }

    /** Takes the value and the magnitude of another. */
    void set(Numeral other) {
        mantissa = other.mantissa;
        scale = other.scale;
        big = other.big;
        magnitude = other.magnitude;
        plainDigits = other.plainDigits;
    }

    void times(long factor) {
        if (big == null && Math.multiplyHigh(mantissa, factor) == 0 && mantissa * factor >= 0) {
            mantissa *= factor;
        } else {
            big = toBigDecimal().multiply(BigDecimal.valueOf(factor));
        }
    }

    void scaleByPowerOfTen(int exponent) {
        big = toBigDecimal().scaleByPowerOfTen(exponent);
        plainDigits = 0;
    }

    void raise(int exponent) {
        big = toBigDecimal().pow(exponent);
        plainDigits = 0;
    }

    void plus(Numeral other) {
        if (big == null && other.big == null && scale == other.scale && mantissa + other.mantissa >= 0) {
            mantissa += other.mantissa;
        } else {
            big = toBigDecimal().add(other.toBigDecimal());
        }
    }

    /** Adds so many parts of a whole. */
    void plusFraction(long numerator, int denominator, long whole) {
        long product = numerator * whole;
        if (big == null && scale == 0 && product % denominator == 0) {
            mantissa += product / denominator;
        } else {
            big = toBigDecimal()
                    .add(BigDecimal.valueOf(product).divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64));
        }
    }

    void negate() {
        mantissa = -mantissa;
        big = big == null ? null : big.negate();
    }

    /** Whether it is digits with three decimals, which before a counted noun are thousands: 9.599 تجمعا. */
    boolean looksGrouped() {
        return digits && big == null && scale == GROUP && magnitude == 1 && end == first + 1;
    }

    /** Reads the decimals as thousands. */
    void group() {
        scale = 0;
    }

    /** The value of a few digits of any script. */
    static long digits(String text, int start, int end) {
        long value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }

    /** Whether it is a whole number that a long holds. */
    boolean isWhole() {
        return big == null && scale == 0;
    }

    /** Its value if it is whole, otherwise -1. */
    long whole() {
        return isWhole() ? mantissa : -1;
    }

    /** Whether it is واحد, in words. */
    boolean isOne() {
        return !digits && isWhole() && mantissa == 1 && end == first + 1;
    }

    /** Whether it is more than nothing and less than a bound. */
    boolean isPartOf(long bound) {
        return isBelow(bound)
                || scale > 0 && toBigDecimal().signum() > 0 && toBigDecimal().compareTo(BigDecimal.valueOf(bound)) < 0;
    }

    /** Whether it is whole, and at least one and less than a bound. */
    boolean isBelow(long bound) {
        return isWhole() && mantissa >= 1 && mantissa < bound;
    }

    BigDecimal toBigDecimal() {
        return big != null ? big : BigDecimal.valueOf(mantissa, scale);
    }
}
