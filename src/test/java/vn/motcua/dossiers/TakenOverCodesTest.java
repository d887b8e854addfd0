package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

/**
 * A unit that writes its codes as its agency does shares their shape with the national portal: what
 * the portal gave is taken over, our next number goes past it, and a mistyped one is put right.
 */
@MotCuaTest
class TakenOverCodesTest {
  private static final String AGENCY = "000.01.12.H18-{yymmdd}-{nnnn}";

  @Autowired DossierWorld world;
  @Autowired Intakes intakes;
  @Autowired Dossiers dossiers;
  @Autowired Tracking tracking;
  @Autowired Histories histories;
  @Autowired CodePatterns patterns;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
  }

  @AfterEach
  void the_usual_patterns_hold_again_and_the_history_is_whole() {
    jdbc.sql("delete from dossier_code_pattern").update();
    assertThat(histories.verify(fault -> {}).faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "' h18.24-261102-0042 ', H18.24-261102-0042",
    "H18.24 – 261102 – 0042, H18.24-261102-0042",
    "H18.24—261102‑0042, H18.24-261102-0042",
    "H18.24−261102-0042, H18.24-261102-0042",
    "'', ''"
  })
  void a_code_is_compared_without_spaces_odd_dashes_and_small_letters(String typed, String kept) {
    assertThat(OutsideCode.normal(typed)).isEqualTo(kept);
    assertThat(OutsideCode.normal(kept)).as("once is enough").isEqualTo(kept);
  }

  @Test
  void whatever_was_taken_over_can_be_followed_however_it_is_typed() {
    Dossier dossier = take("intake", " h18.24 – 261102—0041 ");
    assertThat(dossier.filing().externalCode()).isEqualTo("H18.24-261102-0041");
    for (String typed :
        List.of("H18.24-261102-0041", "h18.24-261102-0041", "H18.24 – 261102 – 0041\n")) {
      assertThat(tracking.byCode(typed)).as(typed).extracting(Dossier::id).contains(dossier.id());
    }
    assertThat(desk.find(world.the("intake"), "h18.24 – 261102-0041", 1).total()).isOne();
  }

  @Test
  void a_dossier_of_before_keeps_its_code_as_it_was_typed_and_is_found() {
    Dossier dossier = take("intake", "H18.24-261102-0043");
    jdbc.sql("update dossier set external_code = 'h18.24-261102-0043' where id = :id")
        .param("id", dossier.id())
        .update();
    assertThat(tracking.byCode("h18.24-261102-0043")).hasSize(1);
    jdbc.sql("update dossier set external_code = 'H18.24-261102-0043' where id = :id")
        .param("id", dossier.id())
        .update();
  }

  @Test
  void five_digits_in_front_mean_a_commune_only_where_that_commune_works_here() {
    Dossier elsewhere = take("intake", "99999-261102-0044");
    assertThat(tracking.byCode("99999-261102-0044"))
        .extracting(Dossier::id)
        .containsExactly(elsewhere.id());
    Dossier taken = take("intake", "03328-261102-7044");
    assertThat(tracking.byCode("03328-261102-7044"))
        .as("a commune that works here, a code it never gave")
        .extracting(Dossier::id)
        .containsExactly(taken.id());
  }

  @Test
  void two_communes_with_one_code_are_both_told_and_each_finds_its_own() {
    Dossier here = take("intake", "BHXH-2026-0045");
    Dossier there = take("intake (Thanh Nưa)", "BHXH-2026-0045");
    assertThat(tracking.byCode("bhxh-2026-0045"))
        .extracting(Dossier::id)
        .containsExactlyInAnyOrder(here.id(), there.id());
    assertThat(tracking.byCode("BHXH-2026-0045", DossierWorld.THANH_NUA).map(Dossier::id))
        .contains(there.id());
    assertThat(tracking.byCode("BHXH-2026-0046", DossierWorld.THANH_NUA)).isEmpty();
  }

  @Test
  void no_two_communes_write_their_codes_alike() {
    patterns.change(administrator("chairman"), AGENCY);
    assertThatThrownBy(
            () -> patterns.change(administrator("chairman (Thanh Nưa)"), AGENCY.toLowerCase()))
        .isInstanceOf(Refusal.class)
        .extracting(refusal -> ((Refusal) refusal).key())
        .isEqualTo("dossiers.refusal.code-pattern-taken");
    patterns.change(administrator("chairman"), AGENCY);
    patterns.change(administrator("chairman (Thanh Nưa)"), "{unit}/{yymmdd}/{nnnn}");
    patterns.change(administrator("chairman"), "{unit}/{yymmdd}/{nnnn}");
  }

  @Test
  void the_portals_code_of_our_agency_is_taken_over_unless_we_gave_it() {
    patterns.change(administrator("chairman"), AGENCY);
    assertThat(take("intake", "000.01.12.H18-261102-7007").filing().externalCode())
        .isEqualTo("000.01.12.H18-261102-7007");
    Dossier ours = world.received("Vừ Thị Mỷ");
    assertThat(ours.code()).startsWith("000.01.12.H18-261102-");
    assertThatThrownBy(() -> take("intake", ours.code().toLowerCase()))
        .isInstanceOfSatisfying(
            IntakeRejected.class,
            rejected ->
                assertThat(rejected.errors().get("maNgoai").key())
                    .isEqualTo("dossiers.intake.error.external-taken"));
  }

  @Test
  void our_next_number_goes_past_the_codes_the_portal_gave_and_says_how_many() {
    clock.set("2026-11-03T08:00");
    patterns.change(administrator("chairman"), AGENCY);
    Dossier first = world.received("Vừ Thị Mỷ");
    assertThat(first.code()).isEqualTo("000.01.12.H18-261103-0001");
    Dossier online = take("intake", "000.01.12.H18-261103-0003");
    assertThat(online.filing().number()).isEqualTo(2);
    Dossier next = take("intake", "000.01.12.H18-261103-0004");
    assertThat(next.code())
        .as("past the portal's third, and past its own from the portal")
        .isEqualTo("000.01.12.H18-261103-0005");
    assertThat(skipped(next)).isEqualTo("2");
    Dossier past = world.received("Sùng A Dế");
    assertThat(past.code()).isEqualTo("000.01.12.H18-261103-0006");
    assertThat(skipped(past)).isEqualTo("0");
    assertThat(numbers("2026-11-03")).containsExactly(1, 2, 5, 6);
    // The day goes on and the next one begins: nothing sticks.
    assertThat(world.received("Lầu A Tủa").filing().number()).isEqualTo(7);
    clock.set("2026-11-04T08:00");
    assertThat(world.received("Lầu A Tủa").code()).isEqualTo("000.01.12.H18-261104-0001");
  }

  @Test
  void the_very_first_number_of_a_day_may_be_taken_already() {
    patterns.change(administrator("chairman"), AGENCY);
    take("intake", "000.01.12.H18-261105-0001");
    take("intake", "000.01.12.H18-261105-0002");
    clock.set("2026-11-05T08:00");
    Dossier first = world.received("Vừ Thị Mỷ");
    assertThat(first.code()).isEqualTo("000.01.12.H18-261105-0003");
    assertThat(skipped(first)).isEqualTo("2");
  }

  @Test
  void a_number_missing_without_a_word_about_it_is_still_named() {
    clock.set("2026-11-06T08:00");
    world.received("Vừ Thị Mỷ");
    jdbc.sql("update dossier_number set last = last + 1 where day = '2026-11-06'").update();
    assertThat(histories.verify(fault -> {}).faults()).isNotEmpty();
    jdbc.sql("update dossier_number set last = last - 1 where day = '2026-11-06'").update();
  }

  @Test
  void a_code_typed_wrongly_is_put_right_with_its_reason_and_the_old_one_stays_in_the_history() {
    Dossier dossier = take("intake", "H18.24-261102-0050");
    Dossier right = correct(dossier, "h18.24 – 261102-0051");
    assertThat(right.filing().externalCode()).isEqualTo("H18.24-261102-0051");
    assertThat(right.filing().shownCode()).isEqualTo("H18.24-261102-0051");
    assertThat(tracking.byCode("H18.24-261102-0050")).isEmpty();
    assertThat(tracking.byCode("H18.24-261102-0051")).hasSize(1);
    assertThat(lastData(dossier))
        .contains("\"externalCode\":\"H18.24-261102-0051\"")
        .contains("\"externalCodeBefore\":\"H18.24-261102-0050\"");
  }

  @Test
  void a_code_forgotten_is_added_and_one_that_was_none_is_taken_away() {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    Dossier added = correct(dossier, "H18.24-261102-0052");
    assertThat(added.filing().externalEntry()).isEqualTo(Filing.CodeEntry.TYPED);
    Dossier gone = correct(added, "");
    assertThat(gone.filing().externalCode()).isNull();
    assertThat(gone.filing().externalEntry()).isEqualTo(Filing.CodeEntry.NONE);
    assertThat(gone.filing().shownCode()).isEqualTo(dossier.code());
  }

  @Test
  void a_correction_of_the_name_alone_says_nothing_of_the_code() {
    Dossier dossier = take("intake", "H18.24-261102-0053");
    Dossier right = correct(dossier, "H18.24-261102-0053");
    assertThat(lastData(right)).doesNotContain("externalCode");
    assertThat(right.filing().externalCode()).isEqualTo("H18.24-261102-0053");
  }

  @Test
  void a_code_another_dossier_has_is_refused_and_nothing_is_corrected() {
    Dossier other = take("intake", "H18.24-261102-0054");
    Dossier dossier = take("intake", "H18.24-261102-0055");
    for (String taken : List.of("H18.24-261102-0054", other.code(), "03169-261109-0001", "AB")) {
      assertThatThrownBy(() -> correct(dossier, taken))
          .as(taken)
          .isInstanceOfSatisfying(
              IntakeRejected.class,
              rejected -> assertThat(rejected.errors()).containsOnlyKeys("maNgoai"));
    }
    assertThat(world.found(dossier.id()).version()).isEqualTo(dossier.version());
    assertThat(world.found(dossier.id()).filing().externalCode()).isEqualTo("H18.24-261102-0055");
  }

  @Test
  void a_code_changed_behind_the_historys_back_is_named() {
    Dossier right = correct(take("intake", "H18.24-261102-0056"), "H18.24-261102-0057");
    jdbc.sql("update dossier set external_code = 'H18.24-261102-0056' where id = :id")
        .param("id", right.id())
        .update();
    assertThat(histories.verify(fault -> {}).faults())
        .anySatisfy(fault -> assertThat(fault.toString()).contains("external_code"));
    jdbc.sql("update dossier set external_code = 'H18.24-261102-0057' where id = :id")
        .param("id", right.id())
        .update();
  }

  private Dossier correct(Dossier dossier, String code) {
    dossiers.correct(
        world.the("intake"),
        DossierWorld.seen(dossier),
        desk.applicant(dossier).orElseThrow(),
        code,
        "Gõ nhầm mã");
    return world.found(dossier.id());
  }

  private Dossier take(String who, String code) {
    Actor actor = world.the(who);
    Intake plain = world.intake(actor, DossierWorld.BIRTH, "Lầu A Tủa");
    return intakes.receive(actor, DossierWorld.withCode(plain, code, Filing.CodeEntry.TYPED));
  }

  private Actor administrator(String who) {
    Actor actor = world.the(who);
    return new Actor(actor.unit(), actor.officer(), actor.name(), Set.of(Role.ADMINISTRATOR));
  }

  private String skipped(Dossier dossier) {
    return jdbc.sql(
            """
            select coalesce(data::json ->> 'skipped', '0')
              from dossier_event
             where dossier_id = :id and seq = 1
            """)
        .param("id", dossier.id())
        .query(String.class)
        .single();
  }

  private String lastData(Dossier dossier) {
    return jdbc.sql(
            "select data from dossier_event where dossier_id = :id order by seq desc limit 1")
        .param("id", dossier.id())
        .query(String.class)
        .single();
  }

  private List<Integer> numbers(String day) {
    return Arrays.asList(
        jdbc.sql(
                """
                select number from dossier
                 where unit_id = '03169' and day = :day::date
                 order by number
                """)
            .param("day", day)
            .query(Integer.class)
            .list()
            .toArray(Integer[]::new));
  }
}
