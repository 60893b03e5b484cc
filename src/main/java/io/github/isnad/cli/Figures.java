package io.github.isnad.cli;

import io.github.isnad.number.NumberKind;
import io.github.isnad.number.NumberMention;
import io.github.isnad.number.NumericValue;
import io.github.isnad.number.Qualifier;
import io.github.isnad.number.Unit;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes figures for people: grouped digits, the qualifier as a sign, the unit behind. */
final class Figures {
    private Figures() {}

    static String show(NumberMention number) {
        return value(number) + unit(number);
    }

    private static String value(NumberMention number) {
        NumericValue value = number.value();
        if (value == null) {
            return "?";
        }
        BigDecimal figure = value.value();
        if (figure != null) {
            return sign(number.qualifier()) + grouped(figure);
        }
        BigDecimal low = value.low();
        BigDecimal high = value.high();
        if (low != null && high != null) {
            return grouped(low) + "\u2013" + grouped(high);
        }
        return low != null ? "\u2265" + grouped(low) : high != null ? "\u2264" + grouped(high) : "?";
    }

    private static String sign(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT, RANGE -> "";
            case ABOUT -> "~";
            case AT_LEAST -> "\u2265";
            case MORE_THAN -> ">";
            case AT_MOST -> "\u2264";
            case LESS_THAN -> "<";
        };
    }

    private static String grouped(BigDecimal figure) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(0, figure.scale()));
        return format.format(figure);
    }

    private static String unit(NumberMention number) {
        Unit unit = number.unit();
        if (number.kind() == NumberKind.PERCENT && (unit == null || "percent".equals(unit.id()))) {
            return "%";
        }
        if (unit == null) {
            return "";
        }
        String name = unit.currency() != null ? unit.currency() : unit.id();
        if (name == null) {
            return unit.candidates().isEmpty() ? "" : " " + String.join("/", unit.candidates()) + "?";
        }
        return " " + name;
    }
}
