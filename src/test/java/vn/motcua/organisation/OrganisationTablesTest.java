package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.organisation.People.NA_HY;
import static vn.motcua.organisation.People.THANH_NUA;
import static vn.motcua.organisation.People.hired;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.WrongRows;
import vn.motcua.WrongRows.Wrong;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** What the tables of the organisation refuse, whoever writes and however. */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganisationTablesTest {
  private static final String NEW = "\"0190a000-0000-7000-8000-000000000001\"";

  private static final List<Wrong> WRONG =
      WrongRows.read(
          """
          administrative_unit | administrative_unit_unit_id_check | {"unit_id": "123", "province_id": "11"}
          administrative_unit | administrative_unit_unit_id_check | {"unit_id": "0316a", "province_id": "11"}
          administrative_unit | administrative_unit_name_check | {"name": ""}
          administrative_unit | administrative_unit_full_name_check | {"full_name": ""}
          administrative_unit | administrative_unit_check | {"unit_id": "99", "province_id": "11"}
          administrative_unit | administrative_unit_check | {"unit_id": "99999", "province_id": null}
          administrative_unit | administrative_unit_pkey | {}
          administrative_unit | administrative_unit_province_id_fkey | {"unit_id": "99999", "province_id": "00"}
          former_unit | former_unit_pkey | {}
          former_unit | former_unit_unit_id_fkey | {"unit_id": "99999"}
          served_unit | served_unit_form_of_address_check | {"form_of_address": "DONG_CHI"}
          served_unit | served_unit_centre_name_check | {"centre_name": ""}
          served_unit | served_unit_address_check | {"address": "LONG301"}
          served_unit | served_unit_duty_phone_check | {"duty_phone": "gọi anh Páo"}
          served_unit | served_unit_duty_phone_check | {"duty_phone": "012345678901234567890"}
          served_unit | served_unit_pkey | {}
          served_unit | served_unit_unit_id_fkey | {"unit_id": "99999"}
          desk | desk_number_check | {"number": 0}
          desk | desk_number_check | {"number": 1000}
          desk | desk_name_check | {"name": ""}
          desk | desk_unit_id_number_key | {"id": NEW}
          desk | desk_pkey | {"number": 77}
          desk | desk_unit_id_fkey | {"unit_id": "00004"}
          officer | officer_name_check | {"name": ""}
          officer | officer_duty_check | {"duty": "LONG301"}
          officer | officer_duty_phone_check | {"duty_phone": "xin gọi"}
          officer | officer_personal_phone_check | {"personal_phone": "a"}
          officer | officer_left_for_check | {"left_for": "LONG301"}
          officer | officer_check | {"phone_from": "17:00", "phone_to": "07:30"}
          officer | officer_check | {"phone_from": "08:00", "phone_to": "08:00"}
          officer | officer_check1 | {"phone_consent": true, "personal_phone": ""}
          officer | officer_check2 | {"left_at": "2026-11-02T08:00:00Z", "personal_phone": "0912 000 000"}
          officer | officer_pkey | {}
          officer | officer_unit_id_fkey | {"id": NEW, "unit_id": "00004"}
          officer | officer_unit_id_desk_id_fkey | {"id": NEW, "desk_id": NEW}
          officer_photo | officer_photo_jpeg_check | {"jpeg": "LONG400001"}
          officer_photo | officer_photo_pkey | {}
          officer_photo | officer_photo_unit_id_officer_id_fkey | {"officer_id": NEW}
          officer_post | officer_post_title_check | {"title": ""}
          officer_post | officer_post_department_check | {"department": ""}
          officer_post | officer_post_check | {"valid_from": "2026-11-02", "valid_to": "2026-11-01"}
          officer_post | officer_post_pkey | {}
          officer_post | officer_post_unit_id_officer_id_fkey | {"officer_id": NEW}
          officer_role | officer_role_check | {"valid_from": "2026-11-02T08:00:00Z", "valid_to": "2026-11-02T07:59:59Z"}
          officer_role | officer_role_pkey | {}
          officer_role | officer_role_once | {"valid_from": "2026-12-02T08:00:00Z"}
          officer_role | officer_role_unit_id_officer_id_fkey | {"officer_id": NEW}
          absence | absence_check | {"ends": "2026-11-01T00:00:00Z"}
          absence | absence_check1 | {"stand_in": "OFFICER"}
          absence | absence_reason_check | {"reason": "LAZY"}
          absence | absence_pkey | {"starts": "2027-01-01T00:00:00Z", "ends": "2027-01-02T00:00:00Z"}
          absence | absence_unit_id_officer_id_tstzrange_excl | {"id": NEW}
          absence | absence_unit_id_officer_id_fkey | {"id": NEW, "officer_id": NEW}
          absence | absence_unit_id_stand_in_fkey | {"id": NEW, "stand_in": NEW, "starts": "2027-01-01T00:00:00Z", "ends": "2027-01-02T00:00:00Z"}
          attendance | attendance_pkey | {}
          attendance | attendance_unit_id_officer_id_fkey | {"officer_id": NEW}
          """);

  @Autowired WrongRows rows;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired Attendance attendance;

  private Actor inh;
  private Actor neighbour;

  @BeforeAll
  void a_right_row_of_everything() {
    inh = hired(units, staffing, NA_HY, "Lò Văn Inh", Role.INTAKE);
    attendance.markIn(inh, inh.officer());
    attendance.announce(
        inh,
        inh.officer(),
        vn.motcua.TestClock.at("2026-11-05T00:00"),
        vn.motcua.TestClock.at("2026-11-06T00:00"),
        AbsenceReason.LEAVE,
        null);
    rows.write(
        "insert into desk (unit_id, number, name) values ('03169', 2, 'Bàn tiếp nhận hộ tịch')");
    rows.write(
        "insert into officer_photo (unit_id, officer_id, jpeg, digest) values ('03169', '%s', '\\x00', 'd')"
            .formatted(inh.officer()));
    neighbour = hired(units, staffing, THANH_NUA, "Phạm Tiến Dũng", Role.INTAKE);
  }

  static List<Wrong> wrong() {
    return WRONG;
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void a_wrong_row_is_refused_by_its_rule(Wrong wrong) {
    rows.isRefused(new Wrong(wrong.table(), wrong.constraint(), filled(wrong.change())));
  }

  private String filled(String change) {
    return change
        .replace("\"OFFICER\"", "\"" + inh.officer() + "\"")
        .replace("NEW", NEW)
        .replace("LONG301", "x".repeat(301))
        .replace("LONG400001", "\\\\x" + "00".repeat(400_001));
  }

  @Test
  void every_rule_of_the_tables_has_a_row_that_breaks_it() {
    rows.everyRuleIsBroken(
        WRONG,
        "administrative_unit",
        "former_unit",
        "served_unit",
        "desk",
        "officer",
        "officer_photo",
        "officer_post",
        "officer_role",
        "absence",
        "attendance");
  }

  @Test
  void an_officer_cannot_sit_at_a_desk_of_the_neighbour_commune() {
    rows.write(
        "insert into desk (unit_id, id, number, name) values ('03328', %s, 9, 'Bàn số 9')"
            .formatted(NEW.replace('"', '\'')));
    assertThat(
            rows.refusal(
                "officer",
                "{\"id\": \"0190a000-0000-7000-8000-000000000002\", \"unit_id\": \"03169\", \"desk_id\": %s}"
                    .formatted(NEW)))
        .contains("officer_unit_id_desk_id_fkey");
  }

  @Test
  void nobody_stands_in_across_communes() {
    assertThat(
            rows.refusal(
                "absence",
                """
                {"id": %s, "stand_in": "%s", "starts": "2027-01-01T00:00:00Z",
                 "ends": "2027-01-02T00:00:00Z"}
                """
                    .formatted(NEW, neighbour.officer())))
        .contains("absence_unit_id_stand_in_fkey");
  }

  @Test
  void a_cancelled_absence_leaves_room_for_another_one() {
    rows.isTaken(
        "absence", "{\"id\": %s, \"cancelled_at\": \"2026-11-02T01:00:00Z\"}".formatted(NEW));
  }

  @Test
  void two_absences_may_touch() {
    rows.isTaken(
        "absence",
        """
        {"id": %s, "starts": "2026-11-05T17:00:00Z", "ends": "2026-11-06T17:00:00Z"}
        """
            .formatted(NEW));
  }

  @Test
  void the_same_role_may_be_held_again_after_it_ended() {
    rows.isTaken(
        "officer_role",
        "{\"valid_from\": \"2020-01-01T00:00:00Z\", \"valid_to\": \"2021-01-01T00:00:00Z\"}");
  }

  @ParameterizedTest
  @CsvSource({"'',''", "0215 300 0001,''", "+84 912.345.678,''"})
  void telephone_numbers_as_people_write_them_are_taken(String phone, String unused) {
    rows.isTaken("officer", "{\"id\": %s, \"duty_phone\": \"%s\"}".formatted(NEW, phone));
  }

  @ParameterizedTest
  @CsvSource({
    "drop table officer cascade",
    "alter table officer drop constraint officer_check1",
    "truncate officer cascade",
    "create table own (id int)",
    "alter table desk disable trigger all"
  })
  void the_application_does_not_own_the_tables(String sql) {
    rows.mayNot(sql);
  }
}
