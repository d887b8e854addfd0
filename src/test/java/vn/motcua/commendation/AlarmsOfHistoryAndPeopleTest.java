package vn.motcua.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.integrity.DayRoots;
import vn.motcua.integrity.HistoryChecks;
import vn.motcua.integrity.Signs;
import vn.motcua.organisation.People;
import vn.motcua.ratings.RatingWorld;

/** Signs, ratings given instead of citizens and a history written anew stand on every proposal. */
class AlarmsOfHistoryAndPeopleTest extends CommendationWorld {
  @Autowired DossierWorld world;
  @Autowired RatingWorld people;
  @Autowired Signs signs;
  @Autowired DayRoots roots;
  @Autowired HistoryChecks checks;

  @BeforeEach
  void nothing_is_known_yet() {
    world.the("intake");
    owner.sql("delete from integrity_explanation").update();
    owner.sql("delete from integrity_sign").update();
    owner.sql("delete from rating_disowned").update();
    owner.sql("delete from history_check").update();
    owner.sql("delete from integrity_day").update();
    owner.sql("create table kept_event as table dossier_event with no data").update();
  }

  @AfterEach
  void the_history_is_as_before() {
    owner
        .sql(
            """
            update dossier_event e
               set hash = k.hash, at = k.at
              from kept_event k
             where k.unit_id = e.unit_id and k.dossier_id = e.dossier_id and k.seq = e.seq
            """)
        .update();
    owner.sql("drop table kept_event").update();
    owner.sql("delete from integrity_day").update();
  }

  private List<Alarm> now() {
    return commendations.basis(chairman, People.NA_HY, Optional.empty()).alarms();
  }

  private Commendation ofTheCommune() {
    return proposed(chairman, People.NA_HY, Optional.empty());
  }

  @Test
  void a_sign_stands_against_the_commune_at_once_and_on_every_act_after_it() {
    Commendation before = ofTheCommune();
    assertThat(before.alarms()).isEmpty();
    decidedWithinAMinute();
    Alarm found = signs(null);
    assertThat(ofTheCommune().alarms()).containsExactly(found);
    Commendation heard = agreed(before);
    assertThat(heard.steps().getFirst().alarms())
        .as("found between the proposal and the council")
        .containsExactly(found);
    rejected(() -> decided(heard, ""), "viSao");
    clock.set("2027-11-20T08:00");
    assertThat(now()).as("a year later").isEmpty();
  }

  @Test
  void against_the_officer_a_sign_stands_once_it_is_open_and_against_nobody_else() {
    Dossier dossier = decidedWithinAMinute();
    UUID whose =
        jdbc.sql("select officer from integrity_sign where dossier_id = ?")
            .param(dossier.id())
            .query(UUID.class)
            .single();
    Commendation early = proposed(chairman, People.NA_HY, Optional.of(whose));
    assertThat(early.alarms()).as("the officer explains first").isEmpty();
    Commendation colleague = ofTheDesk();
    clock.set("2026-12-14T08:00");
    assertThat(agreed(early).steps().getFirst().alarms()).containsExactly(signs(whose));
    assertThat(agreed(colleague).steps().getFirst().alarms()).isEmpty();
  }

  /** As many as were found, of one officer or of everybody. */
  private Alarm signs(@Nullable UUID officer) {
    long n =
        jdbc.sql(
                """
                select count(*) from integrity_sign
                 where unit_id = '03169' and (cast(? as uuid) is null or officer = ?)
                """)
            .params(officer, officer)
            .query(Long.class)
            .single();
    assertThat(n).isPositive();
    return new Alarm(Alarm.Kind.SIGNS, n);
  }

  /** Three steps and the result in the same minute: a sign worth a question. */
  private Dossier decidedWithinAMinute() {
    Dossier dossier = world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    signs.look();
    return dossier;
  }

  @Test
  void ratings_citizens_say_somebody_gave_instead_of_them_stand_against_the_commune_for_a_year() {
    disowned(people.returned(), "NOT_YET");
    assertThat(ofTheCommune().alarms()).as("a right that was not used yet").isEmpty();
    disowned(people.returned(), "INSTEAD");
    disowned(people.returned(), "INSTEAD");
    Alarm two = new Alarm(Alarm.Kind.RATINGS, 2);
    assertThat(ofTheCommune().alarms()).containsExactly(two);
    assertThat(ofTheDesk().alarms()).as("nobody knows who gave them").isEmpty();
    clock.set("2027-10-20T08:00");
    assertThat(now()).as("the quarter a year ago").containsExactly(two);
    clock.set("2028-01-20T08:00");
    assertThat(now()).isEmpty();
  }

  private void disowned(Dossier dossier, String said) {
    people.fold();
    assertThat(
            jdbc.sql("select rating_disown('03169', ?, ?, ?)")
                .params(dossier.id(), said, LocalDate.of(2026, 11, 2))
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void a_day_whose_published_root_no_longer_fits_stands_against_everybody_of_the_commune() {
    aSealedDay();
    assertThat(checks.check(People.NA_HY).isWhole()).isTrue();
    assertThat(ofTheCommune().alarms()).isEmpty();
    tampered("hash = sha256('another'::bytea)");
    assertThat(checks.check(People.NA_HY).days()).isOne();
    Commendation of = ofTheCommune();
    assertThat(of.alarms()).extracting(Alarm::kind).containsExactly(Alarm.Kind.HISTORY);
    assertThat(ofTheDesk().alarms()).isEqualTo(of.alarms());
    assertThat(proposed(steering, People.THANH_NUA, Optional.empty()).alarms()).isEmpty();
    rejected(() -> decided(agreed(of), ""), "viSao");
  }

  @Test
  void a_fact_changed_behind_its_own_fingerprint_is_found_by_the_chain() {
    aSealedDay();
    tampered("at = at - interval '1 minute'");
    HistoryChecks.Found found = checks.check(People.NA_HY);
    assertThat(found.days()).as("the root is of fingerprints").isZero();
    assertThat(found.links()).isPositive();
    Commendation of = ofTheCommune();
    assertThat(of.alarms()).containsExactly(new Alarm(Alarm.Kind.HISTORY, found.links()));
    the_history_is_as_before();
    owner.sql("create table kept_event as table dossier_event with no data").update();
    assertThat(checks.check(People.NA_HY).isWhole()).isTrue();
    assertThat(now()).isEmpty();
    assertThat(commendations.byId(chairman, of.id()).alarms()).as("then").isNotEmpty();
  }

  private void aSealedDay() {
    world.until(world.received("Giàng A Xa"), Stage.APPRAISING);
    owner.sql("insert into kept_event select * from dossier_event").update();
    clock.set("2026-11-03T01:00");
    roots.seal();
  }

  /** Somebody with the password of the database's owner. */
  private void tampered(String how) {
    owner
        .sql(
            """
            update dossier_event e
               set %s
              from (select unit_id, dossier_id, seq
                      from dossier_event
                     where unit_id = '03169'
                     order by at desc, seq desc
                     limit 1) last
             where last.unit_id = e.unit_id and last.dossier_id = e.dossier_id and last.seq = e.seq
            """
                .formatted(how))
        .update();
  }
}
