package vn.motcua.councils;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the program knows of minutes kept on paper.
 *
 * @param number as it stands on the paper, e.g. 12/BB-HĐXĐ
 * @param heldOn day of the session
 * @param motion what the council concluded
 * @param writtenBy who entered it here
 */
public record PaperMinutes(
    String number, LocalDate heldOn, Motion motion, String writtenBy, Instant writtenAt) {}
