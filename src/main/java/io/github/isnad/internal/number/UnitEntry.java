package io.github.isnad.internal.number;

import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.number.NumberKind;
import io.github.isnad.number.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a name of a unit means.
 *
 * @param kind what a number with this unit is
 * @param id a CLDR unit identifier or a lemma; null for money
 * @param currencies the codes that the name may mean: one, or several for a bare noun; none for what is no money
 */
record UnitEntry(NumberKind kind, @Nullable String id, List<String> currencies) {
    /** What looks like a unit and is none. */
    static final UnitEntry NONE = new UnitEntry(NumberKind.DATE, null, List.of());

    private static final NumberKind[] KINDS = NumberKind.values();

    static UnitEntry read(LexiconReader in) {
        NumberKind kind = KINDS[in.number()];
        String id = in.text();
        List<String> codes = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            codes.add(in.text());
        }
        boolean none = kind == NONE.kind && id.isEmpty();
        return none ? NONE : new UnitEntry(kind, id.isEmpty() ? null : id, List.copyOf(codes));
    }

    void write(LexiconWriter out) {
        out.number(kind.ordinal());
        out.text(id == null ? "" : id);
        out.number(currencies.size());
        currencies.forEach(out::text);
    }

    static UnitEntry currency(String code) {
        return new UnitEntry(NumberKind.MONEY, null, List.of(code));
    }

    /** {@return whether the text has to tell which currency it is} */
    boolean open() {
        return currencies.size() > 1;
    }

    /** {@return the unit as results give it, the currency left open if the name leaves it so} */
    Unit unit() {
        return currencies.size() == 1 ? new Unit(id, currencies.get(0), List.of()) : new Unit(id, null, currencies);
    }
}
