package io.github.isnad.cli;

/** An input in bytes. One thread takes it from its file; whoever analyses it decodes and parses it, so that no core waits for a reader. */
interface Unread {
    /** Decodes and parses it. */
    Input read();
}
