package vn.motcua.steering.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.steering.Concern;
import vn.motcua.steering.Need;
import vn.motcua.steering.Steering;
import vn.motcua.steering.Watched;
import vn.motcua.web.SentTable;

/** The page of this week as a workbook says what the page says. */
@MotCuaTest
class WeekSheetTest {
  @Autowired WeekSheet sheet;
  @Autowired Steering steering;
  @Autowired DossierWorld world;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired TestClock clock;

  private Actor province;

  @BeforeEach
  void a_dossier_past_its_day() {
    clock.set("2026-11-02T08:00");
    world.received("Vừ Thị Mỷ");
    clock.set("2026-11-20T08:00");
    province = People.hired(units, staffing, new UnitId("11"), "Bạc Thị Cúc", Role.STEERING);
  }

  private List<List<String>> lines(Locale locale) {
    byte[] book = sheet.of(steering.of(province), locale).getBody();
    assertThat(book).isNotNull();
    return SentTable.of(book).orElseThrow().lines();
  }

  @Test
  void there_is_a_line_for_each_reason_with_its_number_and_nothing_of_a_citizen() {
    Watched naHy = steering.commune(steering.of(province), People.NA_HY.code());
    List<List<String>> rows =
        lines(Locale.of("vi")).stream()
            .filter(line -> !line.isEmpty() && line.getFirst().equals(People.NA_HY.code()))
            .toList();
    assertThat(rows).hasSize(naHy.needs().size());
    Need overdue =
        naHy.needs().stream()
            .filter(one -> one.concern() == Concern.OVERDUE)
            .findFirst()
            .orElseThrow();
    assertThat(rows)
        .anySatisfy(row ->
            assertThat(row.subList(1, 4)).startsWith("Xã Nà Hỳ").contains("" + overdue.count()));
    assertThat(lines(Locale.of("vi")).toString()).doesNotContain("Vừ Thị Mỷ");
  }

  @Test
  void in_english_the_reasons_are_english() {
    assertThat(lines(Locale.ENGLISH).toString()).contains("Which communes need");
  }
}
