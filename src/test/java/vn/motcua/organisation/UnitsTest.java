package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

@MotCuaTest
class UnitsTest {
  private static final UnitId NA_HY = new UnitId("03169");
  private static final UnitId THANH_NUA = new UnitId("03328");
  private static final UnitId DIEN_BIEN = new UnitId("11");

  @Autowired Units units;

  @Test
  void all_34_provinces_and_3321_communes_are_there() {
    assertThat(units.provinces()).hasSize(34);
    assertThat(units.provinces().stream().mapToInt(p -> units.children(p.id()).size()).sum())
        .isEqualTo(3321);
  }

  @Test
  void a_commune_knows_its_province_and_what_it_was_merged_from() {
    Unit unit = units.byId(THANH_NUA);
    assertThat(unit.fullName()).isEqualTo("Xã Thanh Nưa");
    assertThat(unit.province()).isEqualTo(DIEN_BIEN);
    assertThat(unit.mergedFrom()).contains("Thanh Chăn");
    assertThat(units.children(DIEN_BIEN)).contains(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Nà Hỳ", "na hy", "NA HY", "  nà   hỳ ", "xã nà hỳ", "03169", "na hy dien bien"})
  void na_hy_is_found_however_it_is_typed(String typed) {
    assertThat(units.search(typed, 5).getFirst().unit().id()).isEqualTo(NA_HY);
  }

  @ParameterizedTest
  @CsvSource({"Yên Hòa,00175", "Yên Hoà,00175", "yen hoa,00175"})
  void where_the_tone_stands_does_not_matter(String typed, String code) {
    assertThat(codes(units.search(typed, 20))).contains(code);
  }

  @Test
  void the_second_official_spelling_is_kept() {
    assertThat(units.byId(new UnitId("00175")).name()).isEqualTo("Yên Hoà");
    assertThat(units.byId(new UnitId("00175")).otherSpelling()).isEqualTo("Phường Yên Hòa");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thanh Chăn", "thanh chan", "thanh chan dien bien"})
  void a_unit_that_was_merged_away_finds_the_one_of_today(String typed) {
    UnitHit hit =
        units.search(typed, 5).stream()
            .filter(found -> found.unit().id().equals(THANH_NUA))
            .findFirst()
            .orElseThrow();
    assertThat(hit.former()).isEqualTo("Thanh Chăn");
    assertThat(hit.provinceName()).isEqualTo("Tỉnh Điện Biên");
  }

  @Test
  void a_unit_is_listed_once_even_when_two_former_names_match() {
    assertThat(codes(units.search("thanh", 5000))).doesNotHaveDuplicates().contains("03328");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "%", "_", "!!!", "không có xã nào tên thế này"})
  void nothing_sensible_finds_nothing(String typed) {
    assertThat(units.search(typed, 5)).isEmpty();
  }

  @Test
  void a_text_of_100000_characters_is_answered_at_once() {
    assertThat(units.search("thanh nua ".repeat(10_000), 5)).isNotNull();
  }

  @Test
  void a_province_that_looks_on_is_no_commune_to_bring_a_dossier_to() {
    UnitId province = units.provinces().getLast().id();
    units.activate(province);
    assertThat(units.isServed(province)).isTrue();
    assertThat(units.served()).extracting(Unit::id).doesNotContain(province);
  }

  @Test
  void a_unit_is_served_once_activated_and_addresses_people_by_its_kind() {
    UnitId ward = new UnitId("00004");
    assertThat(units.isServed(ward)).isFalse();
    UnitSettings settings = units.activate(ward);
    assertThat(settings.formOfAddress()).isEqualTo(FormOfAddress.ONG_BA);
    assertThat(settings.centreName()).isEqualTo("Trung tâm Phục vụ hành chính công phường Ba Đình");
    assertThat(units.served()).extracting(Unit::id).contains(ward);
    assertThat(units.activate(NA_HY).formOfAddress()).isEqualTo(FormOfAddress.BA_CON);
  }

  @Test
  void activating_again_changes_nothing() {
    units.activate(THANH_NUA);
    units.change(administrator(THANH_NUA), settings(THANH_NUA, "0210 0000 001"));
    assertThat(units.activate(THANH_NUA).dutyPhone()).isEqualTo("0210 0000 001");
  }

  @Test
  void only_the_units_own_administrator_changes_its_settings() {
    units.activate(NA_HY);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> units.change(administrator(THANH_NUA), settings(NA_HY, "")));
    Actor clerk = new Actor(NA_HY, UUID.randomUUID(), "Lò Văn Inh", Set.of(Role.CLERK));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> units.change(clerk, settings(NA_HY, "")));
  }

  @Test
  void a_phone_that_is_no_phone_is_refused() {
    units.activate(NA_HY);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> units.change(administrator(NA_HY), settings(NA_HY, "gọi anh Inh")))
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("organisation.refusal.phone"));
  }

  @Test
  void an_unknown_code_is_not_found() {
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> units.byId(new UnitId("99999")));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> units.settings(new UnitId("01")));
  }

  private static UnitSettings settings(UnitId unit, String phone) {
    return new UnitSettings(unit, FormOfAddress.BA_CON, "Trung tâm", "Bản Nà Hỳ 2", phone);
  }

  private static Actor administrator(UnitId unit) {
    return new Actor(unit, UUID.randomUUID(), "Quản trị", Set.of(Role.ADMINISTRATOR));
  }

  private static List<String> codes(List<UnitHit> hits) {
    return hits.stream().map(hit -> hit.unit().id().code()).toList();
  }
}
