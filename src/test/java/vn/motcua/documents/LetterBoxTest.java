package vn.motcua.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.documents.LetterOccasion.Birth;
import vn.motcua.documents.LetterOccasion.Known;
import vn.motcua.documents.LetterOccasion.Plain;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

@MotCuaTest
class LetterBoxTest {

  private static final UnitId NA_HY = new UnitId("03169");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 4);
  private static final LetterForm LETTER =
      new LetterForm(
          new Letterhead("TỈNH ĐIỆN BIÊN", "ỦY BAN NHÂN DÂN XÃ NÀ HỲ", "Nà Hỳ"),
          DAY,
          "Thư chia buồn",
          List.of("Kính gửi gia quyến ông Giàng A Tủa,", "Chúng tôi xin chia buồn."),
          new Signatory("", "CHỦ TỊCH", "Tạ Văn Hoan"),
          PaperSize.A5);

  @Autowired LetterBox box;
  @Autowired JdbcClient jdbc;

  private final Actor mai = officer(NA_HY, "Lò Thị Mai");

  @Test
  void a_letter_nobody_has_read_cannot_be_printed_or_handed_over() {
    UUID id = condolence();
    assertRefused("documents.thu.refusal.unread", () -> box.print(NA_HY, id));
    assertRefused("documents.thu.refusal.unread", () -> box.handOver(mai, id));
    assertThat(box.byId(NA_HY, id).state()).isEqualTo(LetterState.DRAFT);
  }

  @Test
  void once_read_it_is_printed_with_the_mended_words_and_the_reader_is_named() {
    UUID id = condolence();
    box.check(
        mai, id, questions(id), " Thư chia buồn ", "Kính gửi gia quyến,\r\n\r\n Xin chia buồn. ");
    KeptLetter letter = box.byId(NA_HY, id);
    assertThat(letter.state()).isEqualTo(LetterState.CHECKED);
    assertThat(letter.checkedBy()).isEqualTo("Lò Thị Mai");
    assertThat(letter.form().paragraphs()).containsExactly("Kính gửi gia quyến,", "Xin chia buồn.");
    assertThat(Pdf.text(box.print(NA_HY, id)))
        .contains("Xin chia buồn.", "Tạ Văn Hoan")
        .doesNotContain("Giàng A Tủa");
    box.handOver(mai, id);
    assertThat(box.byId(NA_HY, id).closedBy()).isEqualTo("Lò Thị Mai");
    assertThat(box.open(NA_HY)).extracting(KeptLetter::id).doesNotContain(id);
  }

  @Test
  void every_question_must_be_answered_with_yes() {
    UUID id =
        box.put(NA_HY, birth(Known.NOT_KNOWN), false, "gia đình chị Mỷ", LETTER).orElseThrow();
    Set<String> all = questions(id);
    assertThat(all).contains("documents.letter.ask.child", "documents.letter.ask.birth");
    for (String missing : all) {
      Set<String> some = new HashSet<>(all);
      some.remove(missing);
      assertRefused(
          "documents.thu.refusal.unanswered", () -> box.check(mai, id, some, "Thư", "Lời."));
    }
    box.check(mai, id, all, "Thư", "Lời.");
  }

  @Test
  void a_stillbirth_and_a_person_who_declined_leave_nothing_in_the_box() {
    int before = letters();
    assertThat(box.put(NA_HY, birth(Known.NO), false, "gia đình", LETTER)).isEmpty();
    assertThat(box.put(NA_HY, birth(Known.YES), true, "gia đình", LETTER)).isEmpty();
    assertThat(box.put(NA_HY, new Plain(LetterKind.CONDOLENCE), true, "gia đình", LETTER))
        .isEmpty();
    assertThat(letters()).isEqualTo(before);
  }

  @Test
  void a_survey_does_not_slip_into_a_condolence_while_it_is_read() {
    UUID id = condolence();
    assertRefused(
        "documents.letter.fault.survey",
        () -> box.check(mai, id, questions(id), "Thư", "Mời đánh giá tại nahy.gov.vn"));
    assertThat(box.byId(NA_HY, id).body()).contains("Giàng A Tủa");
  }

  @Test
  void a_letter_is_dropped_with_a_reason_read_or_not_and_stays_dropped() {
    UUID unread = condolence();
    assertRefused("documents.thu.refusal.why", () -> box.drop(mai, unread, "  "));
    box.drop(mai, unread, "Gia đình không muốn nhận.");
    UUID read = condolence();
    box.check(mai, read, questions(read), "Thư", "Lời.");
    box.drop(mai, read, "Gửi nhầm.");
    for (UUID id : List.of(unread, read)) {
      assertRefused("documents.thu.refusal.closed", () -> box.handOver(mai, id));
      assertRefused("documents.thu.refusal.closed", () -> box.drop(mai, id, "Lần nữa."));
      assertRefused("documents.thu.refusal.unread", () -> box.print(NA_HY, id));
    }
  }

  @Test
  void what_is_handed_over_is_not_read_or_handed_over_again() {
    UUID id = condolence();
    box.check(mai, id, questions(id), "Thư", "Lời.");
    Set<String> answered = questions(id);
    assertRefused(
        "documents.thu.refusal.closed", () -> box.check(mai, id, answered, "Thư", "Khác."));
    box.handOver(mai, id);
    assertRefused("documents.thu.refusal.closed", () -> box.handOver(mai, id));
    assertThat(Pdf.pages(box.print(NA_HY, id))).isEqualTo(1);
  }

  @Test
  void another_unit_finds_nothing() {
    UUID id = condolence();
    Actor neighbour = officer(new UnitId("03328"), "Quàng Văn Ổn");
    assertThatThrownBy(() -> box.byId(neighbour.unit(), id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> box.drop(neighbour, id, "Không.")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> box.check(neighbour, id, Set.of(), "Thư", "Lời."))
        .isInstanceOf(NotFound.class);
    assertThat(box.open(neighbour.unit())).isEmpty();
  }

  @Test
  void drafts_come_before_letters_already_read() {
    UUID read = condolence();
    box.check(mai, read, questions(read), "Thư", "Lời.");
    UUID draft = condolence();
    assertThat(box.open(NA_HY)).extracting(KeptLetter::id).containsSubsequence(draft, read);
  }

  @Test
  void the_database_itself_lets_no_unread_letter_out() {
    UUID id = condolence();
    for (String state : List.of("CHECKED", "HANDED_OVER", "DROPPED")) {
      assertThatThrownBy(() ->
              jdbc.sql("UPDATE letter SET state = :state WHERE id = :id")
                  .param("state", state)
                  .param("id", id)
                  .update())
          .isInstanceOf(DataIntegrityViolationException.class);
    }
  }

  private UUID condolence() {
    return box.put(NA_HY, new Plain(LetterKind.CONDOLENCE), false, "gia đình ông Tủa", LETTER)
        .orElseThrow();
  }

  private static Birth birth(Known child) {
    return new Birth(DAY, child, Known.YES, Optional.of(LocalDate.of(1998, 5, 1)));
  }

  private Set<String> questions(UUID id) {
    return Set.copyOf(box.byId(NA_HY, id).questions());
  }

  private int letters() {
    return jdbc.sql("SELECT count(*) FROM letter").query(Integer.class).single();
  }

  private static void assertRefused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }

  private static Actor officer(UnitId unit, String name) {
    return new Actor(unit, UUID.randomUUID(), name, Set.of(Role.RETURN));
  }
}
