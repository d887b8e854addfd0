package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.motcua.organisation.People.NA_HY;
import static vn.motcua.organisation.People.THANH_NUA;
import static vn.motcua.organisation.People.card;
import static vn.motcua.organisation.People.hired;
import static vn.motcua.organisation.People.installer;
import static vn.motcua.organisation.People.withPersonalPhone;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.organisation.spi.OfficerLeaving;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

@MotCuaTest
class OfficersTest {
  @Autowired Units units;
  @Autowired Officers officers;
  @Autowired Staffing staffing;
  @Autowired Desks desks;
  @Autowired Photos photos;
  @Autowired TestClock clock;
  @Autowired OfficerStore store;
  @Autowired ApplicationEventPublisher events;

  private Actor inh;

  @BeforeEach
  void a_monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
    inh = hired(units, staffing, NA_HY, "Lò Văn Inh", Role.INTAKE, Role.RETURN);
  }

  @Test
  void an_officer_has_the_post_the_roles_and_the_languages_written_down() {
    Officer officer = officers.byId(NA_HY, inh.officer());
    assertThat(officer.title()).isEqualTo("Công chức");
    assertThat(officer.department()).isEqualTo("Văn phòng HĐND và UBND");
    assertThat(officer.roles()).containsExactlyInAnyOrder(Role.INTAKE, Role.RETURN);
    assertThat(officer.languages()).containsExactly("Tiếng Thái", "Tiếng Việt");
    assertThat(officer.active()).isTrue();
  }

  @Test
  void an_officer_of_one_unit_is_not_found_in_another() {
    units.activate(THANH_NUA);
    assertThat(officers.find(THANH_NUA, inh.officer())).isEmpty();
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> photos.of(THANH_NUA, inh.officer()));
  }

  @Test
  void an_administrator_of_another_unit_changes_nobody_here() {
    units.activate(THANH_NUA);
    Actor stranger = installer(THANH_NUA);
    UUID id = inh.officer();
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> staffing.card(stranger, id));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> staffing.change(stranger, id, card("Kẻ khác")));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> staffing.assign(stranger, id, Set.of(Role.APPROVAL)));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> staffing.transfer(stranger, id, ""));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> photos.keep(stranger, id, PortraitTest.picture("jpeg", 400, 300)));
    assertThat(officers.byId(NA_HY, id).name()).isEqualTo("Lò Văn Inh");
  }

  @Test
  void an_officer_who_is_no_administrator_changes_nobody() {
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> staffing.assign(inh, inh.officer(), Set.of(Role.ADMINISTRATOR)));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> staffing.card(inh, inh.officer()));
  }

  @Test
  void a_role_is_held_from_the_moment_it_is_given_until_it_is_taken() {
    clock.set("2026-11-03T08:00");
    staffing.assign(installer(NA_HY), inh.officer(), Set.of(Role.INTAKE, Role.CLERK));
    assertThat(ids(Role.CLERK, "2026-11-03T07:59")).doesNotContain(inh.officer());
    assertThat(ids(Role.CLERK, "2026-11-03T08:01")).contains(inh.officer());
    assertThat(ids(Role.RETURN, "2026-11-03T07:59")).contains(inh.officer());
    assertThat(ids(Role.RETURN, "2026-11-03T08:01")).doesNotContain(inh.officer());
  }

  @Test
  void roles_begin_with_the_first_post() {
    assertThat(ids(Role.INTAKE, "2025-06-30T23:59")).doesNotContain(inh.officer());
    assertThat(ids(Role.INTAKE, "2025-07-01T07:30")).contains(inh.officer());
  }

  @Test
  void a_commune_makes_nobody_an_observer_of_the_province() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () -> staffing.assign(installer(NA_HY), inh.officer(), Set.of(Role.PROVINCE_OBSERVER)))
        .satisfies(refusal -> assertThat(refusal.key()).endsWith("observer"));
  }

  @Test
  void the_last_administrator_stays() {
    Actor only =
        hired(
            units,
            staffing,
            new vn.motcua.shared.UnitId("03325"),
            "Trần Thị Thu Hà",
            Role.ADMINISTRATOR);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> staffing.assign(only, only.officer(), Set.of()))
        .satisfies(refusal -> assertThat(refusal.key()).endsWith("last-administrator"));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> staffing.transfer(only, only.officer(), ""));
  }

  @Test
  void a_second_post_is_held_beside_the_first_and_the_first_gives_the_title() {
    Actor admin = installer(NA_HY);
    staffing.beginPost(
        admin, inh.officer(), "Phó Giám đốc", "Trung tâm", LocalDate.of(2026, 10, 1));
    assertThat(officers.byId(NA_HY, inh.officer()).title()).isEqualTo("Công chức");
    Post first =
        officers.posts(NA_HY, inh.officer()).stream()
            .filter(post -> post.title().equals("Công chức"))
            .findFirst()
            .orElseThrow();
    staffing.endPost(admin, inh.officer(), first.id(), LocalDate.of(2026, 11, 2));
    assertThat(officers.byId(NA_HY, inh.officer()).title()).isEqualTo("Phó Giám đốc");
    assertThat(officers.posts(NA_HY, inh.officer())).hasSize(2);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () -> staffing.endPost(admin, inh.officer(), first.id(), LocalDate.of(2026, 11, 3)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-02T07:29,0215 000 0101",
    "2026-11-02T07:30,0900 000 106",
    "2026-11-02T16:59,0900 000 106",
    "2026-11-02T17:00,0215 000 0101",
    "2026-11-07T09:00,0215 000 0101"
  })
  void the_own_phone_is_shown_only_in_the_stated_hours(String when, String phone) {
    staffing.change(
        installer(NA_HY), inh.officer(), withPersonalPhone(card("Lò Văn Inh"), "0900 000 106"));
    assertThat(officers.byId(NA_HY, inh.officer()).phones().at(TestClock.at(when)))
        .isEqualTo(phone);
  }

  @Test
  void without_consent_the_own_phone_is_never_shown() {
    OfficerCard agreed = withPersonalPhone(card("Lò Văn Inh"), "0900 000 106");
    OfficerCard silent =
        new OfficerCard(
            agreed.name(),
            agreed.duty(),
            agreed.dutyPhone(),
            agreed.personalPhone(),
            false,
            agreed.phoneFrom(),
            agreed.phoneTo(),
            agreed.languages(),
            null,
            100);
    staffing.change(installer(NA_HY), inh.officer(), silent);
    assertThat(officers.byId(NA_HY, inh.officer()).phones().at(clock.instant()))
        .isEqualTo("0215 000 0101");
  }

  @Test
  void an_officer_without_a_duty_phone_is_reached_by_the_units() {
    units.change(
        installer(NA_HY),
        new UnitSettings(NA_HY, FormOfAddress.BA_CON, "Trung tâm", "", "0215 000 0100"));
    OfficerCard card = card("Lò Văn Inh");
    staffing.change(
        installer(NA_HY),
        inh.officer(),
        new OfficerCard(
            card.name(),
            "",
            "",
            "",
            false,
            card.phoneFrom(),
            card.phoneTo(),
            card.languages(),
            null,
            100));
    assertThat(officers.byId(NA_HY, inh.officer()).phones().at(clock.instant()))
        .isEqualTo("0215 000 0100");
  }

  @Test
  void who_is_transferred_loses_posts_roles_own_phone_photo_and_place_in_the_directory() {
    Actor admin = installer(NA_HY);
    staffing.change(admin, inh.officer(), withPersonalPhone(card("Lò Văn Inh"), "0900 000 106"));
    photos.keep(admin, inh.officer(), PortraitTest.picture("jpeg", 400, 300));
    staffing.transfer(admin, inh.officer(), "Sở Nội vụ");
    Officer left = officers.byId(NA_HY, inh.officer());
    assertThat(left.active()).isFalse();
    assertThat(left.roles()).isEmpty();
    assertThat(left.title()).as("the last post stays readable").isEqualTo("Công chức");
    assertThat(left.phones().at(clock.instant())).isEqualTo("0215 000 0101");
    assertThat(officers.posts(NA_HY, inh.officer())).allMatch(post -> post.to() != null);
    assertThat(officers.directory(NA_HY)).noneMatch(line -> line.officer().id().equals(left.id()));
    assertThat(officers.isPresent(NA_HY, left.id(), clock.instant())).isFalse();
    assertThat(photos.of(NA_HY, left.id()).mediaType()).isEqualTo("image/svg+xml");
    assertThat(staffing.card(admin, left.id()).personalPhone()).isEmpty();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> staffing.change(admin, left.id(), card("Lò Văn Inh")));
  }

  @Test
  void who_still_holds_dossiers_is_not_transferred() {
    OfficerLeaving dossiers =
        (unit, officer) ->
            officer.equals(inh.officer())
                ? Optional.of(new Refusal("test.refusal.holds", 3))
                : Optional.empty();
    Staffing asking = new Staffing(store, officers, List.of(dossiers), events, Clock.systemUTC());
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> asking.transfer(installer(NA_HY), inh.officer(), "Sở Nội vụ"))
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("test.refusal.holds"));
    assertThat(officers.byId(NA_HY, inh.officer()).active()).isTrue();
  }

  @Test
  void a_card_that_breaks_rules_names_each_field() {
    OfficerCard bad =
        new OfficerCard(
            "",
            "x".repeat(301),
            "gọi tôi",
            "",
            true,
            OfficerCard.DEFAULT_TO,
            OfficerCard.DEFAULT_FROM,
            List.of("x".repeat(41)),
            null,
            1);
    assertThat(staffing.broken(bad))
        .containsOnlyKeys("name", "duty", "dutyPhone", "personalPhone", "phoneFrom", "languages");
    assertThat(staffing.broken(card("Lò\u0000Văn"))).containsKey("name");
  }

  @Test
  void a_desk_number_is_given_once_and_a_desk_taken_away_leaves_its_officers() {
    Actor admin = installer(new vn.motcua.shared.UnitId("03328"));
    units.activate(admin.unit());
    UUID desk = desks.add(admin, 7, "Hộ tịch");
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desks.add(admin, 7, "Đất đai"));
    OfficerCard card = card("Cà Thị Hiền");
    UUID hien =
        staffing.add(
            admin,
            new OfficerCard(
                card.name(),
                "",
                "",
                "",
                false,
                card.phoneFrom(),
                card.phoneTo(),
                card.languages(),
                desk,
                1),
            "Công chức",
            "Trung tâm",
            LocalDate.of(2026, 1, 1),
            Set.of());
    assertThat(officers.byId(admin.unit(), hien).desk()).isEqualTo("7 – Hộ tịch");
    desks.remove(admin, desk);
    assertThat(officers.byId(admin.unit(), hien).desk()).isEmpty();
  }

  private List<UUID> ids(Role role, String at) {
    return officers.withRole(NA_HY, role, TestClock.at(at)).stream().map(Officer::id).toList();
  }
}
