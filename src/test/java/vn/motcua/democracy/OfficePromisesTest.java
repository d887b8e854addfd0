package vn.motcua.democracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.democracy.web.Visits;
import vn.motcua.organisation.People;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

/** What an office promises: shipped words, typed words, and no word that nobody found. */
@MotCuaTest
class OfficePromisesTest {
  @Autowired OfficePromises promises;
  @Autowired DemocracyWorld world;
  @Autowired MockMvc mvc;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private Actor administrator;

  @BeforeEach
  void a_week_into_november() {
    clock.set("2026-11-10T09:00");
    administrator = world.of(People.NA_HY, "Trần Thị Thu Hà", Role.ADMINISTRATOR);
    world.neighbour();
  }

  private PromiseSet set(String key) {
    return promises.of(People.NA_HY).stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void four_xin_and_four_luon_are_known_with_their_source() {
    assertThat(set("4-xin").promises())
        .extracting(OfficePromise::words)
        .containsExactly("Xin chào", "Xin lỗi", "Xin cảm ơn", "Xin phép");
    assertThat(set("4-luon").promises())
        .extracting(OfficePromise::words)
        .containsExactly("Luôn mỉm cười", "Luôn nhẹ nhàng", "Luôn lắng nghe", "Luôn giúp đỡ");
    assertThat(set("4-xin").source()).contains("3509/QĐ-CT");
  }

  @Test
  void words_nobody_found_are_not_invented_until_the_office_types_them() {
    List<PromiseSet> neighbour = promises.of(People.THANH_NUA);
    assertThat(neighbour)
        .filteredOn(one -> List.of("5-khong", "5-biet", "3-the-hien").contains(one.key()))
        .hasSize(3)
        .allMatch(one -> one.promises().isEmpty() && one.isNamedOnly())
        .allMatch(one -> one.source().endsWith("nêu tên khẩu hiệu"));
    UUID id = UUID.randomUUID();
    promises.add(
        administrator, id, "5-khong", "Không hẹn lần hai", OfficePromise.Signal.SUPPLEMENT_ONCE);
    promises.add(
        administrator, id, "5-khong", "Không hẹn lần hai", OfficePromise.Signal.SUPPLEMENT_ONCE);
    assertThat(set("5-khong").promises())
        .singleElement()
        .satisfies(one -> assertThat(one.words()).isEqualTo("Không hẹn lần hai"));
    assertThat(promises.of(People.THANH_NUA)).isEqualTo(neighbour);
    promises.end(administrator, id);
    assertThat(set("5-khong").promises()).isEmpty();
    assertThatThrownBy(() -> promises.end(administrator, id)).isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "4, 4, 0", "3, 4, 0", "5, 5, 5", "0, 5, 5", "7, 9, 9"})
  void fewer_than_five_are_not_shown(long part, long whole, long shown) {
    assertThat(new OfficePromise.Kept(part, whole).hiddenWhenSmall().whole()).isEqualTo(shown);
  }

  @Test
  void without_dossiers_nothing_is_a_hundred_percent() {
    Map<OfficePromise.Signal, OfficePromise.Kept> kept = promises.kept(People.THANH_NUA);
    assertThat(kept).hasSize(OfficePromise.Signal.values().length);
    assertThat(kept.values()).allMatch(one -> one.whole() == 0);
    assertThat(new Visits(mvc).read(null, "/co-quan/03328/loi-hua"))
        .contains("Xin chào", "chưa có số liệu", "Chưa có số liệu: chưa ai ghi lời này.")
        .doesNotContain("100 %", "0 %", "Lời hứa riêng");
  }

  @Test
  void the_administrator_types_one_and_everybody_reads_it() {
    Visits visits = new Visits(mvc);
    String key = UUID.randomUUID().toString();
    assertThat(
            visits.refused(
                administrator,
                "/quan-tri/loi-hua",
                Map.of("khoa", key, "bo", "rieng", "loi", " ", "dauHieu", "NONE")))
        .contains("Xin ghi mục này.");
    visits.taken(
        administrator,
        "/quan-tri/loi-hua",
        Map.of("khoa", key, "bo", "rieng", "loi", "Mời nước <b>bà con</b>", "dauHieu", "NONE"));
    assertThat(visits.read(null, "/co-quan/03169/loi-hua"))
        .contains("Mời nước &lt;b&gt;bà con", "chưa có dấu hiệu đo", "Lời hứa riêng")
        .doesNotContain("<form method=\"post\" action=\"/quan-tri");
    visits.taken(administrator, "/quan-tri/loi-hua/" + key + "/ket-thuc", Map.of());
    assertThat(visits.read(null, "/co-quan/03169/loi-hua")).doesNotContain("Mời nước");
    assertThat(visits.open(world.clerk(), "/quan-tri/loi-hua").getStatus()).isEqualTo(403);
    assertThat(visits.open(null, "/co-quan/99999/loi-hua").getStatus()).isEqualTo(404);
  }

  @Test
  void only_the_administrator_and_only_into_a_set_that_exists() {
    assertThatThrownBy(() ->
            promises.add(world.clerk(), UUID.randomUUID(), "rieng", "x", OfficePromise.Signal.NONE))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() ->
            promises.add(administrator, UUID.randomUUID(), "6-gi", "x", OfficePromise.Signal.NONE))
        .isInstanceOf(Rejected.class);
    assertThatThrownBy(() -> promises.add(administrator, UUID.randomUUID(), "rieng", "x", null))
        .isInstanceOf(Rejected.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"update office_promise set words = 'x'", "delete from office_promise_end"})
  void what_was_promised_is_not_rewritten(String sql) {
    assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
  }
}
