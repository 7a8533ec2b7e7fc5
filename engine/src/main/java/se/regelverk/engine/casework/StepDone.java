package se.regelverk.engine.casework;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A step that has been taken.
 *
 * @param key of the step
 * @param item of the list it was about, the first is 0; -1 when the case as a whole
 * @param day on which it was done
 */
public record StepDone(String key, int item, String title, LocalDate day, Author by, Instant at) {}
