package vn.motcua.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.TestDatabase;
import vn.motcua.committees.MovementPlace.Level;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** The numbers of article 001 come out of rows, one for each committee and launch. */
@MotCuaTest
class MovementsTest {
  private static final UnitId BAC_NINH = new UnitId("24");
  private static final LocalDate ARTICLE = LocalDate.of(2023, 3, 3);

  @Autowired Movements movements;
  @Autowired FormerUnits former;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired TestClock clock;
  @Autowired DataSource pool;

  private Actor province;

  @BeforeEach
  void a_province_with_a_past() {
    clock.set("2026-11-02T08:00");
    province = People.hired(units, staffing, BAC_NINH, "Bạc Thị Cúc", Role.STEERING);
  }

  private Movement on(LocalDate day) {
    return movements.on(BAC_NINH, movements.model(BAC_NINH, ""), day);
  }

  private void asOwner(String act) {
    assertThat(JdbcClient.create(TestDatabase.owner(pool)).sql(act).update()).isOne();
  }

  @Test
  void article_001_ten_of_ten_districts_and_209_of_209_communes_and_less_without_one_row() {
    assertThat(former.enter(province, MovementWorld.table()).added()).isEqualTo(219);
    assertThat(former.enter(province, MovementWorld.table()).added()).as("sent twice").isZero();
    assertThat(former.of(province).stream().filter(one -> one.level() == Level.DISTRICT))
        .extracting(MovementPlace::name)
        .containsAll(MovementWorld.DISTRICTS);
    assertThat(on(ARTICLE).sum(Level.DISTRICT)).isEqualTo(sum(Level.DISTRICT, 10, 10, 0));
    assertThat(on(ARTICLE).sum(Level.COMMUNE)).isEqualTo(sum(Level.COMMUNE, 209, 209, 209));

    asOwner(
        """
        delete from launch l using past_unit p
         where l.unit_id = '24' and p.unit_id = '24' and l.former = p.number and p.name = 'Đơn vị cấp xã số 209'
        """);
    assertThat(on(ARTICLE).sum(Level.COMMUNE)).isEqualTo(sum(Level.COMMUNE, 209, 209, 208));
    asOwner(
        """
        delete from committee_decision d using committee c, past_unit p
         where d.unit_id = '24' and c.unit_id = '24' and d.committee_id = c.id and p.unit_id = '24'
           and c.former = p.number and p.name = 'Huyện Lục Nam'
        """);
    assertThat(on(ARTICLE).sum(Level.DISTRICT)).isEqualTo(sum(Level.DISTRICT, 10, 9, 0));

    assertThat(on(ARTICLE.minusDays(1)).sum(Level.COMMUNE))
        .as("the day before")
        .isEqualTo(sum(Level.COMMUNE, 209, 0, 0));
    assertThat(on(MovementPlace.TWO_LEVELS).sum(Level.DISTRICT).all())
        .as("districts are history")
        .isZero();
    assertThat(on(MovementPlace.TWO_LEVELS).sum(Level.COMMUNE).all())
        .isEqualTo(units.children(BAC_NINH).size());
  }

  private static Movement.Sum sum(Level level, int all, int committees, int launched) {
    return new Movement.Sum(level, all, committees, launched, 0);
  }

  private FormerUnits.Entered entered(String lines) {
    return former.enter(
        province, ("Tên;Cấp;Thuộc;Từ;Đến\n" + lines).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_table_sent_twice_enters_every_unit_once() {
    String line = "Huyện Thử;huyện;;1/1/1950;30/6/1960\n";
    assertThat(entered(line).added()).isOne();
    assertThat(entered(line).added()).isZero();
  }

  @Test
  void a_table_with_wrong_lines_enters_nothing_and_says_which() {
    FormerUnits.Entered entered =
        entered(
            """
            Xã Đúng;xã;Huyện A;;30/6/2025
            ;xã;;;30/6/2025
            Xã B;tỉnh lỵ;;;30/6/2025
            Xã C;xã;;hôm nọ;30/6/2025
            Xã D;xã;;1/1/2026;30/6/2025
            Xã E;xã;;;
            Xã G;xã;;;30/6/2025;Ban Chỉ đạo;;3/3/2023;
            Xã H;xã;;;30/6/2025;Ban Chỉ đạo;1/QĐ;3/3/2026;
            Xã I;xã;;;30/6/2025;;;;hôm nọ
            """);
    assertThat(entered.problems())
        .extracting(FormerUnits.Problem::line)
        .containsExactly(3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(former.of(province)).extracting(MovementPlace::name).doesNotContain("Xã Đúng");
  }

  @Test
  void in_excel_the_district_merged_beside_its_communes_is_theirs_and_days_may_be_text()
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Cũ");
      String[] heading = {"Tên", "Cấp", "Thuộc", "Từ", "Đến"};
      for (int column = 0; column < heading.length; column++) {
        sheet.value(0, column, heading[column]);
      }
      sheet.value(1, 0, "Xã Gộp Một");
      sheet.value(1, 1, "xã");
      sheet.value(1, 2, "Huyện Gộp");
      sheet.value(1, 4, LocalDate.of(2025, 6, 30));
      sheet.style(1, 4).format("dd/MM/yyyy").set();
      sheet.value(2, 0, "Xã Gộp Hai");
      sheet.value(2, 4, "30.6.2025");
      sheet.range(1, 1, 2, 1).merge();
      sheet.range(1, 2, 2, 2).merge();
    }
    assertThat(former.enter(province, out.toByteArray()).problems()).isEmpty();
    assertThat(former.of(province).stream().filter(one -> one.name().startsWith("Xã Gộp")))
        .extracting(MovementPlace::within, MovementPlace::until)
        .containsOnly(tuple("Huyện Gộp", LocalDate.of(2025, 6, 30)))
        .hasSize(2);
  }

  @Test
  void something_that_is_no_table_is_told_so() {
    assertThat(entered("").problems()).hasSize(1);
    assertThat(former.enter(province, new byte[] {0, 1, 2, 3, 4}).problems()).hasSize(1);
  }

  @Test
  void only_the_province_itself_enters_units_of_its_past() {
    Actor leader = People.hired(units, staffing, new UnitId("07210"), "Lò Văn Hoan", Role.LEADER);
    assertThatThrownBy(() -> former.of(leader)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> former.enter(leader, MovementWorld.table()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_district_existed_between_its_days() {
    entered("Huyện Ngắn;huyện;;1/2/2000;1/3/2000\n");
    assertThat(shown(LocalDate.of(2000, 1, 31))).isFalse();
    assertThat(shown(LocalDate.of(2000, 2, 1))).isTrue();
    assertThat(shown(LocalDate.of(2000, 3, 1))).isTrue();
    assertThat(shown(LocalDate.of(2000, 3, 2))).isFalse();
  }

  private boolean shown(LocalDate day) {
    return on(day).places().stream().anyMatch(one -> one.place().name().equals("Huyện Ngắn"));
  }
}
