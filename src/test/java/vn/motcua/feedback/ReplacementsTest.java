package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;

/**
 * The director asks for another officer at a desk, the officer speaks first, the chairman decides:
 * people only, with the numbers beside it (NĐ 309 Điều 6).
 */
class ReplacementsTest extends ReplacementStory {
  @Test
  void asked_answered_and_decided_with_a_day_and_somebody_instead() {
    Replacement asked = asked("intake");
    assertThat(OfficeTime.date(asked.explainBy())).isEqualTo(LocalDate.of(2026, 11, 5));
    assertThat(OfficeTime.date(asked.decideBy())).isEqualTo(LocalDate.of(2026, 11, 16));
    assertThat(asked.stage(clock.instant())).isEqualTo(Replacement.Stage.EXPLAINING);
    assertThat(reminded("intake")).isTrue();
    assertThat(reminded("chairman")).as("nothing to decide yet").isFalse();
    replacements.say(world.the("intake"), asked.id(), "Tôi xin ở lại, tôi sẽ sửa.");
    assertThat(reminded("intake")).isFalse();
    assertThat(reminded("chairman")).isTrue();
    replacements.decide(world.the("chairman"), asked.id(), replaced("2026-11-16", "clerk"));
    Replacement.Decision decision = again(asked).decision().orElseThrow();
    assertThat(decision.outcome()).isEqualTo(Replacement.Outcome.REPLACED);
    assertThat(decision.successor()).isEqualTo("Cà Thị Hương");
    assertThat(decision.from()).contains(LocalDate.of(2026, 11, 16));
    assertThat(reminded("chairman")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"intake", "head", "chairman", "deputy", "secretary", "front", "observer"})
  void only_the_director_of_the_centre_asks(String who) {
    assertThat(replacements.mayAsk(world.the(who))).isFalse();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() ->
            replacements.ask(world.the(who), UUID.randomUUID(), world.id("second intake"), WHY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"director", "chairman", "appraiser", "front"})
  void nobody_is_asked_away_who_does_not_work_at_a_desk(String whom) {
    assertThatThrownBy(
            () -> replacements.ask(world.the("director"), UUID.randomUUID(), world.id(whom), WHY))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("whom");
  }

  @Test
  void a_request_without_a_reason_or_sent_twice_or_beside_an_open_one_is_none() {
    Actor director = world.the("director");
    assertThatThrownBy(
            () -> replacements.ask(director, UUID.randomUUID(), world.id("intake"), "  Kém.  "))
        .hasMessageContaining("reason");
    assertThatThrownBy(() ->
            replacements.ask(director, UUID.randomUUID(), world.id("intake"), "dài ".repeat(600)))
        .hasMessageContaining("words-long");
    UUID key = UUID.randomUUID();
    replacements.ask(director, key, world.id("intake"), WHY);
    replacements.ask(director, key, world.id("intake"), WHY);
    assertThat(world.count("select count(*) from desk_replacement where request = '" + key + "'"))
        .isOne();
    assertThatThrownBy(() -> replacements.ask(director, UUID.randomUUID(), world.id("intake"), WHY))
        .hasMessageContaining("refusal.open");
  }

  @Test
  void the_officer_speaks_first_and_once() {
    Replacement asked = asked("intake");
    assertThatThrownBy(() -> replacements.decide(world.the("chairman"), asked.id(), stays()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("first");
    assertThatThrownBy(() -> replacements.say(world.the("intake"), asked.id(), " \n "))
        .hasMessageContaining("words-missing");
    assertThatThrownBy(() -> replacements.say(world.the("intake"), asked.id(), "a".repeat(5_001)))
        .hasMessageContaining("words-long");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> replacements.say(world.the("clerk"), asked.id(), "Nói hộ."));
    replacements.say(world.the("intake"), asked.id(), "<script>alert(1)</script>");
    assertThatThrownBy(() -> replacements.say(world.the("intake"), asked.id(), "Thêm nữa."))
        .hasMessageContaining("explained");
    replacements.decide(world.the("chairman"), asked.id(), stays());
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> replacements.say(world.the("intake"), asked.id(), "Muộn rồi."));
  }

