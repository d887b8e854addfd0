package vn.motcua.feedback;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.Actor;

/** What the stories of another officer at a desk have in common. */
@MotCuaTest
abstract class ReplacementStory {
  static final String WHY = "Ba lần bà con phàn nàn trong tháng Mười, đã góp ý riêng hai lần.";
  static final String BECAUSE = "Đã nghe cả hai bên, có kế hoạch bồi dưỡng lại.";

  @Autowired FeedbackWorld world;
  @Autowired Replacements replacements;
  @Autowired ReplacementReminders reminders;
  @Autowired ReplacementSearch search;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @AfterEach
  void nothing_stays_open() {
    clock.set("2027-05-03T08:00");
    replacements.of(world.the("chairman")).stream()
        .filter(one -> one.decision().isEmpty())
        .forEach(one -> decide(one, stays()));
  }

  Replacement asked(String whom) {
    Actor officer =
        whom.equals("clerk who returns") ? world.newcomer("Lường Thị Én") : world.the(whom);
    replacements.ask(world.the("director"), UUID.randomUUID(), officer.officer(), WHY);
    return replacements.of(world.the("director")).stream()
        .filter(one -> one.officer().equals(officer.officer()) && one.decision().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  Replacement again(Replacement asked) {
    return search.byId(asked.unit(), asked.id()).orElseThrow();
  }

  boolean seenBy(String who, Replacement asked) {
    return replacements.of(world.the(who)).stream().anyMatch(one -> one.id().equals(asked.id()));
  }

  boolean reminded(String who) {
    return reminders.of(world.the(who)).stream()
        .anyMatch(one -> one.what().key().equals("feedback.reminder.REPLACEMENT"));
  }

  void decide(Replacement asked, Replacements.Verdict verdict) {
    replacements.decide(world.the("chairman"), asked.id(), verdict);
  }

  Replacements.Verdict replaced(String day, String by) {
    return new Replacements.Verdict(
        Replacement.Outcome.REPLACED,
        BECAUSE,
        Optional.of(LocalDate.parse(day)),
        Optional.of(world.id(by)));
  }

  /** A day and a name left in the form count for nothing where the officer stays. */
  Replacements.Verdict stays() {
    return new Replacements.Verdict(
        Replacement.Outcome.STAYS,
        BECAUSE,
        Optional.of(LocalDate.of(2026, 12, 1)),
        Optional.of(world.id("clerk")));
  }
}
