package dk.styringsportal.benchmark.edition;

import java.time.Instant;

/**
 * What was once said to a chapter.
 *
 * @param number from 1, in the order they were kept
 * @param text empty where it was taken back
 * @param by as shown to users
 */
public record CommentVersion(int number, String text, Instant at, String by) {}
