package vn.motcua.documents;

/**
 * One version of one letter.
 *
 * @param own whether the unit wrote it itself; otherwise it is the one shipped for all
 * @param version counts from 1, each origin for itself
 * @param body paragraphs, one a line; the first is the salutation
 */
public record LetterTemplate(
    LetterKind kind, boolean own, int version, String title, String body, PaperSize paper) {}
