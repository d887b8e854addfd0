package vn.motcua.dossiers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.procedures.Channel;

/**
 * What the desk enters to receive a dossier.
 *
 * @param key chosen when the form was opened; sending it twice creates one dossier
 * @param person the person of an earlier dossier this one was started from
 * @param sets number of sets of papers (số bộ)
 */
public record Intake(
    UUID key,
    String procedureCode,
    Channel channel,
    int caseNumber,
    List<PaperMark> papers,
    int sets,
    Applicant applicant,
    Optional<UUID> person,
    String externalCode,
    Filing.CodeEntry externalEntry) {
  public Intake {
    papers = List.copyOf(papers);
  }

  /**
   * What the desk says of one line of the paper list.
   *
   * @param paper its place in the list, from 1
   */
  public record PaperMark(int paper, Presence presence, int originals, int copies) {}

  /** Có · không thuộc trường hợp · thiếu. */
  public enum Presence {
    HAVE,
    NOT_APPLICABLE,
    MISSING
  }
}
