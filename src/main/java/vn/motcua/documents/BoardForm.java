package vn.motcua.documents;

import java.time.LocalDate;

/**
 * What is hung at the office board: a dossier's code and the conclusion, nothing about the person
 * (Luật Người khuyết tật Điều 18).
 *
 * @param title such as "Niêm yết kết luận của Hội đồng xác định mức độ khuyết tật"
 * @param until last day it hangs
 */
public record BoardForm(
    Letterhead letterhead,
    LocalDate day,
    String title,
    String basis,
    String code,
    String conclusion,
    LocalDate until,
    String chair) {}
