package vn.motcua.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.documents.ApologyDraft;
import vn.motcua.documents.ApologyForm;
import vn.motcua.documents.IneligibleForm;
import vn.motcua.documents.Papers;
import vn.motcua.documents.PrintedForm;
import vn.motcua.documents.Signatory;
import vn.motcua.documents.StopForm;
import vn.motcua.documents.SupplementForm;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;

/**
 * The notices a dossier leaves on its way: forms 02, 04 and 05 and the written refusal after
 * receipt (TT 03/2025/TT-VPCP; numbers and titles by the day in force). Each is printed from the
 * event that made it; nothing on it is typed for the print.
 */
@Component
public class Notices {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Desk desk;
  private final Supplements supplements;
  private final SlipParts parts;
  private final Papers papers;
  private final Lateness lateness;
  private final Clock clock;

  Notices(
      Desk desk,
      Supplements supplements,
      SlipParts parts,
      Papers papers,
      Lateness lateness,
      Clock clock) {
    this.desk = desk;
    this.supplements = supplements;
    this.parts = parts;
    this.papers = papers;
    this.lateness = lateness;
    this.clock = clock;
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

  /** The notices the dossier has left so far and that still hold. */
  public List<Kind> of(Dossier dossier) {
    List<DossierEvent.Kind> told =
        parts.timeline(dossier).stream().map(entry -> entry.event().kind()).toList();
    return Arrays.stream(Kind.values())
        .filter(kind -> told.contains(kind.event) && holds(dossier, kind))
        .toList();
  }

  /** A refusal taken back, when the file was sent back and then approved, is none. */
  private static boolean holds(Dossier dossier, Kind kind) {
    return kind != Kind.INELIGIBLE || dossier.standing().outcome() == Standing.Outcome.REFUSED;
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
            .filter(entry -> holds(dossier, kind))
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

  /**
   * Whether the apology lies ready for this reader: for the leader who signs it as long as one can
   * be signed, for the holder once what remains no longer fits.
   */
  public boolean hasDraft(Actor reader, Dossier dossier) {
    return dossier.whyNot(Act.APOLOGISE).isEmpty()
        && (reader.has(Role.LEADER)
            || reader.officer().equals(dossier.holder()) && isDrafted(dossier));
  }

  private boolean isDrafted(Dossier dossier) {
    Instant from = dossier.standing().time().watch().apologyAt();
    Instant now = clock.instant();
    return dossier.isOverdue(now) || from != null && !from.isAfter(now);
  }

  /**
   * The apology before it is signed, marked as a draft: with the date that can be kept, without
   * number and reason; signed by nobody.
   *
   * @throws NotFound when there is none for this reader
   */
  public byte[] draft(Actor reader, Dossier dossier, String site) {
    if (!hasDraft(reader, dossier)) {
      throw new NotFound("draft of an apology for dossier " + dossier.id());
    }
    return papers.render(
        dossier.unit(),
        new ApologyDraft(
            apology(
                dossier,
                OfficeTime.date(clock.instant()),
                "",
                lateness.suggested(dossier),
                Signatory.NOBODY,
                site)));
  }

  private PrintedForm supplement(Dossier dossier, TimelineEntry told, String site) {
    return new SupplementForm(
        parts.letterhead(dossier.unit()),
        parts.code(dossier),
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
        afterwards(EventData.read(told.event().data())),
        parts.contact(dossier, site),
        told.actorName());
  }

  private List<String> afterwards(Map<?, ?> sent) {
    boolean restarts = "RESTART".equals(sent.get("rule"));
    String clock =
        parts.words(restarts ? "dossiers.notice.clock-restarts" : "dossiers.notice.clock-goes-on");
    return sent.get("expected") instanceof String day
        ? List.of(parts.words("dossiers.notice.expected", DAY.format(LocalDate.parse(day))), clock)
        : List.of(clock);
  }

  private PrintedForm apology(Dossier dossier, TimelineEntry told, String site) {
    Instant newDate = Objects.requireNonNull(dossier.standing().time().rescheduledTo());
    return apology(
        dossier, day(told), told.words(), OfficeTime.local(newDate), parts.signatory(told), site);
  }

  private ApologyForm apology(
      Dossier dossier,
      LocalDate day,
      String reason,
      LocalDateTime newDate,
      Signatory signatory,
      String site) {
    return new ApologyForm(
        parts.letterhead(dossier.unit()),
        parts.code(dossier),
        "",
        day,
        parts.person(dossier),
        desk.procedureName(dossier),
        dossier.filing().procedureCode(),
        OfficeTime.local(dossier.filing().receivedAt()),
        OfficeTime.local(dossier.dueAt()),
        parts.authority(dossier.unit()),
        reason,
        newDate,
        parts.settings(dossier.unit()).centreName(),
        parts.contact(dossier, site),
        signatory,
        List.of());
  }

  private PrintedForm stop(Dossier dossier, TimelineEntry told, String site) {
    return new StopForm(
        parts.letterhead(dossier.unit()),
        parts.code(dossier),
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
        parts.code(dossier),
        "",
        day(told),
        parts.person(dossier),
        desk.procedureName(dossier),
        dossier.filing().procedureCode(),
        OfficeTime.local(dossier.filing().receivedAt()),
        List.of(new IneligibleForm.Reason(told.words(), told.ground())),
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
