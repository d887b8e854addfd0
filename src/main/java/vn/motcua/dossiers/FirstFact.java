package vn.motcua.dossiers;

import java.time.Instant;
import vn.motcua.shared.Actor;

/** The fact with which a dossier begins: everything that was fixed when it was received. */
final class FirstFact {
  /** How many numbers before this one were not given, because their codes were taken over. */
  static final String SKIPPED = "skipped";

  private FirstFact() {}

  /**
   * The fact.
   *
   * @param told what is known of it already: the helpers, and the digest of its words
   */
  static DossierEvent of(
      Actor actor,
      Intake intake,
      Filing filing,
      Instant firstDue,
      LegalTime time,
      byte[] salt,
      EventData told) {
    EventData data =
        filing
            .quick()
            .tell(told)
            .put("code", filing.code())
            .put("number", filing.number())
            .put("track", IntakeDesk.trackDigest(filing.trackSecret()))
            .put("procedure", filing.procedureCode())
            .put("version", filing.procedureVersion().toString())
            .put("workflow", filing.workflow().toString())
            .put("channel", filing.channel())
            .put("case", filing.caseNumber())
            .put("onTheSpot", filing.onTheSpot())
            .put("measure", filing.limit().measure())
            .put("parts", filing.limit().parts())
            .put("clockStart", filing.clockStart().toString())
            .put("due", filing.dueAt().toString())
            .put("provisional", filing.provisional())
            .put("allotted", filing.allotted())
            .put("stepDue", firstDue.toString())
            .watch(time.watch())
            .put("person", filing.person().toString())
            .put("sets", intake.sets())
            .put("externalEntry", filing.externalEntry())
            .papers(intake.papers())
            .digest("applicant", Chain.salted(salt, intake.applicant().words()))
            .put("revision", 1);
    if (filing.externalCode() != null) {
      data.put("externalCode", filing.externalCode());
    }
    return new DossierEvent(
        filing.unit(),
        filing.id(),
        1,
        DossierEvent.Kind.RECEIVED,
        filing.receivedAt(),
        actor.officer(),
        Stage.AT_INTAKE,
        1,
        actor.officer(),
        null,
        null,
        data.json());
  }
}
