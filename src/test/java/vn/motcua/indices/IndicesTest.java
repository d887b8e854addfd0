package vn.motcua.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.programme.PlanDraft;
import vn.motcua.programme.PlanRow;
import vn.motcua.programme.Plans;
import vn.motcua.programme.Standing;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.RejectedForm;

/** The indices of a province: taken in whole, never rewritten, read by whom they concern. */
@MotCuaTest
class IndicesTest {
  private static final UnitId DIEN_BIEN = new UnitId("11");
  private static final String HEADING = "Chỉ số;Thành phần;Năm;Giá trị;Điểm tối đa;Nguồn;Đơn vị\n";

  @Autowired Indices indices;
  @Autowired Improvements improvements;
  @Autowired Counting counting;
  @Autowired Plans plans;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private Actor province;
  private Actor observer;
  private Actor chairman;

  @BeforeEach
  void a_working_day() {
    clock.set("2026-03-02T08:00");
    province = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.STEERING);
    observer = People.hired(units, staffing, DIEN_BIEN, "Lò Thị Xuân", Role.PROVINCE_OBSERVER);
    chairman = People.hired(units, staffing, People.NA_HY, "Lò Văn Hoan", Role.LEADER);
  }

  private Indices.Taken take(String rows) {
    return indices.take(
        province, UUID.randomUUID(), (HEADING + rows).getBytes(StandardCharsets.UTF_8));
  }

  private IndexTable table(Actor actor, Unit of, String index) {
    return indices.tables(actor, of).stream()
        .filter(table -> table.index().code().equals(index))
        .findFirst()
        .orElseThrow();
  }

  private IndexTable own(String index) {
    return table(province, units.byId(DIEN_BIEN), index);
  }

  @Test
  void a_later_file_adds_a_version_and_the_earlier_stays_readable() {
    String source = "Báo cáo " + UUID.randomUUID();
    take("PAPI;1;2019;5,1;10;" + source + ";\n");
    Indices.Taken again = take("PAPI;1;2019;5,1;10;" + source + ";\n");
    assertThat(again.added()).isZero();
    assertThat(again.known()).isEqualTo(1);
    take("PAPI;1;2019;5,4;10;" + source + ", đính chính;\n");
    PublicIndex.Part part = own("PAPI").index().part("1");
    assertThat(own("PAPI").value(part, 2019).orElseThrow().value()).isEqualByComparingTo("5.4");
    List<IndexValue> history =
        indices.history(province, units.byId(DIEN_BIEN), "PAPI", "1").stream()
            .filter(value -> value.source().startsWith(source))
            .toList();
    assertThat(history).extracting(value -> value.value().doubleValue()).containsExactly(5.4, 5.1);
    assertThat(history).extracting(IndexValue::by).containsOnly("Bạc Thị Cúc");
  }

  @Test
  void the_same_form_twice_is_taken_in_once_and_a_wrong_line_leaves_nothing() {
    UUID key = UUID.randomUUID();
    byte[] file = (HEADING + "PAPI;2;2018;6;10;báo cáo;\n").getBytes(StandardCharsets.UTF_8);
    assertThat(indices.take(province, key, file).added()).isEqualTo(1);
    assertThat(indices.take(province, key, file).added()).isZero();
    Indices.Taken wrong = take("PAPI;3;2018;6;10;báo cáo;\nPAPI;4;2018;60;10;báo cáo;\n");
    assertThat(wrong.problems()).hasSize(1);
    assertThat(own("PAPI").value(own("PAPI").index().part("3"), 2018)).isEmpty();
    assertThat(indices.take(province, UUID.randomUUID(), new byte[] {0, 1}).problems())
        .extracting(problem -> problem.what().key())
        .containsExactly("indices.file.unreadable");
  }

  @Test
  void a_target_names_its_paper_and_stays_below_the_most_there_is() {
    take("SIPAS;4;2025;80;100;báo cáo;\n");
    assertThat(
            catchThrowableOfType(
                    RejectedForm.class,
                    () -> indices.aim(province, "SIPAS", "4", new TargetDraft(1990, "101", "")))
                .errors())
        .containsOnlyKeys("nam", "mucTieu", "vanBan");
    indices.aim(province, "SIPAS", "4", new TargetDraft(2026, "85", "KH 12/KH-UBND"));
    indices.aim(province, "SIPAS", "4", new TargetDraft(2026, "84,5", "KH 13/KH-UBND"));
    IndexTable table = own("SIPAS");
    assertThat(table.gap(table.index().part("4")).orElseThrow()).isEqualByComparingTo("4.5");
    assertThat(indices.targets(observer, "SIPAS", "4"))
        .extracting(IndexTarget::paper)
        .startsWith("KH 13/KH-UBND", "KH 12/KH-UBND");
  }

  @Test
  void a_weak_part_shows_the_activity_that_is_to_make_it_better_as_it_stands_now() {
    UUID plan = UUID.randomUUID();
    plans.open(
        province,
        new PlanDraft(plan, 2026, "Kế hoạch cải thiện SIPAS", "", null),
        List.of(
            new PlanRow(
                1,
                "1.1",
                "Cải cách",
                "Cải thiện SIPAS",
                "Ông A, Sở Nội vụ",
                "Rút ngắn thời gian",
                List.of(DIEN_BIEN),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 6, 30),
                List.of())));
    improvements.link(province, "SIPAS", "5", plan, "1.1");
    improvements.link(province, "SIPAS", "5", plan, "1.1");
    assertThat(of(plan))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.task().head()).isEqualTo("Ông A, Sở Nội vụ");
          assertThat(one.activity().standing()).isEqualTo(Standing.PLANNED);
        });
    improvements.unlink(province, "SIPAS", "5", plan, "1.1");
    assertThat(of(plan)).isEmpty();
    improvements.link(province, "SIPAS", "5", plan, "1.1");
    assertThat(of(plan)).extracting(Improvement::version).containsExactly(3);
    assertThatThrownBy(() -> improvements.link(province, "SIPAS", "5", plan, "9.9"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> improvements.link(observer, "SIPAS", "5", plan, "1.1"))
        .isInstanceOf(NotFound.class);
  }

  private List<Improvement> of(UUID plan) {
    return improvements.all(chairman).stream().filter(one -> one.plan().id().equals(plan)).toList();
  }

  @Test
  void a_leader_reads_the_own_commune_and_the_province_and_nobody_else_reads_anything() {
    take("SIPAS;0;2025;91;100;báo cáo;xã Nà Hỳ\nSIPAS;0;2025;92;100;báo cáo;03328\n");
    assertThat(indices.units(chairman))
        .extracting(unit -> unit.id().code())
        .containsExactly("11", "03169");
    PublicIndex.Part whole = own("SIPAS").index().part("0");
    assertThat(
            table(chairman, indices.unit(chairman, People.NA_HY), "SIPAS")
                .value(whole, 2025)
                .orElseThrow()
                .value())
        .isEqualByComparingTo(new BigDecimal("91"));
    assertThat(indices.units(observer)).extracting(Unit::id).contains(People.THANH_NUA);
    assertThatThrownBy(() -> indices.unit(chairman, People.THANH_NUA)).isInstanceOf(NotFound.class);
    Actor desk = People.hired(units, staffing, People.NA_HY, "Sùng A Pá", Role.INTAKE);
    assertThatThrownBy(() -> indices.units(desk)).isInstanceOf(NotFound.class);
    for (Actor reader : List.of(observer, chairman, desk)) {
      assertThatThrownBy(() -> indices.take(reader, UUID.randomUUID(), new byte[0]))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> indices.aim(reader, "PAPI", "1", new TargetDraft(2026, "5", "x")))
          .isInstanceOf(NotFound.class);
    }
    Actor stranger =
        new Actor(new UnitId("38"), UUID.randomUUID(), "Tỉnh khác", Set.of(Role.STEERING));
    assertThatThrownBy(() -> indices.unit(stranger, People.NA_HY)).isInstanceOf(NotFound.class);
    assertThat(table(stranger, units.byId(new UnitId("38")), "SIPAS").values()).isEmpty();
  }

  @Test
  void qd_766_is_counted_beside_what_was_published_of_the_same_year() {
    take("QĐ 766;2;2017;15,5;20;cổng quốc gia;\n");
    List<CountedGroup> groups = counting.of(chairman, units.byId(DIEN_BIEN), 2017);
    assertThat(groups).extracting(group -> group.part().code()).startsWith("0", "1", "2");
    CountedGroup progress = groups.get(2);
    assertThat(progress.most()).isEqualTo(20);
    assertThat(progress.published().orElseThrow().value()).isEqualByComparingTo("15.5");
    assertThat(progress.counted()).as("nothing happened in 2017").isEmpty();
    assertThat(progress.difference()).isEmpty();
    assertThat(groups.getFirst().most()).isEqualTo(100);
  }

  @Test
  void the_database_rewrites_nothing_and_keeps_every_value_below_its_most() {
    take("PAR;1;2020;8;10;báo cáo;\n");
    for (String table : List.of("index_import", "index_value", "index_target", "index_link")) {
      assertThatThrownBy(() -> jdbc.sql("delete from " + table).update())
          .isInstanceOf(DataAccessException.class);
    }
    for (String wrong :
        List.of(
            "'11', 'PAR', '1', 2020, 9, 11, 10",
            "'11', 'PCI', '1', 2020, 9, 5, 10",
            "'11', 'PAR', '1', 1999, 9, 5, 10",
            "'00004', 'PAR', '1', 2020, 9, 5, 10")) {
      assertThatThrownBy(() ->
              jdbc.sql(
                      """
                      insert into index_value (unit_id, of_unit, index_code, part, year, version, value, most, source, import_id)
                      select '11', w.*, 'x', i.id
                        from (values (%s)) w,
                             (select id from index_import where unit_id = '11' limit 1) i
                      """
                          .formatted(wrong))
                  .update())
          .as(wrong)
          .isInstanceOf(DataIntegrityViolationException.class);
    }
  }
}
