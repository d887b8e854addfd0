package vn.motcua.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedures.Workflow;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;

/**
 * The one place that decides what those who watch over the office see of a dossier. It takes over
 * constants and days; no text of the dossier, of its facts or of its people is ever copied.
 */
final class Redaction {
  private Redaction() {}

  /**
   * What the published catalogue and the open data call the dossier.
   *
   * @param procedure empty where too few were received to name it
   * @param field empty where too few were received to name it
   */
  record PublicName(UUID ref, String procedure, String field) {}

  static RedactedTimeline of(
      Dossier dossier, List<TimelineEntry> story, Workflow workflow, PublicName name, Instant now) {
    Standing standing = dossier.standing();
    Filing filing = dossier.filing();
    Instant finishedAt = standing.readyAt() == null ? standing.closedAt() : standing.readyAt();
    return new RedactedTimeline(
        name.ref(),
        name.procedure(),
        name.field(),
        filing.channel(),
        OfficeTime.date(filing.receivedAt()),
        OfficeTime.date(filing.dueAt()),
        OfficeTime.date(dossier.dueAt()),
        finishedAt == null ? null : OfficeTime.date(finishedAt),
        standing.stage(),
        finishedAt == null ? null : mark(standing, story),
        finishedAt == null && (standing.time().agencyFault() || dossier.isOverdue(now)),
        standing.time().hasApology(),
        pausedDays(story, finishedAt == null ? now : finishedAt),
        lines(story, workflow));
  }

  /** A step within the office due at another time is no news; another date for the result is. */
  static boolean isTold(DossierEvent event) {
    DossierEvent.Kind kind = event.kind();
    return (kind != DossierEvent.Kind.DUE_CHANGED || event.movesTheDueDate())
        && kind != DossierEvent.Kind.REPRINTED
        && kind != DossierEvent.Kind.CORRECTED
        && kind != DossierEvent.Kind.RECORDED;
  }

  /** Of the whole; what was given up has no mark, but was late or in time all the same. */
  private static Mark mark(Standing standing, List<TimelineEntry> story) {
    Mark mark = standing.mark();
    if (mark != null) {
      return mark;
    }
    boolean late =
        standing.time().agencyFault()
            || standing.time().hasApology()
            || story.stream()
                .map(entry -> EventData.read(entry.event().data()).get("mark"))
                .anyMatch(Mark.LATE.name()::equals);
    return late ? Mark.LATE : Mark.ON_TIME;
  }

  private static List<RedactedTimeline.Line> lines(List<TimelineEntry> story, Workflow workflow) {
    List<RedactedTimeline.Line> lines = new ArrayList<>();
    Role post = Role.INTAKE;
    LocalDate before = null;
    for (TimelineEntry entry : story) {
      DossierEvent event = entry.event();
      if (isTold(event)) {
        LocalDate day = OfficeTime.date(event.at());
        lines.add(
            new RedactedTimeline.Line(
                day,
                event.kind(),
                post,
                days(before == null ? day : before, day),
                event.stepMark()));
        before = day;
      }
      post = event.stage().isClosed() ? post : Dossier.duty(event.stage(), workflow, event.step());
    }
    return lines;
  }

  private static int pausedDays(List<TimelineEntry> story, Instant until) {
    int days = 0;
    @Nullable LocalDate since = null;
    for (TimelineEntry entry : story) {
      DossierEvent event = entry.event();
      if (event.kind().stopsTheClock()) {
        since = OfficeTime.date(event.at());
      } else if (since != null && event.kind().startsTheClock()) {
        days += days(since, OfficeTime.date(event.at()));
        since = null;
      }
    }
    return since == null ? days : days + days(since, OfficeTime.date(until));
  }

  private static int days(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }
}
