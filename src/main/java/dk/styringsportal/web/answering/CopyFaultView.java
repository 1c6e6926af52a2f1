package dk.styringsportal.web.answering;

/**
 * A cell of a working copy that cannot be read.
 *
 * @param cell "Styring!E14"
 * @param value what stands there; empty for nothing
 * @param problem what is wrong and what would be right
 */
public record CopyFaultView(String cell, String value, String problem) {}
