package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.procedures.Channel;
import vn.motcua.procedures.Procedures;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

@MotCuaTest
class IntakeTest {
  private static final String LONG = "a".repeat(100_000);

  @Autowired DossierWorld world;
  @Autowired Intakes intakes;
  @Autowired Procedures procedures;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
  }

  @Test
  void a_double_click_creates_one_dossier() {
    Intake intake = world.birth("Vừ Thị Mỷ");
    Dossier first = intakes.receive(world.the("intake"), intake);
    clock.set("2026-11-02T08:01");
    assertThat(intakes.receive(world.the("intake"), intake).id()).isEqualTo(first.id());
  }

  @Test
  void fifty_double_clicks_at_the_same_moment_create_one_dossier() throws Exception {
    Intake intake = world.birth("Vừ Thị Mỷ");
    Actor actor = world.the("intake");
    long before = dossiers();
    CountDownLatch start = new CountDownLatch(1);
    List<Callable<Dossier>> clicks = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      clicks.add(() -> {
        start.await();
        return intakes.receive(actor, intake);
      });
    }
    Set<UUID> created = ConcurrentHashMap.newKeySet();
    try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
      List<Future<Dossier>> running = clicks.stream().map(threads::submit).toList();
      start.countDown();
      for (Future<Dossier> one : running) {
        created.add(one.get().id());
      }
    }
    assertThat(created).hasSize(1);
    assertThat(dossiers()).isEqualTo(before + 1);
  }

  @Test
  void the_same_key_with_something_else_typed_is_refused() {
    Intake intake = world.birth("Vừ Thị Mỷ");
    intakes.receive(world.the("intake"), intake);
    Intake other = with(intake, new Applicant("Giàng A Xa", "", "", "", "", "", ""));
    assertRefused(() -> intakes.receive(world.the("intake"), other), "key-reused");
  }

  @Test
  void an_unknown_procedure_is_refused() {
    assertRefused(() -> intakes.open(world.the("intake"), "9.999999"), "procedure-unknown");
  }

  @Test
  void a_procedure_not_offered_here_is_refused() {
    String elsewhere =
        jdbc.sql(
                """
                select code from procedure_version v
                 where gaps = '{}' and not exists
                       (select from unit_procedure u where u.code = v.code and u.unit_id = '03169')
                 order by code limit 1
                """)
            .query(String.class)
            .single();
    assertRefused(() -> intakes.open(world.the("intake"), elsewhere), "procedure-not-offered");
  }

  @Test
  void a_procedure_with_gaps_cannot_be_received_until_it_is_completed() {
    world.the("intake");
    String incomplete =
        jdbc.sql("select code from procedure_version where gaps <> '{}' order by code limit 1")
            .query(String.class)
            .single();
    procedures.offer(
        new Actor(DossierWorld.NA_HY, new UUID(0, 1), "quản trị", Set.of(Role.ADMINISTRATOR)),
        List.of(incomplete));
    assertRefused(() -> intakes.open(world.the("intake"), incomplete), "procedure-incomplete");
  }

  @Test
  void somebody_who_does_not_receive_cannot_receive() {
    assertRefused(
        () -> intakes.receive(world.the("clerk"), world.birth("Vừ Thị Mỷ")), "not-intake");
  }

  @Test
  void a_missing_required_paper_stops_the_intake_and_is_named() {
    Intake intake = world.birth("Vừ Thị Mỷ");
    List<Intake.PaperMark> papers = new ArrayList<>(intake.papers());
    Intake.PaperMark first = papers.getFirst();
    papers.set(0, new Intake.PaperMark(first.paper(), Intake.Presence.MISSING, 0, 0));
    assertThat(errors(with(intake, papers))).containsOnlyKeys("giay-" + first.paper());
    papers.removeFirst();
    assertThat(errors(with(intake, papers))).containsOnlyKeys("giay-" + first.paper());
    papers.addFirst(new Intake.PaperMark(first.paper(), Intake.Presence.HAVE, -1, 500));
    assertThat(errors(with(intake, papers))).containsOnlyKeys("giay-" + first.paper());
  }

  @Test
  void a_required_paper_cannot_be_marked_as_not_concerning_the_case() {
    Intake intake = world.birth("Vừ Thị Mỷ");
    int required =
        intakes.open(world.the("intake"), DossierWorld.BIRTH).checklist().stream()
            .filter(paper -> !paper.isConditional())
            .findFirst()
            .orElseThrow()
            .order();
    List<Intake.PaperMark> papers =
        intake.papers().stream()
            .map(mark ->
                mark.paper() == required
                    ? new Intake.PaperMark(required, Intake.Presence.NOT_APPLICABLE, 0, 0)
                    : mark)
            .toList();
    assertThat(errors(with(intake, papers))).containsOnlyKeys("giay-" + required);
  }

  @Test
  void a_channel_the_procedure_does_not_have_is_said() {
    Intake intake = world.birth("Vừ Thị Mỷ");
    Intake elsewhere =
        new Intake(
            intake.key(),
            intake.procedureCode(),
            Channel.DIRECT,
            99,
            intake.papers(),
            1,
            intake.applicant(),
            Optional.empty(),
            "",
            Filing.CodeEntry.NONE);
    assertThat(errors(elsewhere)).containsOnlyKeys("kenh");
  }

  @Test
  void a_field_of_a_hundred_thousand_characters_is_said_and_nothing_breaks() {
    long before = dossiers();
    Applicant all = new Applicant(LONG, LONG, LONG, LONG, LONG, LONG, LONG);
    assertThat(errors(all))
        .containsOnlyKeys(
            "hoTen", "ngaySinh", "soGiayTo", "dienThoai", "thuDienTu", "diaChi", "nguoiNop");
    Intake outside = outside(world.birth("Vừ Thị Mỷ"), LONG);
    assertThat(errors(outside)).containsOnlyKeys("maNgoai");
    assertThat(dossiers()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\nb", "a\u0007b", "a\u001bb", "a\u0085b"})
  void control_characters_are_said(String text) {
    assertThat(errors(new Applicant(text, "", "", "", "", text, text)))
        .containsOnlyKeys("hoTen", "diaChi", "nguoiNop");
    assertThat(errors(outside(world.birth("Vừ Thị Mỷ"), "H18" + text))).containsOnlyKeys("maNgoai");
    assertThat(errors(new Applicant("Vừ Thị Mỷ", text, text, text, text + "@x.vn", "", "")))
        .containsOnlyKeys("ngaySinh", "soGiayTo", "dienThoai", "thuDienTu");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 100})
  void an_impossible_number_of_sets_is_said(int sets) {
    Intake intake = world.birth("Vừ Thị Mỷ");
    Intake wrong = copy(intake, intake.papers(), sets, intake.applicant(), "");
    assertThat(errors(wrong)).containsOnlyKeys("soBo");
  }

  @Test
  void every_broken_rule_is_said_at_once() {
    Intake intake = world.birth("Vừ Thị Mỷ");
    Intake bad = outside(with(intake, new Applicant("", "2027", "12", "", "", "", "")), "x");
    assertThat(errors(bad)).containsOnlyKeys("hoTen", "ngaySinh", "soGiayTo", "maNgoai");
  }

  @Test
  void an_outside_code_is_shown_first_and_taken_once_only() {
    Dossier dossier =
        intakes.receive(
            world.the("intake"), outside(world.birth("Vừ Thị Mỷ"), "000.01.12.H18-261102-0001"));
    assertThat(dossier.filing().shownCode()).isEqualTo("000.01.12.H18-261102-0001");
    assertThat(dossier.code()).startsWith("03169-261102-");
    long before = dossiers();
    int number = dossier.filing().number();
    assertThat(errors(outside(world.birth("Giàng A Xa"), "000.01.12.H18-261102-0001")))
        .containsOnlyKeys("maNgoai");
    assertThat(dossiers()).isEqualTo(before);
    assertThat(world.received("Giàng A Xa").filing().number()).isGreaterThan(number);
  }

  @Test
  void the_next_unit_may_carry_the_same_outside_code() {
    intakes.receive(world.the("intake"), outside(world.birth("Vừ Thị Mỷ"), "HT-2026-77"));
    Actor neighbour = world.the("intake (Thanh Nưa)");
    Intake there = world.intake(neighbour, DossierWorld.BIRTH, "Lường Văn Ỏm");
    assertThat(intakes.receive(neighbour, outside(there, "HT-2026-77")).filing().externalCode())
        .isEqualTo("HT-2026-77");
  }

  private Map<String, String> errors(Applicant applicant) {
    return errors(with(world.birth("Vừ Thị Mỷ"), applicant));
  }

  /** Field → key of its sentence; empty when it was received. */
  private Map<String, String> errors(Intake intake) {
    try {
      intakes.receive(world.the("intake"), intake);
      return Map.of();
    } catch (IntakeRejected rejected) {
      return rejected.errors().entrySet().stream()
          .collect(Collectors.toMap(entry -> entry.getKey(), entry -> entry.getValue().key()));
    }
  }

  private static void assertRefused(Callable<?> act, String key) {
    assertThatThrownBy(act::call).isInstanceOf(Refusal.class).hasMessageContaining(key);
  }

  private long dossiers() {
    return jdbc.sql("select count(*) from dossier").query(Long.class).single();
  }

  private static Intake with(Intake intake, Applicant applicant) {
    return copy(intake, intake.papers(), intake.sets(), applicant, intake.externalCode());
  }

  private static Intake with(Intake intake, List<Intake.PaperMark> papers) {
    return copy(intake, papers, intake.sets(), intake.applicant(), intake.externalCode());
  }

  private static Intake outside(Intake intake, String code) {
    return copy(intake, intake.papers(), intake.sets(), intake.applicant(), code);
  }

  private static Intake copy(
      Intake intake,
      List<Intake.PaperMark> papers,
      int sets,
      Applicant applicant,
      String externalCode) {
    return new Intake(
        intake.key(),
        intake.procedureCode(),
        intake.channel(),
        intake.caseNumber(),
        papers,
        sets,
        applicant,
        Optional.empty(),
        externalCode,
        externalCode.isEmpty() ? Filing.CodeEntry.NONE : Filing.CodeEntry.TYPED);
  }
}
