package vn.motcua.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import vn.motcua.organisation.People;

/** Whoever is under an alarm is never shown without it (ADR 045). */
class CommendationAlarmsTest extends CommendationWorld {
  @Test
  void somebody_under_an_alarm_is_never_proposed_heard_or_decided_without_it() {
    sumsAreWrong(3);
    Commendation of = proposed(chairman, People.NA_HY, Optional.empty());
    List<Alarm> three = List.of(new Alarm(Alarm.Kind.SUMS, 3));
    assertThat(of.alarms()).isEqualTo(three);
    assertThat(commendations.basis(chairman, People.NA_HY, Optional.empty()).alarms())
        .isEqualTo(three);
    Commendation heard = agreed(of);
    assertThat(heard.steps().getFirst().alarms()).as("before the council").isEqualTo(three);
    rejected(() -> decided(heard, " "), "viSao");
    Commendation done = decided(heard, "Sai do lỗi máy, đã dựng lại");
    assertThat(done.decided().orElseThrow().alarms()).as("on the decision").isEqualTo(three);
    assertThat(done.isUnderAlarm()).isTrue();
  }

  @Test
  void an_alarm_that_ended_before_the_decision_is_still_told_of_the_proposal() {
    sumsAreWrong(3);
    Commendation of = proposed(chairman, People.NA_HY, Optional.empty());
    sumsAreWrong(0);
    owner.sql("delete from rollup_check where faults > 0").update();
    Commendation done = decided(agreed(of), "");
    assertThat(done.decided().orElseThrow().alarms()).isEmpty();
    assertThat(done.isUnderAlarm()).isTrue();
  }

  @Test
  void the_database_itself_writes_the_alarms_whatever_somebody_inserts() {
    sumsAreWrong(2);
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into commendation (unit_id, id, subject_unit, form, reason, facts, alarms,
                                      proposed_by, proposed_at)
            values ('03169', ?, '03169', 'Giấy khen', 'x', '[]', '[]', ?, ?)
            """)
        .params(id, chairman.officer(), clock.instant().atOffset(java.time.ZoneOffset.UTC))
        .update();
    assertThat(commendations.byId(chairman, id).alarms())
        .containsExactly(new Alarm(Alarm.Kind.SUMS, 2));
    for (String hidden :
        List.of(
            "update commendation set alarms = '[]'",
            "update commendation_act set alarms = '[]'",
            "delete from commendation")) {
      assertThatThrownBy(() -> jdbc.sql(hidden).update())
          .as(hidden)
          .isInstanceOf(DataAccessException.class);
    }
    assertThatThrownBy(() ->
            owner
                .sql(
                    """
                    insert into commendation_act (unit_id, commendation_id, version, act, words,
                        votes, decision_number, decision_day, signer, media, file, digest, alarms,
                        by, at)
                    values ('03169', ?, 1, 'DECIDE', '', '[]', '1', date '2026-11-02', 'A',
                        'application/pdf', '%PDF-1.7'::bytea, encode(sha256('%PDF-1.7'::bytea), 'hex'),
                        '[]', ?, ?)
                    """)
                .params(id, chairman.officer(), clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .update())
        .as("in spite of the alarm, and silent")
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("commendation_act_in_spite");
  }

  @Test
  void sums_that_do_not_agree_stand_against_everybody_of_the_unit_and_nobody_else() {
    sumsAreWrong(1);
    assertThat(ofTheDesk().alarms()).containsExactly(new Alarm(Alarm.Kind.SUMS, 1));
    assertThat(proposed(steering, People.THANH_NUA, Optional.empty()).alarms()).isEmpty();
  }
}
