package io.github.isnad.internal.number;

import io.github.isnad.number.NumberKind;
import io.github.isnad.number.Unit;

/**
 * A unit found in the text.
 *
 * @param first its first token
 * @param end the token behind its last
 * @param kind what a number with this unit is
 * @param unit the unit, its currency told by the text where the name leaves it open
 */
public record UnitMatch(int first, int end, NumberKind kind, Unit unit) {}
