package vn.motcua.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.documents.ApologyForm;
import vn.motcua.documents.IneligibleForm;
import vn.motcua.documents.Papers;
import vn.motcua.documents.PrintedForm;
import vn.motcua.documents.StopForm;
import vn.motcua.documents.SupplementForm;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;

/**
 * The notices a dossier leaves on its way: forms 02, 04 and 05 and the written refusal after
 * receipt (TT 03/2025/TT-VPCP; numbers and titles by the day in force). Each is printed from the
 * event that made it; nothing on it is typed for the print.
 */
@Component
public class Notices {
  private final Desk desk;
  private final Supplements supplements;
  private final SlipParts parts;
  private final Papers papers;

  Notices(Desk desk, Supplements supplements, SlipParts parts, Papers papers) {
    this.desk = desk;
    this.supplements = supplements;
    this.parts = parts;
    this.papers = papers;
  }

  /** A notice by the event it is printed from. */
  public enum Kind {
    SUPPLEMENT(DossierEvent.Kind.SUPPLEMENT_SENT),
    APOLOGY(DossierEvent.Kind.APOLOGISED),
    STOP(DossierEvent.Kind.STOPPED),
    INELIGIBLE(DossierEvent.Kind.REFUSED);

    private final DossierEvent.Kind event;

    Kind(DossierEvent.Kind event) {
      this.event = event;
    }
  }

  /** The notices the dossier has left so far. */
  public List<Kind> of(Dossier dossier) {
    List<DossierEvent.Kind> told =
        parts.timeline(dossier).stream().map(entry -> entry.event().kind()).toList();
    return Arrays.stream(Kind.values()).filter(kind -> told.contains(kind.event)).toList();
  }

  /**
   * The notice as PDF.
   *
   * @param site address people reach this installation under
   * @throws NotFound when the dossier has left no such notice
   */
  public byte[] print(Dossier dossier, Kind kind, String site) {
    TimelineEntry told =
        parts
            .last(dossier, kind.event)
            .orElseThrow(() -> new NotFound(kind + " of dossier " + dossier.id()));
    return papers.render(
        dossier.unit(),
        switch (kind) {
          case SUPPLEMENT -> supplement(dossier, told, site);
          case APOLOGY -> apology(dossier, told, site);
          case STOP -> stop(dossier, told, site);
          case INELIGIBLE -> ineligible(dossier, told, site);
        });
  }

  private PrintedForm supplement(Dossier dossier, TimelineEntry told, String site) {
    boolean restarts = "RESTART".equals(EventData.read(told.event().data()).get("rule"));
    return new SupplementForm(
        parts.letterhead(dossier.unit()),
        parts.mark(dossier, site),
        "",
        day(told),
        parts.person(dossier),
        desk.procedureName(dossier),
        dossier.filing().procedureCode(),
        supplements.asked(dossier).stream()
            .map(missing ->
                new SupplementForm.Missing(
                    missing.paper().title(),
                    missing.unread()
                        ? parts.words("dossiers.notice.unread", missing.reason())
                        : missing.reason(),
                    missing.paper().originals(),
                    0,
                    missing.paper().copies()))
            .toList(),
        told.words(),
        List.of(
            parts.words(
                restarts ? "dossiers.notice.clock-restarts" : "dossiers.notice.clock-goes-on")),
        parts.contact(dossier, site),
        told.actorName());
  }

  private PrintedForm apology(Dossier dossier, TimelineEntry told, String site) {
    Instant newDate = Objects.requireNonNull(dossier.standing().time().rescheduledTo());
    return new ApologyForm(
        parts.letterhead(dossier.unit()),
        parts.mark(dossier, site),
        "",
        day(told),
        parts.person(dossier),
        desk.procedureName(dossier),
        dossier.filing().procedureCode(),
        OfficeTime.local(dossier.filing().receivedAt()),
        OfficeTime.local(dossier.dueAt()),
        parts.authority(dossier.unit()),
        told.words(),
        OfficeTime.local(newDate),
        parts.settings(dossier.unit()).centreName(),
        parts.contact(dossier, site),
        parts.signatory(told),
        List.of());
  }

  private PrintedForm stop(Dossier dossier, TimelineEntry told, String site) {
    return new StopForm(
        parts.letterhead(dossier.unit()),
        parts.mark(dossier, site),
        "",
        day(told),
        parts.person(dossier),
        desk.procedureName(dossier),
        dossier.filing().procedureCode(),
        OfficeTime.local(dossier.filing().receivedAt()),
        day(told),
        told.words(),
        OfficeTime.local(told.event().at()),
        parts.contact(dossier, site),
        parts.signatory(told),
        List.of());
  }

  private PrintedForm ineligible(Dossier dossier, TimelineEntry told, String site) {
    return new IneligibleForm(
        parts.letterhead(dossier.unit()),
        parts.mark(dossier, site),
        "",
        day(told),
        parts.person(dossier),
        desk.procedureName(dossier),
        dossier.filing().procedureCode(),
        OfficeTime.local(dossier.filing().receivedAt()),
        List.of(new IneligibleForm.Reason(told.words(), "")),
        "",
        List.of(),
        parts.contact(dossier, site),
        parts.signatory(told),
        List.of());
  }

  private static LocalDate day(TimelineEntry told) {
    return OfficeTime.date(told.event().at());
  }
}
