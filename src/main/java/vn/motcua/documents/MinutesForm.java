package vn.motcua.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Minutes (biên bản) of a session, ready to print. Times are local times of the office.
 *
 * @param title such as "Biên bản họp Hội đồng xác định mức độ khuyết tật"
 * @param basis the law the council rests on
 * @param matter what was before it: the dossier's code and procedure
 * @param members name, seat, there or not, vote and opinion, one line each
 * @param counts how many were there and voted which way
 * @param definitions address of the page that tells how its numbers are counted, as a reader types
 *     it
 * @param words what was said and found, with the lines it was typed in
 * @param conclusion what came of it
 */
public record MinutesForm(
    Letterhead letterhead,
    LocalDate day,
    String title,
    String basis,
    String matter,
    LocalDateTime heldAt,
    String place,
    List<String> members,
    String others,
    String counts,
    String definitions,
    String words,
    String conclusion,
    String secretary,
    String chair) {
  public MinutesForm {
    members = List.copyOf(members);
  }

  /** Ids of the definitions its numbers follow. */
  List<String> figures() {
    return PaperFigure.definitions(
        Stream.concat(members.stream(), Stream.of(counts, words, conclusion)).toList());
  }
}
