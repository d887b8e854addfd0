package vn.motcua.births;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;

/** The station's own names for its columns are data of the office, not of a release. */
@MotCuaTest
class BirthHeadingsTest {
  private static final String FILE =
      "STT,Ngày chào đời,Bà mẹ,CCCD mẹ,Cụm dân cư\n1,05/10/2026,Vừ Thị Mỷ,011099000001,Nà Hỳ 2\n";

  @Autowired Births births;
  @Autowired BirthHeadings headings;
  @Autowired DossierWorld world;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    births.decideBasis(world.the("chairman"), "Kế hoạch phối hợp của xã, điểm 3");
    births.decideKeeper(world.the("chairman"), world.the("appraiser").officer());
  }

  @Test
  void a_file_with_the_station_s_own_columns_is_taken_in_once_they_are_written_down() {
    Births.Report before = births.take(world.the("appraiser"), bytes(FILE));
    assertThat(before.added()).isZero();
    assertThat(before.problems().getFirst().what().key()).isEqualTo("births.file.columns");
    set(Map.of("born", "Ngày chào đời; ngay ra doi", "mother", "BÀ MẸ", "village", "cụm dân cư"));
    Births.Report after = births.take(world.the("appraiser"), bytes(FILE));
    assertThat(after.problems()).isEmpty();
    assertThat(after.added()).isOne();
    assertThat(births.list(world.the("appraiser")).open())
        .extracting(birth -> birth.entry().mother())
        .contains("Vừ Thị Mỷ");
    assertThat(
            jdbc.sql("select count(*) from birth b where b::text like '%011099%'")
                .query(Long.class)
                .single())
        .as("identity numbers are not read")
        .isZero();
  }

  @Test
  void names_taken_away_count_no_more_and_the_shipped_ones_stay() {
    set(Map.of("born", "hôm sinh"));
    assertThat(headings.folded(DossierWorld.NA_HY)).containsEntry("hom sinh", "born");
    set(Map.of("born", ""));
    assertThat(headings.folded(DossierWorld.NA_HY)).doesNotContainKey("hom sinh");
    String shipped = "Ngày sinh,Họ tên mẹ,Thôn\n06/10/2026,Lò Thị Yêu,Nà Hỳ 1\n";
    assertThat(births.take(world.the("appraiser"), bytes(shipped)).problems()).isEmpty();
  }

  @Test
  void one_name_stands_for_one_column() {
    assertThatExceptionOfType(BirthRejected.class)
        .isThrownBy(() -> set(Map.of("mother", "người mẹ", "village", "Người  Mẹ")))
        .satisfies(rejected -> assertThat(rejected.errors()).containsOnlyKeys("village"));
    assertThatExceptionOfType(BirthRejected.class)
        .isThrownBy(() -> set(Map.of("village", "ngày sinh")))
        .satisfies(rejected -> assertThat(rejected.errors()).containsOnlyKeys("village"));
    assertThatExceptionOfType(BirthRejected.class)
        .isThrownBy(() -> set(Map.of("source", "a".repeat(501))))
        .satisfies(rejected -> assertThat(rejected.errors()).containsOnlyKeys("source"));
  }

  @Test
  void only_the_administrator_writes_them_and_nobody_rewrites_them() {
    for (String who : new String[] {"chairman", "appraiser", "clerk", "intake"}) {
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> headings.set(world.the(who), Map.of("born", "ngày")));
    }
    set(Map.of("twin", "thứ mấy"));
    for (String change :
        new String[] {"update birth_heading set names = ''", "delete from birth_heading"}) {
      assertThatThrownBy(() -> jdbc.sql(change).update())
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void saving_the_same_again_adds_nothing() {
    set(Map.of("sex", "phái"));
    long before = rows();
    set(Map.of("sex", "phái"));
    assertThat(rows()).isEqualTo(before);
  }

  private void set(Map<String, String> names) {
    Actor chairman = world.the("chairman");
    headings.set(
        new Actor(chairman.unit(), chairman.officer(), chairman.name(), Set.of(Role.ADMINISTRATOR)),
        names);
  }

  private long rows() {
    return jdbc.sql("select count(*) from birth_heading where field = 'sex'")
        .query(Long.class)
        .single();
  }

  private static byte[] bytes(String file) {
    return file.getBytes(StandardCharsets.UTF_8);
  }
}
