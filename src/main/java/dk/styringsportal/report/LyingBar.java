package dk.styringsportal.report;

import java.util.Optional;

/**
 * One of several bars under one another.
 *
 * @param length of the room there is, 0 to 1; empty for no bar
 * @param text behind it
 * @param words what is told where one points at it
 * @param own whether it is the municipality's whose report it is
 */
record LyingBar(String label, Optional<Double> length, String text, String words, boolean own) {}
