package vn.motcua.procedures.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.procedures.LawBook;
import vn.motcua.procedures.LawKind;
import vn.motcua.procedures.LawRule;
import vn.motcua.procedures.ProcedureVersion;
import vn.motcua.procedures.Procedures;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;

/** Makes the pages of the book of dated rules. */
@Component
class LawPages {
  private final LawBook book;
  private final Procedures procedures;
  private final Clock clock;

  LawPages(LawBook book, Procedures procedures, Clock clock) {
    this.book = book;
    this.procedures = procedures;
    this.clock = clock;
  }

  LawPage book(Actor actor, String code, boolean saved) {
    List<LawRule> rules = code.isEmpty() ? book.of(actor) : book.of(actor, code);
    List<LawPage.Section> sections =
        Stream.of(LawKind.values())
            .map(kind ->
                new LawPage.Section(
                    kind,
                    rules.stream()
                        .filter(rule -> rule.kind() == kind)
                        .map(rule -> line(actor, rule))
                        .toList()))
            .toList();
    return new LawPage(code, nameOf(actor, code), saved, sections);
  }

  LawPage.Line line(Actor actor, LawRule rule) {
    return new LawPage.Line(
        rule, nameOf(actor, rule.code()), state(rule), rule.scope().equals(actor.unit().code()));
  }

  private String state(LawRule rule) {
    if (rule.holdsOn(today())) {
      return "NOW";
    }
    boolean never = rule.to().filter(end -> end.equals(rule.from())).isPresent();
    return rule.from().isAfter(today()) && !never ? "COMING" : "OVER";
  }

  private String nameOf(Actor actor, String code) {
    return procedures.inForce(actor.unit(), code, today()).map(ProcedureVersion::name).orElse("");
  }

  LocalDate today() {
    return OfficeTime.date(clock.instant());
  }
}
