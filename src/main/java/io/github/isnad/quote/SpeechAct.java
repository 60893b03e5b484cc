package io.github.isnad.quote;

/** What the source does by saying it. */
public enum SpeechAct {
    /** Says, tells, writes. */
    SAY,
    /** Adds, goes on. */
    ADD,
    /** Confirms, stresses. */
    CONFIRM,
    /** Explains, points out. */
    EXPLAIN,
    /** Announces, reveals. */
    ANNOUNCE,
    /** Estimates, expects, considers. */
    ESTIMATE,
    /** Claims what the narrator does not vouch for. */
    CLAIM,
    /** Accuses. */
    ACCUSE,
    /** Denies, refutes. */
    DENY,
    /** Admits. */
    ADMIT,
    /** Warns, threatens. */
    WARN,
    /** Demands, calls for. */
    DEMAND,
    /** Promises. */
    PROMISE,
    /** Asks. */
    QUESTION,
    /** Replies, comments. */
    REPLY,
    /** Describes, praises, criticises. */
    EVALUATE,
    /** Passes on what another says. */
    RELAY
}
