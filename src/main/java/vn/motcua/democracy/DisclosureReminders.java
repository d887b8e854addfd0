package vn.motcua.democracy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;
import vn.motcua.web.Texts;

/**
 * What must be made known (Luật 10/2022/QH15 Điều 11–14), pointed out to the clerk as long as it is
 * owed, and to the leader once it is late.
 */
@Component
class DisclosureReminders implements OwnReminders {
  private static final String DESK = "/ban-lam-viec/dan-chu";

  private final Disclosures publications;
  private final GrassrootsLaw law;
  private final Texts texts;

  DisclosureReminders(Disclosures publications, GrassrootsLaw law, Texts texts) {
    this.publications = publications;
    this.law = law;
    this.texts = texts;
  }

  @Override
  public List<Reminder> of(Actor actor) {
    if (actor.unit().isProvince() || !actor.has(Role.CLERK) && !actor.has(Role.LEADER)) {
      return List.of();
    }
    return Stream.concat(
            publications.standing(actor.unit()).stream().flatMap(item -> of(actor, item)),
            lists(actor))
        .toList();
  }

  private Stream<Reminder> of(Actor actor, ItemStanding standing) {
    Stream<Reminder> never =
        standing.neverHung()
            ? Stream.of(
                new Reminder(
                    Message.of("democracy.reminder.never-hung"),
                    "late",
                    standing.item().title(),
                    "",
                    DESK,
                    "",
                    evening(law.validFrom())))
            : Stream.empty();
    return Stream.concat(
        never,
        standing.owed().stream()
            .filter(line -> line.isLate() || actor.has(Role.CLERK))
            .map(DisclosureReminders::owed));
  }

  private static Reminder owed(PublishedLine line) {
    return new Reminder(
        Message.of("democracy.reminder.publish"),
        line.isLate() ? "late" : "soon",
        line.publication().title(),
        "",
        DESK + "/cong-khai/" + line.publication().id(),
        line.publication().enteredBy(),
        evening(line.due()));
  }

  /** Of the last two quarters: the law names no day, so it is late when another quarter is over. */
  private Stream<Reminder> lists(Actor actor) {
    Quarter last = Quarter.of(publications.today()).previous();
    return Stream.concat(
        list(actor, last.previous(), true),
        actor.has(Role.CLERK) ? list(actor, last, false) : Stream.empty());
  }

  private Stream<Reminder> list(Actor actor, Quarter quarter, boolean late) {
    List<PublicationReport> sent = publications.reports(actor.unit(), quarter);
    boolean whole =
        Arrays.stream(PublicationReport.To.values())
            .allMatch(to -> sent.stream().anyMatch(report -> report.to() == to));
    if (whole || publications.of(actor.unit(), quarter).isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        new Reminder(
            Message.of("democracy.reminder.list"),
            late ? "late" : "soon",
            texts.text(
                Texts.VIETNAMESE, "democracy.quarter.name", quarter.number(), quarter.year()),
            "",
            DESK + "/quy/" + quarter.year() + "/" + quarter.number(),
            "",
            evening(quarter.last())));
  }

  private static Instant evening(LocalDate day) {
    return OfficeTime.instant(day.atTime(17, 0));
  }
}
