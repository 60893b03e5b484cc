package io.github.isnad.internal.number;

import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.number.NumberKind;
import io.github.isnad.number.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * What a name of a unit means.
 *
 * @param kind what a number with this unit is
 * @param unit the unit as results give it: a CLDR unit identifier or a lemma; for money the code of the currency, or of each that
 *     a bare noun may mean
 */
record UnitEntry(NumberKind kind, Unit unit) {
    /** What looks like a unit and is none. */
    static final UnitEntry NONE = new UnitEntry(NumberKind.DATE, new Unit(null, null, List.of()));

    private static final NumberKind[] KINDS = NumberKind.values();

    static UnitEntry read(LexiconReader in) {
        NumberKind kind = KINDS[in.number()];
        String id = in.text();
        List<String> codes = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            codes.add(in.text());
        }
        if (codes.isEmpty()) {
            return id.isEmpty() ? NONE : of(kind, id);
        }
        return money(codes);
    }

    void write(LexiconWriter out) {
        out.number(kind.ordinal());
        out.text(unit.id() == null ? "" : unit.id());
        List<String> codes = unit.currency() == null ? unit.candidates() : List.of(unit.currency());
        out.number(codes.size());
        codes.forEach(out::text);
    }

    static UnitEntry of(NumberKind kind, String id) {
        return new UnitEntry(kind, new Unit(id, null, List.of()));
    }

    /** {@return what a name of one or several currencies means} */
    static UnitEntry money(List<String> codes) {
        Unit unit = codes.size() == 1 ? new Unit(null, codes.get(0), List.of()) : new Unit(null, null, codes);
        return new UnitEntry(NumberKind.MONEY, unit);
    }

    /** {@return whether the text has to tell which currency it is} */
    boolean open() {
        return !unit.candidates().isEmpty();
    }
}
