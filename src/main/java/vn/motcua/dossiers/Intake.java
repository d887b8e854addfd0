package vn.motcua.dossiers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.procedures.Channel;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Paper;

/**
 * What the desk enters to receive a dossier.
 *
 * @param key chosen when the form was opened; sending it twice creates one dossier
 * @param person the person of an earlier dossier this one was started from
 * @param sets number of sets of papers (số bộ)
 * @param externalCode code given elsewhere, as {@link OutsideCode} writes it; may be empty
 * @param helpers who files for the applicant, and who helped
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
    Filing.CodeEntry externalEntry,
    Helpers helpers) {
  public Intake {
    papers = List.copyOf(papers);
    externalCode = OutsideCode.normal(externalCode);
  }

  /** An intake of somebody who came alone and for himself. */
  public Intake(
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
    this(
        key,
        procedureCode,
        channel,
        caseNumber,
        papers,
        sets,
        applicant,
        person,
        externalCode,
        externalEntry,
        Helpers.NONE);
  }

  /** The same, with who filed for the applicant and who helped. */
  public Intake with(Helpers others) {
    return new Intake(
        key,
        procedureCode,
        channel,
        caseNumber,
        papers,
        sets,
        applicant,
        person,
        externalCode,
        externalEntry,
        others);
  }

  /**
   * An intake at the counter with every paper that is always asked for, for a part of a linked
   * filing, whose papers came with the whole, and for work that is made up: the demonstration, the
   * benches, the tests. The rules still have their say when it is received.
   */
  public static Intake complete(UUID key, OpenProcedure procedure, Applicant applicant) {
    return new Intake(
        key,
        procedure.code(),
        Channel.DIRECT,
        procedure.channels().stream()
            .filter(row -> row.channel() == Channel.DIRECT && row.time().isPresent())
            .findFirst()
            .orElseThrow()
            .caseNumber(),
        procedure.checklist().stream().map(PaperMark::usual).toList(),
        1,
        applicant,
        Optional.empty(),
        "",
        Filing.CodeEntry.NONE);
  }

  /**
   * What the desk says of one line of the paper list.
   *
   * @param paper its place in the list, from 1
   * @param certified certified copies among what was handed in (bản chứng thực)
   */
  public record PaperMark(int paper, Presence presence, int originals, int copies, int certified) {
    /** A line without certified copies. */
    public PaperMark(int paper, Presence presence, int originals, int copies) {
      this(paper, presence, originals, copies, 0);
    }

    private static PaperMark usual(Paper line) {
      return new PaperMark(
          line.order(),
          line.isConditional() ? Presence.NOT_APPLICABLE : Presence.HAVE,
          line.originals(),
          line.copies());
    }
  }

  /** Có · không thuộc trường hợp · thiếu. */
  public enum Presence {
    HAVE,
    NOT_APPLICABLE,
    MISSING
  }
}
