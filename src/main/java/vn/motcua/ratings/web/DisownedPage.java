package vn.motcua.ratings.web;

/**
 * Where a citizen says that the rating was not theirs.
 *
 * @param slip address of the dossier as the slip opens it
 * @param lasts whether the right is still alive
 * @param taken it was just said
 * @param empty nothing was chosen
 */
public record DisownedPage(
    String place, String unit, String slip, boolean lasts, boolean taken, boolean empty) {}
