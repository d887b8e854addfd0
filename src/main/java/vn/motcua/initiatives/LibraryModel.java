package vn.motcua.initiatives;

/**
 * A model an article of the press tells of.
 *
 * @param name as the article writes it
 * @param place who did it
 * @param quote the sentence of the article, word for word
 * @param article what the article is called
 * @param published where and when it appeared, as far as the article says
 */
public record LibraryModel(
    String key, String name, String place, String quote, String article, String published) {}
