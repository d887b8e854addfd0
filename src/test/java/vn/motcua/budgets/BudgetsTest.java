package vn.motcua.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** Money for the rooms in which people are received (practice C6, article 001). */
@MotCuaTest
class BudgetsTest {
  private static final UnitId DIEN_BIEN = new UnitId("11");
  private static final int YEAR = 2023;
  private static final String ITEM = "Cơ sở vật chất Bộ phận Tiếp nhận và Trả kết quả";

  @Autowired Budgets budgets;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private Actor province;
  private Actor chairman;

  @BeforeEach
  void a_working_day() {
    clock.set("2026-03-02T08:00");
    province = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.STEERING);
    chairman = People.hired(units, staffing, People.NA_HY, "Lò Văn Hoan", Role.LEADER);
  }

  private BudgetLine opened(Actor actor, String place, String item) {
    LineDraft draft =
        new LineDraft(UUID.randomUUID(), YEAR, place, item, "nguồn " + UUID.randomUUID());
    budgets.open(actor, draft);
    return budgets.line(actor, actor.unit(), draft.id());
  }

  private BudgetLine now(BudgetLine line) {
    return budgets.line(province, line.unit(), line.id());
  }

  private void entered(BudgetLine line, Kind kind, String amount) {
    enter(province, line, kind, amount, kind == Kind.PLANNED ? "" : "QĐ 5/QĐ-UBND", "");
  }

  private void enter(
      Actor actor,
      BudgetLine line,
      @Nullable Kind kind,
      String amount,
      String paper,
      String words) {
    budgets.enter(
        actor,
        budgets.line(actor, line.unit(), line.id()),
        new Budgets.Entered(
            now(line).entries(),
            Optional.ofNullable(kind),
            amount,
            LocalDate.of(2026, 3, 1),
            paper,
            words));
  }

  private static void rejected(Runnable act, String... fields) {
    assertThat(catchThrowableOfType(BudgetRejected.class, act::run).errors())
        .containsOnlyKeys(fields);
  }

  /** What article 001 says of Lục Nam, in three lines; the year of the article is 2023. */
  private List<BudgetLine> lucNam() {
    List<BudgetLine> lines =
        List.of(
            opened(province, "Huyện Lục Nam", ITEM),
            opened(province, "Thị trấn Đồi Ngô", ITEM),
            opened(province, "24 xã, thị trấn còn lại", ITEM));
    entered(lines.get(0), Kind.PLANNED, "6,5 tỷ");
    entered(lines.get(1), Kind.PLANNED, "1,2 tỷ");
    entered(lines.get(2), Kind.PLANNED, "5 tỷ");
    return lines;
  }

  private BudgetTable of(List<BudgetLine> lines) {
    List<UUID> ids = lines.stream().map(BudgetLine::id).toList();
    return new BudgetTable(
        budgets.table(province, YEAR).lines().stream()
            .filter(line -> ids.contains(line.id()))
            .toList());
  }

  @Test
  void article_001_luc_nam_puts_6_5_and_1_2_and_5_billion_into_three_lines() {
    BudgetTable table = of(lucNam());
    assertThat(table.byPlace())
        .containsEntry("Huyện Lục Nam", new Money(6_500_000_000L, null, null))
        .containsEntry("Thị trấn Đồi Ngô", new Money(1_200_000_000L, null, null))
        .containsEntry("24 xã, thị trấn còn lại", new Money(5_000_000_000L, null, null));
    assertThat(table.total().planned()).isEqualTo(12_700_000_000L);
  }

  @Test
  void without_one_row_of_its_source_the_total_is_another() {
    List<BudgetLine> lines = lucNam();
    assertThat(of(lines.subList(0, 2)).total().planned()).isEqualTo(7_700_000_000L);
  }

  @Test
  void the_last_planned_and_approved_hold_and_what_was_spent_adds_up() {
    BudgetLine line = opened(province, "Xã Nà Hỳ", "Máy lấy số");
    entered(line, Kind.PLANNED, "30 triệu");
    entered(line, Kind.PLANNED, "28 triệu");
    entered(line, Kind.APPROVED, "25 triệu");
    entered(line, Kind.SPENT, "20 triệu");
    entered(line, Kind.SPENT, "6 triệu");
    assertThat(now(line).money()).isEqualTo(new Money(28_000_000L, 25_000_000L, 26_000_000L));
    assertThat(now(line).money().isOver()).isTrue();
    enter(province, line, Kind.SPENT, "-1 triệu", "PC 9", "Ghi nhầm hóa đơn");
    assertThat(now(line).money().isOver()).isFalse();
    assertThat(budgets.entries(now(line))).hasSize(6);
  }

  @Test
  void what_is_typed_wrong_is_said_beside_its_field_and_nothing_is_written() {
    BudgetLine line = opened(province, "Xã Nà Hỳ", "Ghế chờ");
    rejected(() -> enter(province, line, null, "5 triệu", "", ""), "loai");
    rejected(() -> enter(province, line, Kind.PLANNED, "nhiều", "", ""), "soTien");
    rejected(() -> enter(province, line, Kind.PLANNED, "-5", "", ""), "soTien");
    rejected(() -> enter(province, line, Kind.APPROVED, "5 triệu", " ", ""), "giayTo");
    rejected(() -> enter(province, line, Kind.SPENT, "0", "HĐ 1", ""), "soTien");
    rejected(() -> enter(province, line, Kind.SPENT, "-5 triệu", "HĐ 1", ""), "viSao", "soTien");
    assertThat(now(line).entries()).isZero();
  }

  @Test
  void two_people_who_write_at_once_notice_each_other() {
    BudgetLine line = opened(province, "Xã Nà Hỳ", "Nước uống");
    Budgets.Entered seen =
        new Budgets.Entered(
            0, Optional.of(Kind.PLANNED), "1 triệu", LocalDate.of(2026, 3, 1), "", "");
    budgets.enter(province, line, seen);
    assertThatThrownBy(() -> budgets.enter(province, line, seen)).isInstanceOf(Refusal.class);
    assertThat(now(line).money().planned()).isEqualTo(1_000_000);
  }

  @Test
  void the_same_form_twice_opens_one_line_and_the_same_item_twice_is_told() {
    LineDraft draft =
        new LineDraft(UUID.randomUUID(), YEAR, "Xã Nà Hỳ", "Quạt", "xã " + UUID.randomUUID());
    budgets.open(province, draft);
    budgets.open(province, draft);
    LineDraft again =
        new LineDraft(UUID.randomUUID(), YEAR, draft.place(), draft.item(), draft.source());
    rejected(() -> budgets.open(province, again), "hangMuc");
    rejected(
        () -> budgets.open(province, new LineDraft(UUID.randomUUID(), 1999, "", "", "")),
        "nam",
        "noi",
        "hangMuc",
        "nguon");
  }

  @Test
  void a_province_reads_the_money_of_its_communes_and_writes_only_its_own() {
    BudgetLine own = opened(chairman, "Xã Nà Hỳ", "Sửa cửa");
    assertThat(budgets.table(province, YEAR).lines()).extracting(BudgetLine::id).contains(own.id());
    assertThat(budgets.mayEnter(province, own)).isFalse();
    assertThatThrownBy(() -> enter(province, own, Kind.PLANNED, "1 triệu", "", ""))
        .isInstanceOf(NotFound.class);
    BudgetLine above = opened(province, "Xã Nà Hỳ", "Tập huấn");
    assertThatThrownBy(() -> budgets.line(chairman, above.unit(), above.id()))
        .isInstanceOf(NotFound.class);
    Actor stranger =
        new Actor(new UnitId("38"), UUID.randomUUID(), "Tỉnh khác", Set.of(Role.STEERING));
    assertThatThrownBy(() -> budgets.line(stranger, own.unit(), own.id()))
        .isInstanceOf(NotFound.class);
    Actor observer =
        People.hired(units, staffing, DIEN_BIEN, "Lò Thị Xuân", Role.PROVINCE_OBSERVER);
    assertThat(budgets.table(observer, YEAR).lines()).isNotEmpty();
    assertThatThrownBy(
            () -> budgets.open(observer, new LineDraft(UUID.randomUUID(), YEAR, "x", "y", "z")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_database_rewrites_nothing_and_takes_back_no_more_than_was_spent() {
    BudgetLine line = opened(province, "Xã Nà Hỳ", "Bảng hiệu");
    entered(line, Kind.SPENT, "2 triệu");
    for (String table : List.of("budget_line", "budget_entry")) {
      assertThatThrownBy(() -> jdbc.sql("delete from " + table).update())
          .isInstanceOf(DataAccessException.class);
    }
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into budget_entry (unit_id, line_id, number, kind, amount, day, paper, words, by, at)
                    values ('11', ?, 2, 'SPENT', -2000001, '2026-03-01', 'PC', 'nhầm', ?, now())
                    """)
                .params(line.id(), province.officer())
                .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void the_years_somebody_wrote_of_can_be_chosen_and_this_year_too() {
    opened(province, "Xã Nà Hỳ", "Rèm");
    assertThat(budgets.years(province)).contains(2026, YEAR).isSortedAccordingTo((a, b) -> b - a);
  }
}
