package vn.motcua.democracy;

/**
 * One of the nine matters people are asked about before it is decided (Luật 10/2022/QH15 Điều 25).
 *
 * @param dialogue those affected are to be talked with (Điều 26, matter 8)
 */
public record ConsultationMatter(int no, String title, boolean dialogue) {}
