package io.github.isnad.internal.quote;

/** A rule by which quotes are found: how results name it, and how sure it is. Stateless. */
interface QuoteRule {
    /** How results name it. */
    String id();

    /** How sure it is where nothing speaks against it. */
    double confidence();
}
