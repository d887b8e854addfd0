package vn.motcua.documents;

/**
 * The two header lines at the left of every form, and the place named before the date.
 *
 * @param above the superior body, such as "UBND XÃ NÀ HỲ"
 * @param agency who issues the form, such as "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"
 * @param place such as "Nà Hỳ"
 */
public record Letterhead(String above, String agency, String place) {}
