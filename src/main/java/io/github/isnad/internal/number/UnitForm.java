package io.github.isnad.internal.number;

/** The forms of a noun that a number may stand before or be told by. */
enum UnitForm {
    /** كيلومتر, and the symbols. */
    SINGULAR,
    /** The accusative behind 11 to 99: كيلومترا. */
    ACCUSATIVE,
    /** كيلومترات، أمتار. */
    PLURAL,
    /** كيلومتران، كيلومترين: the number itself. */
    DUAL;

    private static final UnitForm[] VALUES = values();

    static UnitForm of(int ordinal) {
        return VALUES[ordinal];
    }
}