  @Test
  void three_working_days_of_silence_and_it_may_be_decided() {
    Replacement asked = asked("intake");
    clock.set("2026-11-05T08:00");
    assertThatThrownBy(() -> replacements.decide(world.the("chairman"), asked.id(), stays()))
        .hasMessageContaining("first");
    clock.set("2026-11-05T08:01");
    replacements.decide(world.the("chairman"), asked.id(), stays());
    assertThat(again(asked).decision().orElseThrow().from()).isEmpty();
    assertThat(again(asked).decision().orElseThrow().successor()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"director", "intake", "secretary", "deputy", "front", "clerk"})
  void only_the_chairman_decides(String who) {
    Replacement asked = asked("intake");
    clock.set("2026-11-06T08:00");
    assertThat(replacements.decides(world.the(who), asked)).isFalse();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> replacements.decide(world.the(who), asked.id(), stays()));
  }

  @Test
  void a_decision_to_replace_has_a_day_to_come_somebody_else_and_a_reason_and_is_taken_once() {
    Replacement asked = asked("intake");
    clock.set("2026-11-06T08:00");
    for (String day : List.of("2026-11-05", "2027-11-06")) {
      assertThatThrownBy(() -> decide(asked, replaced(day, "clerk")))
          .as(day)
          .hasMessageContaining("from");
    }
    assertThatThrownBy(() -> decide(asked, replaced("2026-11-09", "intake")))
        .hasMessageContaining("successor");
    assertThatThrownBy(() -> decide(asked, replaced("2026-11-09", "intake (Thanh Nưa)")))
        .hasMessageContaining("successor");
    assertThatThrownBy(() ->
            decide(
                asked,
                new Replacements.Verdict(
                    Replacement.Outcome.STAYS, "Ừ.", Optional.empty(), Optional.empty())))
        .hasMessageContaining("reason");
    decide(asked, stays());
    assertThatThrownBy(() -> decide(asked, replaced("2026-11-09", "clerk")))
        .hasMessageContaining("decided");
  }

  @Test
  void it_is_read_by_those_it_concerns_and_late_by_the_province_without_its_words() {
    Replacement asked = asked("intake");
    for (String who : List.of("intake", "director", "chairman", "secretary")) {
      assertThat(seenBy(who, asked)).as(who).isTrue();
    }
    for (String who :
        List.of("second intake", "head", "clerk", "deputy", "front", "chairman (Thanh Nưa)")) {
      assertThat(seenBy(who, asked)).as(who).isFalse();
    }
    clock.set("2026-11-16T08:00");
    assertThat(seenBy("observer", asked)).as("not late yet").isFalse();
    clock.set("2026-11-16T08:01");
    assertThat(seenBy("observer", asked)).isTrue();
    assertThat(reminded("observer")).isTrue();
    decide(asked, stays());
    assertThat(seenBy("observer", asked)).isFalse();
  }

  @Test
  void the_database_keeps_it_as_it_was_and_lets_nobody_decide_on_his_own_request() {
    Replacement asked = asked("intake");
    for (String change :
        List.of(
            "update desk_replacement set rated = null, content = null",
            "delete from desk_replacement",
            "delete from desk_replacement_words",
            "update desk_replacement_decision set outcome = 'STAYS'")) {
      assertThatThrownBy(() -> world.jdbc().sql(change).update())
          .hasStackTraceContaining("permission denied");
    }
    for (String who : List.of("director", "intake")) {
      assertThatExceptionOfType(DataIntegrityViolationException.class)
          .isThrownBy(() ->
              world
                  .jdbc()
                  .sql(
                      """
                      insert into desk_replacement_decision
                      select unit_id, id, officer, asked_by, 'STAYS', repeat('vì ', 20), null,
                             null, :who, :now::timestamptz
                        from desk_replacement where id = :id
                      """)
                  .param("who", world.id(who))
                  .param("now", "2026-11-06 08:00+07")
                  .param("id", asked.id())
                  .update())
          .withMessageContaining("replacement_decided_by_another");
    }
  }
}
