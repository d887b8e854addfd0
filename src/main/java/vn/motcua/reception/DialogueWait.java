package vn.motcua.reception;

import java.time.LocalDate;

/**
 * After how many days an unanswered question is named in public, from a day on.
 *
 * @param scope VN, or the code of the province or commune that set it
 * @param basis the paper it rests on, or that it is the office's own choice
 */
public record DialogueWait(String scope, LocalDate from, int days, String basis) {}
